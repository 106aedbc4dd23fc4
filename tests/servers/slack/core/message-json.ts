import { asObject, type JsonObject, withoutUndefined } from './json.ts';
import type { Install, StoredMessage, World } from './world.ts';

/** The replies of a thread that are there for everybody, in order. */
function repliesOf(world: World, root: StoredMessage): readonly StoredMessage[] {
  const messages = world.channels.get(root.channel)?.messages ?? [];
  return messages.filter(
    (message) => message.threadTs === root.ts && message.ts !== root.ts && isRegular(message),
  );
}

/** Neither deleted nor for one person only. */
export function isRegular(message: StoredMessage): boolean {
  return !message.deleted && message.ephemeralTo === null;
}

export function findMessage(world: World, channel: string, ts: string): StoredMessage | null {
  return (
    world.channels.get(channel)?.messages.find((message) => message.ts === ts && !message.deleted) ?? null
  );
}

/** The bot as it is described beside its messages. */
export function botProfile(world: World, install: Install): JsonObject {
  const icon = 'https://a.slack-edge.example/bot.png';
  return {
    id: install.botId,
    app_id: world.app.id,
    name: world.app.name,
    icons: { image_36: icon, image_48: icon, image_72: icon },
    deleted: false,
    updated: 1_700_000_000,
    team_id: install.teamId,
  };
}

function threadFields(world: World, message: StoredMessage): JsonObject {
  if (message.threadTs !== null && message.threadTs !== message.ts) {
    const root = world.channels.get(message.channel)?.messages.find((one) => one.ts === message.threadTs);
    return { thread_ts: message.threadTs, parent_user_id: root?.user };
  }
  const replies = repliesOf(world, message);
  if (replies.length === 0) return {};
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    latest_reply: replies.at(-1)?.ts,
    reply_users: users,
    is_locked: false,
    subscribed: false,
  };
}

function botFields(world: World, message: StoredMessage): JsonObject {
  const install = [...world.installs.values()].find((one) => one.botId === message.botId);
  if (install === undefined) return {};
  return { bot_id: install.botId, app_id: world.app.id, bot_profile: botProfile(world, install) };
}

/** A message as the Web API and events carry it. Metadata only where it was asked for. */
export function messageJson(world: World, message: StoredMessage, withMetadata = false): JsonObject {
  const reactions = [...message.reactions].map(([name, users]) => ({
    name,
    users: [...users],
    count: users.size,
  }));
  return withoutUndefined({
    type: 'message',
    subtype: message.broadcast ? 'thread_broadcast' : undefined,
    user: message.user,
    client_msg_id: message.clientMsgId ?? undefined,
    ...botFields(world, message),
    text: message.text,
    ts: message.ts,
    team: message.teamId,
    blocks: message.blocks.length > 0 ? message.blocks : undefined,
    attachments: message.attachments.length > 0 ? message.attachments : undefined,
    edited: message.editedTs === null ? undefined : { user: message.user, ts: message.editedTs },
    ...threadFields(world, message),
    streaming_state: message.stream === 'stopped' ? 'completed' : (message.stream ?? undefined),
    reactions: reactions.length > 0 ? reactions : undefined,
    files: message.files.length > 0 ? message.files.map((id) => fileJson(world, id)) : undefined,
    metadata: withMetadata ? (asObject(message.metadata) ?? undefined) : undefined,
  });
}

/** A file as messages and `files.completeUploadExternal` describe it. */
export function fileJson(world: World, id: string): JsonObject {
  const file = world.files.get(id);
  return {
    id,
    created: 1_700_000_000,
    timestamp: 1_700_000_000,
    name: file?.name ?? '',
    title: file?.title ?? '',
    mimetype: 'application/octet-stream',
    filetype: (file?.name ?? '').split('.').at(-1) ?? '',
    size: file?.length ?? 0,
    is_external: false,
    is_public: true,
    permalink: `https://acme.slack.example/files/${id}`,
  };
}
