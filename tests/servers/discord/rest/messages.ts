import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import { invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { isRegular, messageJson, needsContentIntent, withoutContent } from '../core/message-json.ts';
import { Bits, may, permissionsIn } from '../core/permissions.ts';
import { editMessage, type MessageDraft, postMessage, removeMessages } from '../core/post-message.ts';
import { refusals } from '../core/refusals.ts';
import type { Channel, StoredMessage } from '../core/world.ts';
import { checkMessage, FLAG } from '../rules/message-rules.ts';
import { confirm, noContent, ok, param, type RouteContext, route } from './define-route.ts';
import { channelFor, messageIn } from './find-channel.ts';
import { takeFiles } from './take-files.ts';

/** A message as this app may read it: without the content when the portal does not allow it. */
function readable(backend: Backend, message: StoredMessage): JsonObject {
  const json = messageJson(backend.world, backend.origin(), message);
  const isHidden =
    needsContentIntent(backend.world, message) && !backend.world.app.privileged.has('messageContent');
  return isHidden ? withoutContent(json) : json;
}

/** What may be written to. Throws 50008 for a forum, 50083 for a locked thread, 50007 for closed direct messages. */
function requireWritable(backend: Backend, channel: Channel): void {
  const { world } = backend;
  if (channel.type === 15) throw refusals.nonTextChannel();
  const person = world.people.get(channel.recipients.find((id) => id !== world.app.botId) ?? '');
  if (person !== undefined && !person.acceptsDms) throw refusals.cannotDm();
  const isModerator = may(world, channel, world.app.botId, Bits.ManageThreads);
  if (channel.thread?.locked === true && !isModerator) throw refusals.threadArchived();
}

function replyTarget(backend: Backend, channel: Channel, body: JsonObject): MessageDraft['replyTo'] {
  const reference = asObject(body['message_reference']);
  if (reference === null) return null;
  if (!may(backend.world, channel, backend.world.app.botId, Bits.ReadMessageHistory))
    throw refusals.replyNeedsHistory();
  const messageId = asText(reference['message_id']);
  const known = channel.messages.some((one) => one.id === messageId && isRegular(one));
  if (known) return { channelId: channel.id, messageId };
  if (reference['fail_if_not_exists'] === false) return null;
  const message = 'Unknown message';
  throw invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message }]);
}

/** "checked for uniqueness in the past few minutes" (docs: resources/message#create-message). */
const NONCE_MS = 180_000;

function sameNonce(backend: Backend, channel: Channel, body: JsonObject): StoredMessage | undefined {
  if (body['enforce_nonce'] !== true) return undefined;
  const nowMs = backend.clock.now();
  return channel.messages.find(
    (one) =>
      one.nonce !== null &&
      one.authorId === backend.world.app.botId &&
      String(one.nonce) === String(body['nonce']) &&
      nowMs - one.createdMs < NONCE_MS,
  );
}

/** The parts of a draft that come from the body of any message request. */
export function contentOf(
  body: JsonObject,
): Pick<MessageDraft, 'content' | 'embeds' | 'components' | 'allowedMentions'> & { readonly flags: number } {
  return {
    content: asText(body['content']),
    embeds: asObjects(body['embeds']),
    components: asObjects(body['components']),
    allowedMentions: body['allowed_mentions'],
    flags: typeof body['flags'] === 'number' ? body['flags'] : 0,
  };
}

function createMessage(context: RouteContext) {
  const { backend, body, files } = context;
  const channel = channelFor(context);
  requireWritable(backend, channel);
  const sending = channel.thread === null ? Bits.SendMessages : Bits.SendMessagesInThreads;
  channelFor(context, sending | (files.length > 0 ? Bits.AttachFiles : 0n));
  checkMessage(backend, context.operation, body, { kind: 'create', files, existing: null });
  confirm(context);
  const replyTo = replyTarget(backend, channel, body);
  const twin = sameNonce(backend, channel, body);
  const { nonce } = body;
  if (twin !== undefined) return ok({ ...messageJson(backend.world, backend.origin(), twin), nonce });
  const { embeds, flags, ...content } = contentOf(body);
  const mayEmbed = may(backend.world, channel, backend.world.app.botId, Bits.EmbedLinks);
  const message = postMessage(backend, channel, {
    ...content,
    authorId: backend.world.app.botId,
    // Without the right, embeds are left out without a word.
    embeds: mayEmbed ? (embeds ?? []) : [],
    flags: flags & (FLAG.suppressEmbeds | FLAG.silent | FLAG.layout),
    attachments: takeFiles(backend, body, files),
    nonce: typeof nonce === 'string' || typeof nonce === 'number' ? nonce : null,
    replyTo: replyTo ?? null,
    hiddenForMs: context.hiddenForMs,
  });
  return ok({
    ...messageJson(backend.world, backend.origin(), message),
    ...(nonce === undefined ? {} : { nonce }),
  });
}

/** Changes a message as the body of an edit says; shared with the webhook routes. */
export function applyEdit(context: RouteContext, channel: Channel, message: StoredMessage): void {
  const { backend, body, files } = context;
  checkMessage(backend, context.operation, body, { kind: 'edit', files, existing: message });
  confirm(context);
  const isTouched = files.length > 0 || body['attachments'] !== undefined;
  const given = typeof body['flags'] === 'number' ? body['flags'] : null;
  const kept = message.flags & ~FLAG.loading;
  editMessage(backend, channel, message, {
    content: textOf(body['content']),
    embeds: listOf(body['embeds']),
    components: listOf(body['components']),
    attachments: isTouched ? takeFiles(backend, body, files, message.attachments) : undefined,
    flags:
      given === null ? kept : (kept & ~FLAG.suppressEmbeds) | (given & (FLAG.suppressEmbeds | FLAG.layout)),
    allowedMentions: body['allowed_mentions'],
  });
}

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : asText(value));
const listOf = (value: unknown): readonly JsonObject[] | undefined =>
  value === undefined ? undefined : asObjects(value);

function updateMessage(context: RouteContext) {
  const { backend } = context;
  const channel = channelFor(context);
  const message = messageIn(context, channel);
  if (channel.thread?.archived === true) throw refusals.threadArchived();
  if (message.authorId !== backend.world.app.botId) throw refusals.notAuthor();
  applyEdit(context, channel, message);
  return ok(messageJson(backend.world, backend.origin(), message));
}

function deleteMessage(context: RouteContext) {
  const { backend } = context;
  const channel = channelFor(context);
  const message = messageIn(context, channel);
  const isOwn = message.authorId === backend.world.app.botId;
  if (!isOwn && channel.guildId === null) throw refusals.notInDm();
  if (!isOwn) channelFor(context, Bits.ManageMessages);
  if (channel.thread?.archived === true) throw refusals.threadArchived();
  removeMessages(backend, channel, [message]);
  return noContent;
}

const TWO_WEEKS_MS = 1_209_600_000;

function bulkDelete(context: RouteContext) {
  const { backend, body } = context;
  const channel = channelFor(context, Bits.ManageMessages);
  const ids = Array.isArray(body['messages']) ? body['messages'].map(asText) : [];
  if (ids.length < 2 || ids.length > 100) {
    const message = 'Must be between 2 and 100 in length.';
    throw invalidForm([{ path: ['messages'], code: 'BASE_TYPE_BAD_LENGTH', message }]);
  }
  confirm(context);
  const messages = channel.messages.filter((one) => ids.includes(one.id) && isRegular(one));
  if (messages.some((one) => backend.clock.now() - one.createdMs > TWO_WEEKS_MS))
    throw refusals.tooOldToDelete();
  removeMessages(backend, channel, messages);
  return noContent;
}

/** The page that `before`, `after` or `around` asks for, newest first. */
function pageOf(context: RouteContext, all: readonly StoredMessage[]): readonly StoredMessage[] {
  const { query } = context;
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    const message = 'int value should be between 1 and 100.';
    throw invalidForm([{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }]);
  }
  const at = (name: string) => BigInt(query.get(name) ?? 0);
  if (query.has('before')) return all.filter((one) => BigInt(one.id) < at('before')).slice(-limit);
  if (query.has('after')) return all.filter((one) => BigInt(one.id) > at('after')).slice(0, limit);
  if (!query.has('around')) return all.slice(-limit);
  const middle = all.filter((one) => BigInt(one.id) < at('around')).length;
  const start = Math.max(0, middle - Math.floor(limit / 2));
  return all.slice(start, start + limit);
}

function listMessages(context: RouteContext) {
  const { backend } = context;
  const channel = channelFor(context);
  const { botId } = backend.world.app;
  // Without READ_MESSAGE_HISTORY nothing is returned, without an error (docs: resources/message#get-channel-messages).
  const rights = permissionsIn(backend.world, channel, botId);
  if ((rights & Bits.ReadMessageHistory) === 0n) return ok([]);
  const nowMs = backend.clock.now();
  const all = channel.messages.filter((one) => isRegular(one) && one.visibleFromMs <= nowMs);
  return ok([...pageOf(context, all)].reverse().map((one) => readable(backend, one)));
}

function getMessage(context: RouteContext) {
  const channel = channelFor(context, Bits.ReadMessageHistory);
  const message = messageIn(context, channel);
  if (message.visibleFromMs > context.backend.clock.now()) throw refusals.unknownMessage();
  return ok(readable(context.backend, message));
}

function typing(context: RouteContext) {
  const channel = channelFor(context);
  channelFor(context, channel.thread === null ? Bits.SendMessages : Bits.SendMessagesInThreads);
  context.backend.typing.push(channel.id);
  context.backend.changes.notify();
  return noContent;
}

function react(context: RouteContext) {
  const channel = channelFor(context, Bits.ReadMessageHistory | Bits.AddReactions);
  const message = messageIn(context, channel);
  const name = param(context, 'emoji_name');
  if (!/^\p{Extended_Pictographic}/u.test(name) && !/^\w+:\d+$/.test(name)) throw refusals.unknownEmoji();
  const users = message.reactions.get(name) ?? new Set<string>();
  users.add(context.backend.world.app.botId);
  message.reactions.set(name, users);
  context.backend.changes.notify();
  return noContent;
}

function unreact(context: RouteContext) {
  const message = messageIn(context, channelFor(context));
  message.reactions.get(param(context, 'emoji_name'))?.delete(context.backend.world.app.botId);
  return noContent;
}

const MESSAGES = '/channels/{channel_id}/messages';
const ONE = `${MESSAGES}/{message_id}`;
const MINE = `${ONE}/reactions/{emoji_name}/@me`;

export const messageRoutes = [
  route('GET', MESSAGES, 'list_messages', listMessages),
  route('POST', MESSAGES, 'create_message', createMessage, { requests: 5, perMs: 5000 }),
  route('POST', `${MESSAGES}/bulk-delete`, 'bulk_delete_messages', bulkDelete),
  route('GET', ONE, 'get_message', getMessage),
  route('PATCH', ONE, 'update_message', updateMessage, { requests: 5, perMs: 5000 }),
  route('DELETE', ONE, 'delete_message', deleteMessage, { requests: 5, perMs: 1000 }),
  route('PUT', MINE, 'add_my_message_reaction', react, { requests: 1, perMs: 250 }),
  route('DELETE', MINE, 'delete_my_message_reaction', unreact, { requests: 1, perMs: 250 }),
  route('POST', '/channels/{channel_id}/typing', 'trigger_typing_indicator', typing),
] as const;
