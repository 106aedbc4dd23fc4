import type { Asker } from '../../../bot/bot.ts';
import type { Answer } from '../../../bot/dispatch.ts';
import { namesCommand } from '../../../bot/find-command.ts';
import { formatLine } from '../../../bot/format-line.ts';
import type { ThreadKey } from '../../../core/thread.ts';
import { cleanLine } from '../../clean-words.ts';
import type { SlackMessage } from '../slack-message.ts';
import type { ConversationParts } from './conversation-parts.ts';
import { withKeep } from './keep-buttons.ts';
import type { Question } from './question.ts';
import { withRating } from './rate-buttons.ts';
import { renderAnswer } from './render-answer.ts';
import { isDirect } from './somebody.ts';
import { tellFailure } from './tell-failure.ts';
import { tellPrivately } from './tell-privately.ts';
import { whoAsks } from './who-asks.ts';
import { withProgress } from './with-progress.ts';

/** Titles of threads in the agent pane. */
const TITLE_CHARS = 100;

type Outcome = Awaited<ReturnType<ConversationParts['talk']['hear']>>;

/** A message that was written, changed or taken back, and what its thread makes of it. */
export interface Written {
  readonly question: Question;
  readonly thread: ThreadKey;
  /** The `ts` of the message; null when a form asked. */
  readonly ts: string | null;
  hear(asker: Asker): Promise<Outcome>;
}

/** Does what the thread says of a message: answers it, changes or takes back its answer, or nothing. Never rejects. */
export async function followUp(parts: ConversationParts, written: Written): Promise<void> {
  const { question, ts } = written;
  try {
    const asker = await whoAsks(parts, question);
    const spot = question.place.threadTs ?? ts;
    const setStatus = async (text: string) => {
      const at = { channel: question.channel, threadTs: spot ?? '' };
      if (spot !== null) await parts.calls.setStatus(question.team, at, text);
      return spot !== null;
    };
    const status = { show: (text: string) => setStatus(lowered(text)) };
    const { result, sign } = await withProgress(parts, asker, status, written.hear(asker));
    await obey(parts, written, asker, result);
    // Slack takes the status away when something is posted.
    if (sign === true && result.kind !== 'post') await setStatus('');
  } catch (error) {
    await tellFailure(parts, question, error);
  }
}

/** Slack writes it behind the bot's name. */
const lowered = (text: string): string => `is ${text.charAt(0).toLowerCase()}${text.slice(1)}`;

async function obey(
  parts: ConversationParts,
  { question, thread, ts }: Written,
  asker: Asker,
  outcome: Outcome,
): Promise<void> {
  const { clients, calls, talk } = parts;
  const { team, channel, line } = question;
  const client = clients.of(team);
  const { commands } = talk.bot;
  const muted = question.privately.kind === 'direct' ? null : thread.thread;
  switch (outcome.kind) {
    case 'post': {
      const messages = await renderAnswer(parts, asker, { line, ...outcome });
      if (!isSeenByAll(question, outcome.answer)) {
        const again = namesCommand(commands, line) ? line : formatLine('ask', outcome.understood ?? line);
        const kept = withKeep(messages, outcome.answer, { commands, line: again });
        return tellPrivately(client, question, kept);
      }
      const answerTs = await postOrStream(parts, question, withRating(messages, outcome.answer, muted));
      if (ts !== null) await talk.answered(thread, ts, answerTs);
      return;
    }
    case 'edit': {
      const messages = await renderAnswer(parts, asker, { line, ...outcome });
      const [first, ...more] = withRating(messages, outcome.answer, muted);
      if (first !== undefined) await client.update(channel, outcome.answerId, first);
      if (more.length > 0) await client.post({ channel, threadTs: thread.thread }, more);
      return;
    }
    case 'delete':
      return calls.remove(team, channel, outcome.answerId);
    case 'mute':
      return tellPrivately(client, question, [words('I am quiet here until somebody mentions me.')]);
    case 'reopen':
      return tellPrivately(client, question, [words('I am listening again.')]);
    case 'silent':
      return;
  }
}

/** In the agent pane an answer appears block by block; elsewhere, and where streams are unknown, at once. */
async function postOrStream(
  { clients, calls }: ConversationParts,
  { team, person, place, line }: Question,
  messages: readonly SlackMessage[],
): Promise<string> {
  const client = clients.of(team);
  const [first, ...more] = messages;
  if (!isDirect(place.channel) || place.threadTs === null || first === undefined) {
    return client.post(place, messages);
  }
  const streamed = await calls.stream(team, person, place, first);
  if (streamed === null) return client.post(place, messages);
  if (!streamed.isWhole) await client.update(place.channel, streamed.ts, first);
  if (more.length > 0) await client.post(place, more);
  const at = { channel: place.channel, threadTs: place.threadTs };
  await calls.setTitle(team, at, cleanLine(line.slice(0, TITLE_CHARS)));
  return streamed.ts;
}

const words = (text: string) => ({ text, blocks: [] });

const isSeenByAll = ({ privately }: Question, answer: Answer): boolean =>
  privately.kind === 'direct' || (answer.outcome === 'done' && answer.visibility === 'public');
