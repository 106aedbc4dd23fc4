import type { Clock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import type { Feedback } from '../core/feedback.ts';
import { higherRole, type Role } from '../core/role.ts';
import type { Room } from '../core/scope.ts';
import type { ThreadKey } from '../core/thread.ts';
import type { Store } from '../store.ts';
import type { Asker, Bot } from './bot.ts';
import { type Answer, dispatch } from './dispatch.ts';
import { namesCommand } from './find-command.ts';
import { formatLine } from './format-line.ts';
import { takeTurns } from './take-turns.ts';
import {
  continueThread,
  deleteQuestion,
  editQuestion,
  type Incoming,
  noteAnswer,
  openThread,
  setMuted,
  type ThreadOutcome,
} from './threads/continue-thread.ts';
import { decideMessage } from './threads/decide-message.ts';
import { tellUtterance } from './threads/tell-utterance.ts';
import { isButtonWord } from './threads/thread-line.ts';
import { threadOfDelivery } from './threads/thread-of-delivery.ts';

/** Somebody who wants something of the bot, as the platform knows them. */
export interface Caller {
  readonly room: Room;
  readonly personId: string;
  /** Whether the room is the person's own: direct messages. */
  readonly direct: boolean;
  /** What the platform itself makes of them; `admin` for whoever runs the workspace or the server. */
  readonly platformRole?: Role;
  /** Leads to another room that they name. @throws UserError as `Asker.inRoom`; left out, there is none. */
  reach?(typed: string): Promise<Reached>;
}

/** The caller where they wanted to be, and what people call that room: `#news`. */
export interface Reached extends Omit<Caller, 'reach'> {
  readonly name: string;
}

/** A message in a thread, and how the bot is called there. */
export interface Heard extends Incoming {
  /** The bot's ids and names as mentions carry them. */
  readonly self: readonly string[];
}

/**
 * A conversation on any platform: who asks, what they may see, what was heard already, and how a thread goes
 * on. The platform hears, shows and posts; nothing else. Messages of one thread are taken one after another.
 * Rejects only when the store fails; whatever goes wrong with an answer is an answer.
 */
export interface Talk {
  readonly bot: Bot;
  /** True for one caller over all processes: nothing with one of these keys was heard in the last day. */
  claim(keys: readonly string[]): Promise<boolean>;
  asker(caller: Caller): Promise<Asker>;
  /** Answers a line: a command, typed or behind a button. */
  run(asker: Asker, line: string): Promise<Answer>;
  /** Begins the thread under an answer that was posted. Answers that cannot be asked about begin none. */
  open(asker: Asker, thread: ThreadKey, root: Root): Promise<void>;
  /** A message in a thread, the bot's own or another: answers it or leaves it alone. */
  hear(asker: Asker, thread: ThreadKey, message: Heard): Promise<ThreadOutcome>;
  /** A message between the two alone: every line is for the bot, and plain words go on from the last answer. */
  say(asker: Asker, thread: ThreadKey, message: Heard): Promise<ThreadOutcome>;
  edited(asker: Asker, thread: ThreadKey, message: Heard): Promise<ThreadOutcome>;
  deleted(thread: ThreadKey, messageId: string): Promise<ThreadOutcome>;
  /** Under which id the answer to a question was posted: call it after every `post`. */
  answered(thread: ThreadKey, questionId: string, answerId: string): Promise<void>;
  mute(thread: ThreadKey, muted: boolean): Promise<void>;
  rate(asker: Asker, answerId: string, verdict: Feedback['verdict']): Promise<void>;
}

interface Root {
  readonly line: string;
  readonly answer: Answer;
  readonly answerId: string | null;
  /** The message that asked, where one did: edited or deleted, it takes its answer along. */
  readonly questionId?: string;
}

type TalkStore = Pick<
  Store,
  'thread' | 'putThread' | 'claim' | 'scopeOf' | 'roomSettings' | 'role' | 'putFeedback' | 'schedules'
>;

export interface TalkParts {
  readonly bot: Bot;
  readonly store: TalkStore;
  readonly clock: Clock;
}

export function createTalk(parts: TalkParts): Talk {
  const { bot, store, clock } = parts;
  const inTurn = takeTurns();
  const turn = <Result>(thread: ThreadKey, work: () => Promise<Result>) => inTurn(keyOf(thread), work);
  const run = (asker: Asker, line: string) => dispatch(bot, asker, line);
  const open = (asker: Asker, thread: ThreadKey, root: Root) => openThread(parts, asker, thread, root);
  const heard = async (asker: Asker, thread: ThreadKey, { self, ...message }: Heard) => {
    if (asker.settings.threads === 'mentions' && !isCalled(bot, { self, ...message })) {
      return { kind: 'silent', reason: 'not-mentioned' } as const;
    }
    await beginUnderDigest(store, thread);
    return continueThread({ ...parts, self }, asker, thread, message);
  };
  return {
    bot,
    run,
    claim: (keys) => store.claim(keys),
    asker: (caller) => findAsker(store, caller),
    open: (asker, thread, root) => turn(thread, () => open(asker, thread, root)),
    hear: (asker, thread, message) => turn(thread, () => heard(asker, thread, message)),
    say: (asker, thread, { self, ...message }) =>
      turn(thread, async () => {
        const line = await lineOf(parts, thread, message.text);
        if (line === null)
          return continueThread({ ...parts, self }, asker, thread, { ...message, direct: true });
        const answer = await run(asker, line);
        const asked = message.id === null ? {} : { questionId: message.id };
        await open(asker, thread, { line, answer, answerId: null, ...asked });
        return { kind: 'post', answer, understood: null };
      }),
    edited: (asker, thread, { self, ...message }) =>
      turn(thread, async () => {
        const known = (await store.thread(thread))?.turns ?? [];
        // What was left alone before is heard as if it were new.
        return known.some(({ questionId }) => questionId === message.id)
          ? editQuestion({ ...parts, self }, asker, thread, message)
          : heard(asker, thread, { self, ...message });
      }),
    deleted: (thread, messageId) => turn(thread, () => deleteQuestion(parts, thread, messageId)),
    answered: (thread, questionId, answerId) =>
      turn(thread, () => noteAnswer(parts, thread, questionId, answerId)),
    mute: (thread, muted) => turn(thread, () => setMuted(parts, thread, muted)),
    rate: ({ room, person }, answerId, verdict) =>
      store.putFeedback({ room, personId: person.id, answerId, verdict, at: clock.now().toString() }),
  };
}

/** The thread of a digest begins when somebody first writes in it. */
async function beginUnderDigest(store: TalkStore, key: ThreadKey): Promise<void> {
  if ((await store.thread(key)) !== null) return;
  const posted = await store.schedules.deliveries({ messageId: key.thread, states: ['sent'] });
  const own = posted.find(({ room }) => room.platform === key.platform && room.workspace === key.workspace);
  const thread = own === undefined ? null : threadOfDelivery(key, own);
  if (thread !== null) await store.putThread(thread);
}

async function findAsker(store: TalkStore, caller: Caller): Promise<Asker> {
  const { room, personId, direct, platformRole = 'all' } = caller;
  const given = await store.role({ platform: room.platform, workspace: room.workspace, id: personId });
  return {
    person: { id: personId, role: higherRole(given, platformRole) },
    room,
    direct,
    scope: await store.scopeOf(room),
    settings: await store.roomSettings(room),
    elsewhere: null,
    async inRoom(typed) {
      if (caller.reach === undefined) throw noOtherRoom(typed);
      const { name, ...there } = await caller.reach(typed);
      return { ...(await findAsker(store, there)), elsewhere: name };
    },
  };
}

const noOtherRoom = (typed: string): UserError =>
  new UserError('E07', `No other channel can be named here: "${typed}".`, 'Ask in that channel.');

/** Whether the message mentions the bot, as if it stood in a thread of others. */
function isCalled(bot: Bot, { self, ...message }: Heard): boolean {
  const elsewhere = { own: false, muted: false, recent: [], turns: [] };
  const protocol = { self, commands: bot.commands.map(({ name }) => name) };
  const decision = decideMessage(message, elsewhere, protocol);
  return decision.act !== 'stay-silent' || decision.reason !== 'not-mentioned';
}

/** The command a message is, or what it asks where there is nothing to go on from; else null. */
async function lineOf({ bot, store }: TalkParts, thread: ThreadKey, text: string): Promise<string | null> {
  const typed = text.trim();
  if (typed.startsWith('/')) return typed;
  const begun = (await store.thread(thread)) !== null;
  if (namesCommand(bot.commands, typed)) return begun && isButtonWord(typed) ? null : typed;
  if (begun) return null;
  // No article answers a greeting.
  return tellUtterance(typed) === 'reaction' ? '/help' : formatLine('ask', typed);
}

const keyOf = ({ platform, workspace, channel, thread }: ThreadKey): string =>
  [platform, workspace, channel, thread].join(' ');
