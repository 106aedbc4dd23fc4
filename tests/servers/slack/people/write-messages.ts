import type { Backend } from '../core/backend.ts';
import type { JsonObject } from '../core/json.ts';
import { findMessage } from '../core/message-json.ts';
import { editMessage, messageEvent, postMessage, removeMessage } from '../core/post-message.ts';
import type { Channel, Person, StoredMessage } from '../core/world.ts';
import { emitEvent, needForMessages } from '../delivery/emit-event.ts';
import { installOf } from './interact.ts';

/** A person writes. Two events when the bot is mentioned, as on Slack: `message` and `app_mention`. */
export async function writeMessage(
  backend: Backend,
  person: Person,
  channel: Channel,
  text: string,
  options: { readonly threadTs?: string | null; readonly broadcast?: boolean },
): Promise<StoredMessage> {
  if (!channel.members.has(person.id)) throw new Error(`${person.id} is not in ${channel.id}`);
  const message = postMessage(backend, channel, {
    user: person.id,
    text,
    threadTs: options.threadTs ?? null,
    broadcast: options.broadcast ?? false,
    clientMsgId: backend.ids.next('client-msg-'),
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
    ],
  });
  const event = messageEvent(backend, channel, message);
  const told = [emitEvent(backend, channel.teamId, event, needForMessages(channel), channel)];
  const { botUserId } = installOf(backend, person);
  if (text.includes(`<@${botUserId}>`) && channel.kind !== 'im') {
    const { channel_type: _type, ...mention }: JsonObject = { ...event, type: 'app_mention' };
    const need = { subscription: 'app_mention', scopes: ['app_mentions:read'] };
    told.push(emitEvent(backend, channel.teamId, mention, need, channel));
  }
  await Promise.all(told);
  return message;
}

function own(backend: Backend, person: Person, channel: Channel, ts: string): StoredMessage {
  const message = findMessage(backend.world, channel.id, ts);
  if (message === null || message.user !== person.id) throw new Error(`${person.id} wrote no message ${ts}`);
  return message;
}

/** A person edits a message of their own. */
export async function rewriteMessage(
  backend: Backend,
  person: Person,
  channel: Channel,
  ts: string,
  text: string,
): Promise<void> {
  const message = own(backend, person, channel, ts);
  return editMessage(backend, channel, message, {
    text,
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
    ],
  });
}

/** A person deletes a message of their own. */
export async function eraseMessage(
  backend: Backend,
  person: Person,
  channel: Channel,
  ts: string,
): Promise<void> {
  return removeMessage(backend, channel, own(backend, person, channel, ts));
}

/** A person puts an emoji on a message. */
export async function react(
  backend: Backend,
  person: Person,
  channel: Channel,
  ts: string,
  name: string,
): Promise<void> {
  const message = findMessage(backend.world, channel.id, ts);
  if (message === null) throw new Error(`no message ${ts}`);
  message.reactions.set(name, (message.reactions.get(name) ?? new Set()).add(person.id));
  const event = {
    type: 'reaction_added',
    user: person.id,
    reaction: name,
    item_user: message.user,
    item: { type: 'message', channel: channel.id, ts },
    event_ts: backend.ids.ts(),
  };
  await emitEvent(
    backend,
    channel.teamId,
    event,
    { subscription: 'reaction_added', scopes: ['reactions:read'] },
    channel,
  );
}
