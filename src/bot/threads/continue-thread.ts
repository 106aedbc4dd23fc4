import type { Clock } from '../../core/clock.ts';
import type { Conversation, SelfContained } from '../../core/conversation.ts';
import type { Author, Thread, ThreadKey, ThreadReason, Turn } from '../../core/thread.ts';
import type { Store } from '../../store.ts';
import type { Asker, Bot } from '../bot.ts';
import { type Answer, answerError, dispatch } from '../dispatch.ts';
import { formatLine } from '../format-line.ts';
import { decideMessage } from './decide-message.ts';
import { readReply } from './read-reply.ts';
import { type Asked, askBack, conversationOf, threadLine } from './thread-line.ts';

export interface ThreadDependencies {
  readonly bot: Bot;
  /** The bot's ids and names as mentions carry them. */
  readonly self: readonly string[];
  readonly store: Pick<Store, 'thread' | 'putThread'>;
  readonly clock: Clock;
}

/** A message as a platform hands it over. Messages of one thread are to be handed over one after the other. */
export interface Incoming {
  /** The platform's id of the message; null where messages have none. */
  readonly id: string | null;
  readonly author: Author;
  readonly text: string;
  /** Whether it was written to the bot alone: direct messages, the terminal. */
  readonly direct?: boolean;
  /** In threads of others: the messages before it, oldest first. Context for the question, never evidence. */
  readonly earlier?: readonly string[];
}

/**
 * What the platform is to do. `understood` says how the question was asked of the articles, when that differs from
 * what was typed: `Understood as: What did Blinken say about Gaza?`. After posting, `noteAnswer` tells the thread which message answers which.
 */
export type ThreadOutcome =
  | { readonly kind: 'post'; readonly answer: Answer; readonly understood: string | null }
  | {
      readonly kind: 'edit';
      readonly answerId: string;
      readonly answer: Answer;
      readonly understood: string | null;
    }
  | { readonly kind: 'delete'; readonly answerId: string }
  | { readonly kind: 'mute' | 'reopen' | 'silent'; readonly reason: ThreadReason };

/** Turns kept beside the root: enough for any "he". */
const MAX_TURNS = 20;

/** Begins the thread under an answer, in place of what was there. Answers that cannot be asked about begin none. */
export async function openThread(
  { store, clock }: Pick<ThreadDependencies, 'store' | 'clock'>,
  asker: Asker,
  key: ThreadKey,
  root: {
    readonly line: string;
    readonly answer: Answer;
    readonly answerId: string | null;
    readonly questionId?: string;
  },
): Promise<void> {
  const reply = root.answer.outcome === 'done' ? readReply(root.answer.data) : null;
  if (reply === null) return;
  const turn: Turn = {
    question: root.line,
    meant: reply.about ?? questionIn(root.answer.data) ?? root.line,
    answer: reply.lines,
    articles: reply.articles,
    collections: asker.scope.collections,
    questionId: root.questionId ?? null,
    answerId: root.answerId,
    at: clock.now().toString(),
  };
  const recent: readonly Author[] = [{ kind: 'person', id: asker.person.id }, { kind: 'self' }];
  await store.putThread({ key, own: true, muted: false, topic: reply.topic, turns: [turn], recent });
}

const questionIn = (data: object): string | null =>
  'question' in data && typeof data.question === 'string' ? data.question : null;

/** Answers a message of a thread, or leaves it alone, as the thread protocol says. */
export async function continueThread(
  dependencies: ThreadDependencies,
  asker: Asker,
  key: ThreadKey,
  message: Incoming,
): Promise<ThreadOutcome> {
  const thread = (await dependencies.store.thread(key)) ?? foreignThread(key);
  const decision = decideMessage(message, thread, protocolOf(dependencies));
  const heard = { ...thread, recent: [...thread.recent, message.author].slice(-2) };
  if (decision.act === 'stay-silent') {
    if (thread.own) await dependencies.store.putThread(heard);
    return { kind: 'silent', reason: decision.reason };
  }
  if (decision.act === 'mute') {
    await dependencies.store.putThread({ ...heard, muted: true });
    return { kind: 'mute', reason: decision.reason };
  }
  const open = { ...heard, muted: false };
  if (decision.act === 'reopen' && !decision.answers) {
    await dependencies.store.putThread(open);
    return { kind: 'reopen', reason: decision.reason };
  }
  const asked: Asked = { ...decision, isCommand: decision.reason === 'command' };
  const conversation = conversationWith(open, asker, message);
  const answered = await answerIn(dependencies, asker, open, { asked, conversation, message });
  await dependencies.store.putThread({
    ...open,
    turns: answered.turn === null ? open.turns : keepNewest([...open.turns, answered.turn]),
    recent: [message.author, { kind: 'self' }],
  });
  return { kind: 'post', answer: answered.answer, understood: answered.understood };
}

/** The question was edited: so is its answer; when it asks nothing any more, the answer goes. */
export async function editQuestion(
  dependencies: ThreadDependencies,
  asker: Asker,
  key: ThreadKey,
  message: Incoming,
): Promise<ThreadOutcome> {
  const thread = await dependencies.store.thread(key);
  const place = placeOf(thread, message.id);
  const turn = thread?.turns[place];
  if (thread === null || turn === undefined) return continueThread(dependencies, asker, key, message);
  const decision = decideMessage(message, { ...thread, muted: false, recent: [] }, protocolOf(dependencies));
  if (decision.act !== 'answer') return deleteQuestion(dependencies, key, message.id);
  const asked: Asked = { ...decision, isCommand: decision.reason === 'command' };
  const before = { ...thread, turns: thread.turns.slice(0, place) };
  const conversation = conversationWith(before, asker, message);
  const answered = await answerIn(dependencies, asker, before, { asked, conversation, message });
  const changed = answered.turn === null ? [] : [{ ...answered.turn, answerId: turn.answerId }];
  const turns = [...before.turns, ...changed, ...thread.turns.slice(place + 1)];
  await dependencies.store.putThread({ ...thread, turns });
  const { answer, understood } = answered;
  return turn.answerId === null
    ? { kind: 'post', answer, understood }
    : { kind: 'edit', answerId: turn.answerId, answer, understood };
}

/** The question was deleted: so is its answer, and nothing leans on it any more. */
export async function deleteQuestion(
  { store }: Pick<ThreadDependencies, 'store'>,
  key: ThreadKey,
  questionId: string | null,
): Promise<ThreadOutcome> {
  const thread = await store.thread(key);
  const place = placeOf(thread, questionId);
  const turn = thread?.turns[place];
  if (thread === null || turn === undefined) return { kind: 'silent', reason: 'no-question' };
  await store.putThread({ ...thread, turns: thread.turns.toSpliced(place, 1) });
  return turn.answerId === null
    ? { kind: 'silent', reason: 'no-question' }
    : { kind: 'delete', answerId: turn.answerId };
}

/** Tells the thread under which id the answer to a question was posted. */
export async function noteAnswer(
  { store }: Pick<ThreadDependencies, 'store'>,
  key: ThreadKey,
  questionId: string,
  answerId: string,
): Promise<void> {
  const thread = await store.thread(key);
  const place = placeOf(thread, questionId);
  const turn = thread?.turns[place];
  if (thread === null || turn === undefined) return;
  await store.putThread({ ...thread, turns: thread.turns.with(place, { ...turn, answerId }) });
}

/** The mute button, or its opposite. */
export async function setMuted(
  { store }: Pick<ThreadDependencies, 'store'>,
  key: ThreadKey,
  muted: boolean,
): Promise<void> {
  const thread = await store.thread(key);
  if (thread !== null && thread.muted !== muted) await store.putThread({ ...thread, muted });
}

const foreignThread = (key: ThreadKey): Thread => ({
  key,
  own: false,
  muted: false,
  topic: null,
  turns: [],
  recent: [],
});

const protocolOf = ({ bot, self }: ThreadDependencies) => ({
  self,
  commands: bot.commands.map(({ name }) => name),
});

const placeOf = (thread: Thread | null, questionId: string | null): number =>
  questionId === null ? -1 : (thread?.turns.findIndex((turn) => turn.questionId === questionId) ?? -1);

const keepNewest = ([root, ...rest]: readonly Turn[]): readonly Turn[] =>
  root === undefined ? [] : [root, ...rest.slice(-MAX_TURNS)];

function conversationWith(thread: Thread, asker: Asker, { earlier = [] }: Incoming): Conversation {
  const conversation = conversationOf(thread, asker.scope);
  const context = thread.own ? [] : earlier.map((text) => ({ meant: text, answer: [] }));
  return { ...conversation, turns: [...context, ...conversation.turns] };
}

interface Exchange {
  readonly asked: Asked;
  readonly conversation: Conversation;
  readonly message: Incoming;
}

interface Answered {
  readonly answer: Answer;
  readonly understood: string | null;
  readonly turn: Turn | null;
}

async function answerIn(
  { bot, clock }: ThreadDependencies,
  asker: Asker,
  thread: Thread,
  { asked, conversation, message }: Exchange,
): Promise<Answered> {
  const turn = {
    question: asked.text,
    collections: asker.scope.collections,
    questionId: message.id,
    answerId: null,
    at: clock.now().toString(),
  };
  try {
    const read = threadLine(asked, thread, conversation, bot.commands);
    if (read.kind === 'line') {
      const { answer, reply } = await run(bot, asker, read.line);
      const meant = reply?.about ?? asked.text;
      return { answer, understood: null, turn: reply && { ...turn, ...reply.shown, meant } };
    }
    const { newsroom } = bot;
    const understood = await newsroom.understand({ question: read.text, conversation, room: asker.room });
    if (understood.kind === 'unsure') {
      const { question: meant, about, choices } = understood;
      const asksBack: Turn = { ...turn, meant, answer: [], articles: [], unsure: { about, choices } };
      return { answer: answerError(bot, askBack(understood, read.topic)), understood: null, turn: asksBack };
    }
    const { question: meant } = understood;
    const { answer, reply } = await run(bot, asker, formatLine('ask', meant, { topic: read.topic }));
    return {
      answer,
      understood: meant === asked.text ? null : describeUnderstood(understood),
      turn: reply && { ...turn, ...reply.shown, meant },
    };
  } catch (error) {
    return { answer: answerError(bot, error), understood: null, turn: null };
  }
}

/** Runs a line; `reply` is what can be asked about, null when nothing can. */
async function run(bot: Bot, asker: Asker, line: string) {
  const answer = await dispatch(bot, asker, line);
  const reply = answer.outcome === 'done' ? readReply(answer.data) : null;
  if (reply === null) return { answer, reply };
  const { about, lines, articles } = reply;
  return { answer, reply: { about, shown: { answer: lines, articles } } };
}

function describeUnderstood(understood: Exclude<SelfContained, { kind: 'unsure' }>): string {
  const by = understood.kind === 'rewritten' ? understood.by : undefined;
  return `Understood ${by === undefined ? '' : `by ${by} `}as: ${understood.question}`;
}
