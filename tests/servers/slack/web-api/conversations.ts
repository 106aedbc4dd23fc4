import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { type JsonObject, withoutUndefined } from '../core/json.ts';
import { isRegular, messageJson } from '../core/message-json.ts';
import { directMessage } from '../core/seed-world.ts';
import type { Channel, StoredMessage } from '../core/world.ts';
import { type Caller, channelId, count, defineMethod, flag, ts } from './define-method.ts';
import { findChannel } from './find-channel.ts';
import { page } from './page.ts';

const PREFIX = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' } as const;
const anyOf = (right: string) => Object.values(PREFIX).map((prefix) => `${prefix}:${right}`);

/** The scope must be that of the conversation's own kind. */
function requireScope({ install }: Caller, channel: Channel, right: string): void {
  const needed = `${PREFIX[channel.kind]}:${right}`;
  if (!install.scopes.includes(needed)) {
    throw new ApiError('missing_scope', { needed, provided: install.scopes.join(',') });
  }
}

/** A conversation as `conversations.info` describes it. */
function channelJson({ install }: Caller, channel: Channel): JsonObject {
  const isIm = channel.kind === 'im';
  const person = [...channel.members].find((member) => member !== install.botUserId);
  return withoutUndefined({
    id: channel.id,
    name: isIm ? undefined : channel.name,
    name_normalized: isIm ? undefined : channel.name,
    user: isIm ? person : undefined,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: isIm,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'channel',
    is_archived: channel.archived,
    is_member: channel.members.has(install.botUserId),
    is_general: channel.name === 'general',
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    created: Math.floor(channel.createdMs / 1000),
    creator: isIm ? undefined : 'U1',
    context_team_id: channel.teamId,
    topic: isIm ? undefined : { value: '', creator: '', last_set: 0 },
    purpose: isIm ? undefined : { value: '', creator: '', last_set: 0 },
  });
}

export const conversationsInfo = defineMethod({
  name: 'conversations.info',
  scopes: anyOf('read'),
  tier: 'tier3',
  args: { channel: channelId, include_locale: flag.optional(), include_num_members: flag.optional() },
  run(args, caller) {
    const channel = findChannel(caller, args.channel);
    requireScope(caller, channel, 'read');
    const members = args.include_num_members === true ? { num_members: channel.members.size } : {};
    return { channel: { ...channelJson(caller, channel), ...members } };
  },
});

const window = {
  channel: channelId,
  cursor: z.string().optional(),
  limit: count.optional(),
  latest: z.string().optional(),
  oldest: z.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
};

interface Window {
  readonly latest?: string | undefined;
  readonly oldest?: string | undefined;
  readonly inclusive?: boolean | undefined;
}

function isWithin(message: StoredMessage, { latest, oldest, inclusive }: Window): boolean {
  if (inclusive === true && (message.ts === latest || message.ts === oldest)) return true;
  const at = Number(message.ts);
  return at < Number(latest ?? Number.POSITIVE_INFINITY) && at > Number(oldest ?? 0);
}

/** What anybody may read now: regular messages that are no longer hidden by a fault. */
function readable({ backend }: Caller, channel: Channel): readonly StoredMessage[] {
  const nowMs = backend.clock.now();
  return channel.messages.filter((message) => isRegular(message) && message.visibleFromMs <= nowMs);
}

function findReadable(caller: Caller, id: string): Channel {
  const channel = findChannel(caller, id);
  requireScope(caller, channel, 'history');
  if (!channel.members.has(caller.install.botUserId)) throw new ApiError('not_in_channel');
  return channel;
}

export const conversationsHistory = defineMethod({
  name: 'conversations.history',
  scopes: anyOf('history'),
  tier: 'tier3',
  args: window,
  run(args, caller) {
    const channel = findReadable(caller, args.channel);
    const roots = readable(caller, channel)
      .filter((message) => message.threadTs === null || message.broadcast)
      .filter((message) => isWithin(message, args))
      .reverse();
    const { items, next } = page(roots, args, { byDefault: 100, atMost: 999 });
    return {
      messages: items.map((message) =>
        messageJson(caller.backend.world, message, args.include_all_metadata === true),
      ),
      has_more: next !== '',
      pin_count: 0,
      channel_actions_ts: null,
      channel_actions_count: 0,
      ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
    };
  },
});

export const conversationsReplies = defineMethod({
  name: 'conversations.replies',
  scopes: anyOf('history'),
  tier: 'tier3',
  args: { ...window, ts },
  run(args, caller) {
    const channel = findReadable(caller, args.channel);
    const messages = readable(caller, channel);
    const asked = messages.find((message) => message.ts === args.ts);
    if (asked === undefined) throw new ApiError('thread_not_found');
    const rootTs = asked.threadTs ?? asked.ts;
    const thread = messages.filter(
      (message) => message.ts === rootTs || (message.threadTs === rootTs && isWithin(message, args)),
    );
    const { items, next } = page(thread, args, { byDefault: 1000, atMost: 1000 });
    return {
      messages: items.map((message) =>
        messageJson(caller.backend.world, message, args.include_all_metadata === true),
      ),
      has_more: next !== '',
      ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
    };
  },
});

export const conversationsOpen = defineMethod({
  name: 'conversations.open',
  scopes: ['im:write', 'mpim:write', 'groups:write', 'channels:manage'],
  tier: 'tier3',
  args: {
    users: z.string().optional(),
    channel: channelId.optional(),
    return_im: flag.optional(),
    prevent_creation: flag.optional(),
  },
  run(args, caller) {
    const { backend } = caller;
    if (args.channel !== undefined) {
      return { no_op: true, already_open: true, channel: { id: findChannel(caller, args.channel).id } };
    }
    const people = (args.users ?? '').split(',').filter((user) => user !== '');
    if (people.length !== 1) throw new ApiError('users_list_not_supplied');
    const known = people.every((user) => backend.world.people.has(user));
    if (!known) throw new ApiError('user_not_found');
    const channel = directMessage(backend.world, people.join(''), backend.clock.now());
    if (args.return_im !== true) return { channel: { id: channel.id } };
    const { id, created, is_archived, is_im, is_org_shared, user, context_team_id } = channelJson(
      caller,
      channel,
    );
    return { channel: { id, created, is_archived, is_im, is_org_shared, user, context_team_id } };
  },
});

const KIND_OF_TYPE: Readonly<Record<string, Channel['kind']>> = {
  public_channel: 'channel',
  private_channel: 'group',
  im: 'im',
  mpim: 'mpim',
};

export const conversationsList = defineMethod({
  name: 'conversations.list',
  scopes: anyOf('read'),
  tier: 'tier2',
  args: {
    cursor: z.string().optional(),
    limit: count.optional(),
    types: z.string().optional(),
    exclude_archived: flag.optional(),
  },
  run(args, caller) {
    const { backend, install } = caller;
    const kinds = (args.types ?? 'public_channel').split(',').map((type) => KIND_OF_TYPE[type.trim()]);
    const channels = [...backend.world.channels.values()].filter(
      (channel) =>
        channel.teamId === install.teamId &&
        kinds.includes(channel.kind) &&
        (channel.kind === 'channel' || channel.members.has(install.botUserId)) &&
        !(args.exclude_archived === true && channel.archived),
    );
    for (const channel of channels) requireScope(caller, channel, 'read');
    const { items, next } = page(channels, args, { byDefault: 100, atMost: 1000 });
    return {
      channels: items.map((channel) => channelJson(caller, channel)),
      response_metadata: { next_cursor: next },
    };
  },
});

export const conversationsMembers = defineMethod({
  name: 'conversations.members',
  scopes: anyOf('read'),
  tier: 'tier4',
  args: { channel: channelId, cursor: z.string().optional(), limit: count.optional() },
  run(args, caller) {
    const channel = findChannel(caller, args.channel);
    requireScope(caller, channel, 'read');
    const { items, next } = page([...channel.members], args, { byDefault: 100, atMost: 1000 });
    return { members: items, response_metadata: { next_cursor: next } };
  },
});

export const conversationsJoin = defineMethod({
  name: 'conversations.join',
  scopes: ['channels:join'],
  tier: 'tier3',
  args: { channel: channelId },
  run(args, caller) {
    const channel = findChannel(caller, args.channel);
    if (channel.kind !== 'channel') throw new ApiError('method_not_supported_for_channel_type');
    if (channel.archived) throw new ApiError('is_archived');
    channel.members.add(caller.install.botUserId);
    return { channel: channelJson(caller, channel) };
  },
});
