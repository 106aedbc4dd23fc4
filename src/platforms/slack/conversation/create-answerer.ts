import type { Asker } from '../../../bot/bot.ts';
import type { Answer } from '../../../bot/dispatch.ts';
import type { Citation } from '../../../core/citation.ts';
import { passageDocument } from '../../../core/documents/passage-document.ts';
import { toPostFailure } from '../posting/post-failure.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackMessage } from '../slack-message.ts';
import type { ConversationParts } from './conversation-parts.ts';
import { withKeep, withKeepButtons } from './keep-buttons.ts';
import type { Question } from './question.ts';
import { withRating } from './rate-buttons.ts';
import { renderAnswer } from './render-answer.ts';
import { failureDocument, plainMessages, tellFailure } from './tell-failure.ts';
import { tellPrivately } from './tell-privately.ts';
import { threadKey, whoAsks } from './who-asks.ts';
import { willBePublic, withProgress } from './with-progress.ts';

/** Answers questions in Slack. Never rejects: every failure is a message, or at least a line in the log. */
export interface Answerer {
  answer(question: Question): Promise<void>;
  /** Puts the answer in the place of the message with that `ts`; further messages follow in its thread. */
  turnPage(question: Question, ts: string): Promise<void>;
  /** Shows the one who asked the stored words that a citation points at. */
  showPassage(question: Question, citation: Citation): Promise<void>;
  /** Shows an answer that is there already. */
  deliver(question: Question, asker: Asker, answer: Answer): Promise<void>;
}

export function createAnswerer(parts: ConversationParts): Answerer {
  const { talk, clients } = parts;
  const guarded = async (question: Question, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await tellFailure(parts, question, error);
    }
  };
  return {
    answer: (question) =>
      guarded(question, async () => {
        const asker = await whoAsks(parts, question);
        const answer = talk.run(asker, question.line);
        if (!willBePublic(parts, asker, question)) return show(parts, question, asker, await answer, null);
        const client = clients.of(question.team);
        const progress = { show: (text: string) => client.post(question.place, [{ text, blocks: [] }]) };
        const { result, sign } = await withProgress(parts, asker, progress, answer);
        return show(parts, question, asker, result, sign);
      }),
    turnPage: (question, ts) =>
      guarded(question, async () => {
        const asker = await whoAsks(parts, question);
        const answer = await talk.run(asker, question.line);
        const messages = await renderAnswer(parts, asker, { ...question, answer, understood: null });
        const client = clients.of(question.team);
        if (answer.outcome !== 'done') return tellPrivately(client, question, messages);
        await putInPlace(parts, question, withRating(messages, answer, null), ts);
      }),
    showPassage: (question, citation) =>
      guarded(question, async () => {
        const { scope, settings } = await whoAsks(parts, question);
        const document = passageDocument(await talk.bot.newsroom.openPassage(scope, citation));
        const timeZone = settings.timeZone ?? parts.timeZone;
        const messages = renderSlack(document, { timeZone, passages: [] });
        await tellPrivately(clients.of(question.team), question, messages);
      }),
    deliver: (question, asker, answer) => guarded(question, () => show(parts, question, asker, answer, null)),
  };
}

function isPublic({ privately, visibility = 'asked' }: Question, answer: Answer): boolean {
  if (privately.kind === 'direct') return true;
  if (answer.outcome !== 'done' || visibility === 'private') return false;
  return visibility === 'public' || answer.visibility === 'public';
}

/** @param sign the `ts` of the message that says the answer is on its way. */
async function show(
  parts: ConversationParts,
  question: Question,
  asker: Asker,
  answer: Answer,
  sign: string | null,
): Promise<void> {
  const messages = await renderAnswer(parts, asker, { ...question, answer, understood: null });
  if (isPublic(question, answer)) {
    const ts = await postPublicly(parts, question, withRating(messages, answer, null), sign);
    if (ts !== null) await beginThread(parts, question, asker, answer, ts);
    return;
  }
  if (sign !== null) await parts.calls.remove(question.team, question.place.channel, sign);
  const { commands } = parts.talk.bot;
  const kept = withKeep(messages, answer, { commands, line: question.line });
  await tellPrivately(parts.clients.of(question.team), question, kept);
}

/** An answer of its own begins a thread; one that stands in a thread leaves it as it is. */
async function beginThread(
  { talk }: ConversationParts,
  { place, team, channel, line }: Question,
  asker: Asker,
  answer: Answer,
  ts: string,
): Promise<void> {
  if (place.threadTs !== null || place.channel !== channel) return;
  await talk.open(asker, threadKey({ team, channel }, null, ts), { line, answer, answerId: ts });
}

/** Where the bot may not post, the one who asked gets the answer all the same, and what to do. */
async function postPublicly(
  parts: ConversationParts,
  question: Question,
  messages: readonly SlackMessage[],
  sign: string | null,
): Promise<string | null> {
  const { log, clients } = parts;
  const { privately } = question;
  const client = clients.of(question.team);
  let ts: string;
  try {
    ts =
      sign === null
        ? await client.post(question.place, messages)
        : await putInPlace(parts, question, messages, sign);
  } catch (error) {
    const failure = toPostFailure(error);
    if (failure === null || privately.kind !== 'response') throw error;
    log.error({ reason: failure.reason }, 'slack refuses a post');
    const whole = [...plainMessages(failureDocument(failure)), ...withKeepButtons(messages, question.line)];
    await tellPrivately(client, question, whole);
    return null;
  }
  if (privately.kind === 'response' && privately.replace) {
    const { receipt } = question;
    await privately.respond(
      receipt === undefined
        ? { delete_original: true }
        : { text: receipt, response_type: 'ephemeral', replace_original: true },
    );
  }
  return ts;
}

/** The first message takes the place of one that is there, the others follow in its thread. */
async function putInPlace(
  { clients }: ConversationParts,
  { team, place }: Question,
  [first, ...more]: readonly SlackMessage[],
  ts: string,
): Promise<string> {
  const client = clients.of(team);
  if (first !== undefined) await client.update(place.channel, ts, first);
  if (more.length > 0) await client.post({ ...place, threadTs: place.threadTs ?? ts }, more);
  return ts;
}
