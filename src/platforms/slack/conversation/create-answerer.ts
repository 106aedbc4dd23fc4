import { setTimeout as wait } from 'node:timers/promises';
import type { Asker, Bot } from '../../../bot/bot.ts';
import { type Answer, answerError, dispatch } from '../../../bot/dispatch.ts';
import type { Citation } from '../../../core/citation.ts';
import type { Document } from '../../../core/document.ts';
import { errorDocument } from '../../../core/documents/error-document.ts';
import { passageDocument } from '../../../core/documents/passage-document.ts';
import type { Room, Scope } from '../../../core/scope.ts';
import { type PostFailure, toPostFailure } from '../posting/post-failure.ts';
import type { SlackClients } from '../posting/slack-client.ts';
import { renderSlack } from '../render/render.ts';
import type { SlackMessage } from '../slack-message.ts';
import { withKeepButtons } from './keep-buttons.ts';
import { lookUpPassages } from './look-up-passages.ts';
import { signButtons } from './own-buttons.ts';
import type { Question } from './question.ts';
import { tellPrivately } from './tell-privately.ts';

export interface AnswererParts {
  readonly bot: Bot;
  readonly clients: SlackClients;
  readonly timeZone: string;
  scopeOf(room: Room): Promise<Scope>;
  /** After so long without an answer the person sees what is going on. */
  readonly progressAfterMs: number;
}

/** Answers questions in Slack. Never rejects: every failure is a message, or at least a line in the log. */
export interface Answerer {
  answer(question: Question): Promise<void>;
  /** Puts the answer in the place of the message with that `ts`; further messages follow in its thread. */
  turnPage(question: Question, ts: string): Promise<void>;
  /** Shows the one who asked the stored words that a citation points at. */
  showPassage(question: Question, citation: Citation): Promise<void>;
}

export function createAnswerer(parts: AnswererParts): Answerer {
  const { bot, clients } = parts;
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
        const { answer, messages } = await work(parts, question);
        if (isPublic(question, answer)) await postPublicly(parts, question, messages);
        else await tellPrivately(clients.of(question.team), question, withKeep(question, answer, messages));
      }),
    turnPage: (question, ts) =>
      guarded(question, async () => {
        const { answer, messages } = await work(parts, question);
        const client = clients.of(question.team);
        const [first, ...more] = messages;
        if (answer.outcome !== 'done' || first === undefined) {
          await tellPrivately(client, question, messages);
          return;
        }
        await client.update(question.place.channel, ts, first);
        if (more.length > 0)
          await client.post({ ...question.place, threadTs: question.place.threadTs ?? ts }, more);
      }),
    showPassage: (question, citation) =>
      guarded(question, async () => {
        const scope = await parts.scopeOf(roomOf(question));
        const document = passageDocument(await bot.newsroom.openPassage(scope, citation));
        await tellPrivately(
          clients.of(question.team),
          question,
          renderSlack(document, { timeZone: parts.timeZone, passages: [] }),
        );
      }),
  };

  async function work({ timeZone }: AnswererParts, question: Question) {
    const room = roomOf(question);
    const asker: Asker = {
      person: { id: question.person, role: 'all' },
      room,
      scope: await parts.scopeOf(room),
      direct: room.channel.startsWith('D'),
      settings: await bot.rooms.settings(room),
    };
    const answer = await withProgress(parts, question, asker.scope, dispatch(bot, asker, question.line));
    const passages = await lookUpPassages(answer.document, asker.scope, bot.newsroom);
    const rendered = renderSlack(answer.document, { timeZone, passages });
    return { answer, messages: signButtons(rendered, { by: question.person, line: question.line }) };
  }
}

const roomOf = ({ team, channel }: Question): Room => ({ platform: 'slack', workspace: team, channel });

function isPublic({ privately, visibility = 'asked' }: Question, answer: Answer): boolean {
  if (privately.kind === 'direct') return true;
  if (answer.outcome !== 'done' || visibility === 'private') return false;
  return visibility === 'public' || answer.visibility === 'public';
}

/** Help and errors are nothing to keep. */
function withKeep({ line }: Question, answer: Answer, messages: readonly SlackMessage[]) {
  if (answer.outcome !== 'done' || ('kind' in answer.data && answer.data.kind === 'help')) return messages;
  return withKeepButtons(messages, line);
}

/** Where the bot may not post, the one who asked gets the answer all the same, and what to do. */
async function postPublicly(
  { bot, clients }: AnswererParts,
  question: Question,
  messages: readonly SlackMessage[],
) {
  const { privately } = question;
  const client = clients.of(question.team);
  try {
    await client.post(question.place, messages);
  } catch (error) {
    const failure = toPostFailure(error);
    if (failure === null || privately.kind !== 'response') throw error;
    bot.log.error({ reason: failure.reason }, 'slack refuses a post');
    const whole = [...plainMessages(failureDocument(failure)), ...withKeepButtons(messages, question.line)];
    await tellPrivately(client, question, whole);
    return;
  }
  if (privately.kind !== 'response' || !privately.replace) return;
  const { receipt } = question;
  await privately.respond(
    receipt === undefined
      ? { delete_original: true }
      : { text: receipt, response_type: 'ephemeral', replace_original: true },
  );
}

/** The last resort. What cannot even be told is logged. */
async function tellFailure(
  { bot, clients }: AnswererParts,
  question: Question,
  error: unknown,
): Promise<void> {
  const failure = toPostFailure(error);
  if (failure !== null) bot.log.error({ reason: failure.reason }, 'slack refuses a post');
  const document = failure === null ? answerError(bot, error).document : failureDocument(failure);
  try {
    await tellPrivately(clients.of(question.team), question, plainMessages(document));
  } catch (again) {
    bot.log.error({ err: again }, 'a failure could not be told');
  }
}

const failureDocument = ({ message, hint }: PostFailure): Document =>
  errorDocument({ code: 'E08', message, hint, suggestions: [] });

const plainMessages = (document: Document): readonly SlackMessage[] =>
  renderSlack(document, { timeZone: 'UTC', passages: [] });

/** Says what is being read when the answer takes its time. */
async function withProgress(
  { bot, clients, progressAfterMs }: AnswererParts,
  question: Question,
  scope: Scope,
  answer: Promise<Answer>,
): Promise<Answer> {
  const answered = new AbortController();
  const progress = wait(progressAfterMs, undefined, { signal: answered.signal }).then(
    async () => {
      const sources = await bot.newsroom.listSources(scope);
      const articles = sources.reduce((sum, source) => sum + source.articles, 0);
      const text = `Reading ${articles} ${articles === 1 ? 'article' : 'articles'}\u2026`;
      const privately =
        question.privately.kind === 'response'
          ? { ...question.privately, replace: false }
          : { kind: 'ephemeral' as const, threadTs: question.place.threadTs };
      await tellPrivately(clients.of(question.team), { ...question, privately }, [{ text, blocks: [] }]);
    },
    () => undefined,
  );
  progress.catch((error: unknown) => bot.log.error({ err: error }, 'progress could not be shown'));
  try {
    return await answer;
  } finally {
    answered.abort();
  }
}
