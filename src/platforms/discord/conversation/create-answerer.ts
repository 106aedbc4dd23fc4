import type { Asker, Bot } from '../../../bot/bot.ts';
import { type Answer, answerError } from '../../../bot/dispatch.ts';
import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { Document } from '../../../core/document.ts';
import { errorDocument } from '../../../core/documents/error-document.ts';
import type { DiscordMessage } from '../discord-message.ts';
import type { Posted, Poster, Target } from '../posting/create-poster.ts';
import type { DiscordRest } from '../posting/discord-rest.ts';
import { isExpiredToken, loggable, type PostFailure, toPostFailure } from '../posting/post-failure.ts';
import { renderDiscord } from '../render/render.ts';
import { isAskable, withAnswerButtons, withKeepButtons } from './extra-buttons.ts';
import type { Visitor } from './place.ts';
import type { Question } from './question.ts';
import { threadTitle } from './thread-title.ts';
import { withProgress } from './with-progress.ts';

export interface AnswererParts {
  readonly talk: Talk;
  readonly rest: DiscordRest;
  readonly poster: Poster;
  readonly timeZone: string;
  /** After so long without an answer the person sees what is going on. */
  readonly progressAfterMs: number;
}

/** Answers questions in Discord. Never rejects: every failure is a message, or at least a line in the log. */
export interface Answerer {
  answer(question: Question): Promise<void>;
  /** Puts the answer in the place of the message with the control; elsewhere when that cannot be. */
  turnPage(question: Question): Promise<void>;
  /** Does what answers the question; messages that come back are shown to the one who asked. */
  deliver(question: Question, work: (asker: Asker) => Promise<readonly DiscordMessage[]>): Promise<void>;
  /** Shows a document to the one who asked; null for nothing. */
  show(question: Question, work: (asker: Asker) => Promise<Document | DiscordMessage | null>): Promise<void>;
}

export function createAnswerer(parts: AnswererParts): Answerer {
  const { talk } = parts;
  const guarded = async (question: Question, work: (asker: Asker) => Promise<void>) => {
    try {
      await work(await askerOf(talk, question.visitor));
    } catch (error) {
      await tellFailure(parts, question, error);
    }
  };
  return {
    answer: (question) =>
      guarded(question, async (asker) => {
        const show = (text: string) => question.reply.progress(text);
        const running = talk.run(asker, question.line);
        const progress = { bot: talk.bot, afterMs: parts.progressAfterMs };
        const answer = await withProgress(progress, asker, show, running);
        const messages = await render(parts, asker, question.line, answer);
        if (isPublic(question, answer)) await postPublicly(parts, { question, asker, answer, messages });
        else {
          const outcome = answer.outcome === 'done' ? 'done' : 'failed';
          await tellPrivately(parts, question, withKeep(parts, question, answer, messages), outcome);
        }
      }),
    turnPage: (question) =>
      guarded(question, async (asker) => {
        const answer = await talk.run(asker, question.line);
        const rendered = await render(parts, asker, question.line, answer);
        const messages = withAnswerButtons(rendered, answer, buttonsFor(parts, question.line, false));
        const isWhole = answer.outcome === 'done' && messages.length === 1;
        if (isWhole && question.reply.mode === 'beside') await question.reply.inPlace(messages);
        else await tellPrivately(parts, question, rendered);
      }),
    deliver: (question, work) =>
      guarded(question, async (asker) => {
        const messages = await work(asker);
        if (messages.length > 0) await tellPrivately(parts, question, messages);
      }),
    show: (question, work) =>
      guarded(question, async (asker) => {
        const shown = await work(asker);
        if (shown === null) return;
        await tellPrivately(parts, question, 'components' in shown ? [shown] : plain(parts, shown));
      }),
  };
}

/** The last resort. What cannot even be told is logged. */
async function tellFailure(parts: AnswererParts, question: Question, error: unknown): Promise<void> {
  const { bot } = parts.talk;
  const failure = toPostFailure(error);
  if (failure !== null || isExpiredToken(error)) bot.log.error(loggable(error), 'discord refuses a request');
  if (isExpiredToken(error)) return;
  const document =
    failure === null ? answerError(bot, loggableError(error)).document : failureDocument(failure);
  try {
    await tellPrivately(parts, question, plain(parts, document));
  } catch (again) {
    bot.log.error(loggable(again), 'a failure could not be told');
  }
}

/** Who asks, and what they may see. */
export const askerOf = (talk: Talk, { place, personId, platformRole, reach }: Visitor): Promise<Asker> =>
  talk.asker({ room: place.room, personId, direct: place.kind === 'direct', platformRole, reach });

/** An answer as messages, its citations leading to their passages. */
export async function render(
  { talk, timeZone }: Pick<AnswererParts, 'talk' | 'timeZone'>,
  { scope, settings, person }: Asker,
  line: string,
  { document }: Pick<Answer, 'document'>,
): Promise<readonly DiscordMessage[]> {
  const passages = await lookUpPassages(document, scope, talk.bot.newsroom);
  const asked = { by: person.id, line };
  return renderDiscord(document, { timeZone: settings.timeZone ?? timeZone, passages, asked });
}

/** What stands below an answer that everybody sees. */
export const buttonsFor = ({ talk }: Pick<AnswererParts, 'talk'>, line: string, inThread: boolean) => ({
  line,
  canAsk: hasAsk(talk.bot),
  inThread,
});

const hasAsk = ({ commands }: Bot): boolean => commands.some(({ name }) => name === 'ask');

const plain = (
  { timeZone }: Pick<AnswererParts, 'timeZone'>,
  document: Document,
): readonly DiscordMessage[] => renderDiscord(document, { timeZone, passages: [], asked: null });

function isPublic({ visitor, visibility = 'asked' }: Question, answer: Answer): boolean {
  if (visitor.place.kind === 'direct') return true;
  if (answer.outcome !== 'done' || visibility === 'private') return false;
  return visibility === 'public' || answer.visibility === 'public';
}

interface Answered {
  readonly question: Question;
  readonly asker: Asker;
  readonly answer: Answer;
  readonly messages: readonly DiscordMessage[];
}

/** Where the bot may not post, the one who asked gets the answer all the same, and what to do. */
async function postPublicly(parts: AnswererParts, answered: Answered): Promise<void> {
  const { question, asker, answer, messages } = answered;
  const { place } = question.visitor;
  if (place.kind === 'outside') {
    await question.reply.publicly(messages);
    return;
  }
  try {
    const target = await targetOf(parts.rest, question, answer);
    const inThread = target.kind !== 'channel' && place.kind !== 'direct';
    const dressed = withAnswerButtons(messages, answer, buttonsFor(parts, question.line, inThread));
    const open = (thread: string, answerId: string) =>
      parts.talk.open(asker, { ...place.room, thread }, { line: question.line, answer, answerId });
    const isTheirs = place.kind === 'direct' && question.target.kind !== 'person';
    const posted = await parts.poster.post(target, dressed, {
      source: question.id,
      async begun(id) {
        if (target.kind === 'channel') await open(id, id);
        if (isTheirs) await open(place.channel, id);
      },
    });
    await question.reply.done(receiptOf(question, posted));
  } catch (error) {
    const failure = toPostFailure(error);
    if (failure === null) throw error;
    parts.talk.bot.log.error(loggable(error), 'discord refuses a post');
    const told = withKeep(parts, question, answer, messages);
    await tellPrivately(parts, question, [...plain(parts, failureDocument(failure)), ...told]);
  }
}

const withKeep = (
  { talk }: AnswererParts,
  { line }: Question,
  answer: Answer,
  messages: readonly DiscordMessage[],
) => withKeepButtons(messages, answer, { commands: talk.bot.commands, line });

async function targetOf(rest: DiscordRest, { target, visitor }: Question, answer: Answer): Promise<Target> {
  if (target.kind === 'person') {
    return { kind: 'thread', channel: await rest.directChannel(visitor.personId) };
  }
  if (target.kind === 'thread') return target;
  const title = isAskable(answer) ? threadTitle(answer) : null;
  return target.kind === 'channel'
    ? { ...target, thread: title }
    : { ...target, thread: title ?? target.thread };
}

/** What is left of the message that said "thinking": nothing, but where the answer stands somewhere else. */
function receiptOf({ target, visitor }: Question, posted: Posted | null): string | null {
  if (target.kind === 'person') return 'Kept in your direct messages with me.';
  const isElsewhere = posted !== null && posted.channel !== visitor.place.channel;
  return isElsewhere ? `The answer is in the thread: <#${posted.channel}>` : null;
}

/** When the fifteen minutes of an interaction are over, direct messages are what is left. */
async function tellPrivately(
  { rest, poster }: AnswererParts,
  question: Question,
  messages: readonly DiscordMessage[],
  outcome: 'done' | 'failed' = 'done',
): Promise<void> {
  const { place, personId } = question.visitor;
  if (await question.reply.privately(messages, outcome)) return;
  const channel = place.kind === 'direct' ? place.channel : await rest.directChannel(personId);
  await poster.post({ kind: 'thread', channel }, messages, { source: question.id });
}

const failureDocument = ({ message, hint }: PostFailure): Document =>
  errorDocument({ code: 'E08', message, hint, suggestions: [] });

/** What may be logged of an error: those of Discord's libraries carry addresses with tokens in them. */
function loggableError(error: unknown): unknown {
  const fields = loggable(error);
  return 'err' in fields ? error : new Error(`Discord answered ${JSON.stringify(fields)}`);
}
