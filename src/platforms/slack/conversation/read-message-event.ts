import { z } from 'zod';

/** A message of a person, as Slack's events carry it. */
const written = z.object({
  ts: z.string(),
  user: z.string(),
  text: z.string().default(''),
  thread_ts: z.string().optional(),
  bot_id: z.undefined().optional(),
  client_msg_id: z.string().optional(),
});

const place = { channel: z.string(), event_ts: z.string().optional() };

const posted = written.extend({
  ...place,
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
});

const changed = z.object({
  ...place,
  subtype: z.literal('message_changed'),
  message: written,
  previous_message: z.object({ text: z.string().default('') }).optional(),
});

const deleted = z.object({
  ...place,
  subtype: z.literal('message_deleted'),
  previous_message: written,
});

export type PersonMessage = z.output<typeof written>;

/** What a `message` event tells of a person; null when it is about somebody else or something else. */
export type MessageEvent = {
  readonly kind: 'posted' | 'changed' | 'deleted';
  readonly channel: string;
  readonly message: PersonMessage;
} | null;

export function readMessageEvent(event: unknown): MessageEvent {
  const post = posted.safeParse(event);
  if (post.success) return { kind: 'posted', channel: post.data.channel, message: post.data };
  const change = changed.safeParse(event);
  if (change.success) {
    const { channel, message, previous_message: before } = change.data;
    // Slack tells of a preview it added in the same way.
    return before?.text === message.text ? null : { kind: 'changed', channel, message };
  }
  const deletion = deleted.safeParse(event);
  if (!deletion.success) return null;
  return { kind: 'deleted', channel: deletion.data.channel, message: deletion.data.previous_message };
}
