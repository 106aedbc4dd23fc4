import { emitEvent, needForMessages } from '../delivery/emit-event.ts';
import { assignIds } from './assign-ids.ts';
import type { Backend } from './backend.ts';
import type { JsonObject } from './json.ts';
import { messageJson } from './message-json.ts';
import type { Channel, StoredMessage } from './world.ts';

/** What a new message is made of; what is left out is empty. */
export interface MessageDraft {
  readonly user: string;
  readonly botId?: string | null;
  readonly text: string;
  readonly blocks?: readonly JsonObject[];
  readonly attachments?: readonly JsonObject[];
  readonly metadata?: JsonObject | null;
  readonly threadTs?: string | null;
  readonly broadcast?: boolean;
  readonly ephemeralTo?: string | null;
  readonly clientMsgId?: string | null;
  readonly unfurlLinks?: boolean | null;
  readonly unfurlMedia?: boolean | null;
  readonly linkNames?: boolean;
  readonly stream?: 'in_progress' | null;
  readonly files?: readonly string[];
  readonly hiddenForMs?: number;
}

const EMPTY = {
  botId: null,
  blocks: [],
  attachments: [],
  metadata: null,
  threadTs: null,
  broadcast: false,
  ephemeralTo: null,
  clientMsgId: null,
  unfurlLinks: null,
  unfurlMedia: null,
  linkNames: false,
  stream: null,
  files: [],
  hiddenForMs: 0,
} as const;

/** Puts a message into a channel, notes whom it pings and what it links, and tells the app of it. */
export function postMessage(backend: Backend, channel: Channel, draft: MessageDraft): StoredMessage {
  const nowMs = backend.clock.now();
  const { linkNames, hiddenForMs, ...content } = { ...EMPTY, ...draft };
  const message: StoredMessage = {
    ...content,
    ts: backend.ids.ts(),
    channel: channel.id,
    teamId: channel.teamId,
    postedMs: nowMs,
    visibleFromMs: nowMs + hiddenForMs,
    blocks: assignIds(content.blocks, backend.ids),
    editedTs: null,
    deleted: false,
    reactions: new Map(),
  };
  channel.messages.push(message);
  inspectMessage(backend, message, linkNames);
  if (message.botId !== null) backend.assistant.answered(channel.id, message.threadTs);
  backend.changes.notify();
  if (message.ephemeralTo === null) void tellOfMessage(backend, channel, message);
  return message;
}

/** Only what the app posts is inspected: people may ping whom they like. */
export function inspectMessage(backend: Backend, message: StoredMessage, linkNames = false): void {
  if (message.botId === null) return;
  backend.mentions.inspect({ ...message, linkNames });
}

async function tellOfMessage(backend: Backend, channel: Channel, message: StoredMessage): Promise<void> {
  if (message.botId === null) return;
  await emitEvent(
    backend,
    channel.teamId,
    messageEvent(backend, channel, message),
    needForMessages(channel),
    channel,
  );
}

/** The `message` event of a new message. */
export function messageEvent(backend: Backend, channel: Channel, message: StoredMessage): JsonObject {
  const { reply_count: _count, reply_users_count: _users, ...json } = messageJson(backend.world, message);
  return { ...json, channel: channel.id, event_ts: message.ts, channel_type: channel.kind };
}

/** What an edit changes; undefined leaves it as it is. */
export interface MessageEdit {
  readonly text?: string | undefined;
  readonly blocks?: readonly JsonObject[] | undefined;
  readonly attachments?: readonly JsonObject[] | undefined;
  /** null removes it. */
  readonly metadata?: JsonObject | null | undefined;
  readonly linkNames?: boolean;
  readonly isSilent?: boolean;
}

/** Edits a message and tells the app (`message_changed`). Resolves when the app was told. */
export async function editMessage(
  backend: Backend,
  channel: Channel,
  message: StoredMessage,
  edit: MessageEdit,
): Promise<void> {
  const before = messageJson(backend.world, message);
  message.text = edit.text ?? message.text;
  message.blocks = edit.blocks === undefined ? message.blocks : assignIds(edit.blocks, backend.ids);
  message.attachments = edit.attachments ?? message.attachments;
  message.metadata = edit.metadata === undefined ? message.metadata : edit.metadata;
  if (edit.isSilent !== true) message.editedTs = backend.ids.ts();
  inspectMessage(backend, message, edit.linkNames);
  backend.changes.notify();
  if (message.ephemeralTo !== null) return;
  const event = {
    type: 'message',
    subtype: 'message_changed',
    message: messageJson(backend.world, message),
    previous_message: before,
    channel: channel.id,
    hidden: true,
    ts: backend.ids.ts(),
    event_ts: backend.ids.ts(),
    channel_type: channel.kind,
  };
  await emitEvent(backend, channel.teamId, event, needForMessages(channel), channel);
}

/** Deletes a message and tells the app (`message_deleted`). Resolves when the app was told. */
export async function removeMessage(
  backend: Backend,
  channel: Channel,
  message: StoredMessage,
): Promise<void> {
  const before = messageJson(backend.world, message);
  message.deleted = true;
  backend.changes.notify();
  if (message.ephemeralTo !== null) return;
  const event = {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: before,
    channel: channel.id,
    hidden: true,
    deleted_ts: message.ts,
    ts: backend.ids.ts(),
    event_ts: backend.ids.ts(),
    channel_type: channel.kind,
  };
  await emitEvent(backend, channel.teamId, event, needForMessages(channel), channel);
}
