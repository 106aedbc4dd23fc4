import type { App } from '@slack/bolt';
import type { Heard } from '../../../bot/talk.ts';
import { readTyped } from '../commands/slash-commands.ts';
import { followUp } from './follow-up.ts';
import { beginOnce, type Listening } from './listening.ts';
import type { Question } from './question.ts';
import { type PersonMessage, readMessageEvent } from './read-message-event.ts';
import { isDirect } from './somebody.ts';
import { threadKey } from './who-asks.ts';

const MENTION_FIRST = /^\s*<@[A-Z0-9]+(?:\|[^>]*)?>[\s,:]*/;

/** Where a message stands, and what it says. */
interface Place {
  readonly team: string;
  readonly channel: string;
  readonly message: PersonMessage;
}

/** Mentions, direct messages, and what people write, change and take back in threads. */
export function hearMessages(app: App, listening: Listening): void {
  app.event('app_mention', async ({ event, body }) => {
    const read = readMessageEvent(event);
    if (read?.kind !== 'posted') return;
    const at = { team: body.team_id, channel: read.channel, message: read.message };
    beginOnce(listening, at.team, keysOf(body.event_id, at), () => hearPosted(listening, at));
  });
  app.event('message', async ({ event, body }) => {
    const read = readMessageEvent(event);
    if (read === null) return;
    const { channel, message } = read;
    const at = { team: body.team_id, channel, message };
    if (read.kind === 'posted') {
      // Outside threads and direct messages only a mention is for the bot: `app_mention` tells of it.
      if (!isDirect(channel) && message.thread_ts === undefined) return;
      beginOnce(listening, at.team, keysOf(body.event_id, at), () => hearPosted(listening, at));
      return;
    }
    beginOnce(listening, at.team, [body.event_id], () =>
      read.kind === 'changed' ? hearChanged(listening, at) : hearDeleted(listening, at),
    );
  });
}

/** One message may come as two events, and each of them several times. */
const keysOf = (eventId: string, { channel, message }: Place) => [
  eventId,
  message.client_msg_id && `${channel}/${message.client_msg_id}`,
  `${channel}/${message.ts}`,
];

async function hearPosted(listening: Listening, at: Place): Promise<void> {
  const { team, channel, message } = at;
  const { talk, calls } = listening;
  const heard = await heardOf(listening, at);
  const thread = threadOf(at);
  const isOwn = isDirect(channel) || message.thread_ts === undefined;
  await followUp(listening, {
    question: questionOf(at, heard.text),
    thread,
    ts: message.ts,
    async hear(asker) {
      const text = heard.text.replace(MENTION_FIRST, '').trim();
      if (isOwn) return talk.say(asker, thread, { ...heard, text: text === '' ? 'help' : text });
      const isMentioned = heard.self.some((id) => heard.text.includes(`<@${id}`));
      const earlier =
        isMentioned && message.thread_ts !== undefined
          ? await calls.earlier(team, channel, message.thread_ts, message.ts)
          : [];
      return talk.hear(asker, thread, { ...heard, earlier: earlier.map(readTyped) });
    },
  });
}

async function hearChanged(listening: Listening, at: Place): Promise<void> {
  const heard = await heardOf(listening, at);
  const thread = threadOf(at);
  await followUp(listening, {
    question: questionOf(at, heard.text),
    thread,
    ts: at.message.ts,
    hear: (asker) => listening.talk.edited(asker, thread, heard),
  });
}

async function hearDeleted(listening: Listening, at: Place): Promise<void> {
  const thread = threadOf(at);
  await followUp(listening, {
    question: questionOf(at, at.message.text),
    thread,
    ts: at.message.ts,
    hear: () => listening.talk.deleted(thread, at.message.ts),
  });
}

const threadOf = ({ team, channel, message }: Place) =>
  threadKey({ team, channel }, message.thread_ts ?? null, message.ts);

async function heardOf(listening: Listening, { team, message }: Place): Promise<Heard> {
  return {
    id: message.ts,
    author: { kind: 'person', id: message.user },
    text: readTyped(message.text),
    self: await listening.selfIn(team),
  };
}

/** Answers stand in the thread of what was asked; between the two alone, below it. */
function questionOf({ team, channel, message }: Place, text: string): Question {
  const threadTs = message.thread_ts ?? (isDirect(channel) ? null : message.ts);
  return {
    line: text.replace(MENTION_FIRST, '').trim(),
    person: message.user,
    team,
    channel,
    place: { channel, threadTs },
    privately: isDirect(channel)
      ? { kind: 'direct' }
      : { kind: 'ephemeral', threadTs: message.thread_ts ?? null },
  };
}
