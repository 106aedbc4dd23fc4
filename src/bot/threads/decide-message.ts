import type { Author, ThreadDecision, ThreadMessage, ThreadReason, ThreadView } from '../../core/thread.ts';
import { callsSomebody } from './calls-somebody.ts';
import { namesChoice } from './names-choice.ts';
import { readMentions } from './read-mentions.ts';
import { askedPart, stripMessage } from './strip-message.ts';
import { type NamedCommand, tellCommand } from './tell-command.ts';
import { isAboutTheBot, tellUtterance, type Utterance } from './tell-utterance.ts';

/** What the decision knows of the bot itself. */
export interface ThreadBot {
  /** Its ids and names as mentions carry them. */
  readonly self: readonly string[];
  /** Names of commands without the slash. */
  readonly commands: readonly string[];
}

/** Words that widen the question to the whole corpus. */
const ALL = /^(?:all|alle|alles|tümü|hepsi)\s*:\s*/iu;

/**
 * The thread protocol: whether the bot answers a message. In its own thread it answers questions and commands, unless
 * they are for someone else or two people are talking; `stop` silences it, a mention opens it again; elsewhere it
 * speaks only when mentioned. Pure.
 */
export function decideMessage(message: ThreadMessage, thread: ThreadView, bot: ThreadBot): ThreadDecision {
  if (message.author.kind !== 'person') return silent('from-a-bot');
  const mentions = readMentions(message.text, bot.self);
  if (mentions.someoneElseFirst) return silent('to-someone-else');
  const wide = ALL.test(mentions.text);
  const text = withoutName(mentions.text.replace(ALL, ''), bot.self);
  const command = tellCommand(text, bot.commands);
  const spokenOf = thread.turns.flatMap(({ meant, answer }) => [meant, ...answer]);
  const said: Said = {
    text,
    wide,
    mentioned: mentions.self,
    addressed: mentions.selfFirst,
    direct: message.direct === true,
    answered: thread.recent.at(-1)?.kind === 'self',
    command,
    chooses: namesChoice(text, thread.turns.at(-1)?.unsure),
    utterance: callsSomebody(text, spokenOf, bot.self) ? 'to-people' : tellUtterance(text),
  };
  if (!thread.own && !said.mentioned) return silent('not-mentioned');
  if (said.utterance === 'stop' && command?.kind !== 'sure') return stop(thread);
  if (thread.muted) return said.mentioned ? reopen(said) : silent('thread-is-muted');
  const reason = whyAnswer(said);
  if (reason === null) return silent(said.utterance === 'nothing' ? 'no-words' : whyNot(said));
  if (!said.mentioned && command?.kind !== 'sure' && areTalking(thread.recent))
    return silent('two-people-talking');
  return { act: 'answer', reason, text: asked(said), wide };
}

interface Said {
  readonly text: string;
  readonly wide: boolean;
  readonly mentioned: boolean;
  /** Whether the message begins with a mention of the bot. */
  readonly addressed: boolean;
  /** Whether nobody else can be meant. */
  readonly direct: boolean;
  /** Whether it names one of those it was asked back about. */
  readonly chooses: boolean;
  /** Whether the last message is the bot's. */
  readonly answered: boolean;
  readonly command: NamedCommand | null;
  readonly utterance: Utterance;
}

const silent = (reason: ThreadReason): ThreadDecision => ({ act: 'stay-silent', reason });
const whyNot = ({ utterance }: Said): ThreadReason =>
  utterance === 'to-people' ? 'to-someone-else' : 'no-question';

/** Elsewhere there is nothing to silence, and what is muted stays so. */
function stop(thread: ThreadView): ThreadDecision {
  if (!thread.own) return silent('no-question');
  return thread.muted ? silent('thread-is-muted') : { act: 'mute', reason: 'asked-to-stop' };
}

function reopen(said: Said): ThreadDecision {
  const reason = whyAnswer(said);
  const answers = reason !== null;
  return { act: 'reopen', reason: reason ?? 'mentioned', text: asked(said), wide: said.wide, answers };
}

/** The command, or the question without what is said around it. */
function asked({ text, wide, command, utterance }: Said): string {
  if (command !== null) return command.line;
  const part = askedPart(text);
  // What is asked with a mention alone, "@precis the ferry", is a fragment like "the ferry?".
  return utterance === 'fragment' && !wide && /[\p{L}\p{N}]$/u.test(part) ? `${part}?` : part;
}

/** "precis, who signed it?", "bot can you check": its name without the mention. */
function withoutName(text: string, self: readonly string[]): string {
  const [, name = '', rest = ''] = /^\s*([\p{L}\p{N}_-]+)(?:\s*[,:]\s*|\s+)(\S[\s\S]*)$/u.exec(text) ?? [];
  const isOwn = ['bot', ...self].some((known) => known.toLowerCase() === name.toLowerCase());
  return isOwn ? rest : text;
}

/** What there is to answer; null when there is nothing. */
function whyAnswer(said: Said): ThreadReason | null {
  const { wide, addressed, answered, command, utterance, direct, chooses } = said;
  if (command !== null) return 'command';
  if (utterance === 'question' || (answered && (utterance === 'correction' || chooses))) return 'question';
  if (direct && ALONE.has(utterance)) return 'question';
  if (wide && utterance !== 'nothing' && utterance !== 'reaction') return 'question';
  return addressed && isForTheBot(said) ? 'mentioned' : null;
}

/** Between the two alone even these are asked. */
const ALONE: ReadonlySet<Utterance> = new Set<Utterance>(['fragment', 'to-people', 'correction']);

/** With a mention before it even what asks nothing by itself is asked: a fragment, a statement, an address. */
function isForTheBot({ text, utterance }: Said): boolean {
  switch (utterance) {
    case 'nothing':
      return stripMessage(text) === text.trim() || hasAddress(text);
    case 'statement':
      return !isAboutTheBot(text);
    case 'stop':
    case 'start':
    case 'reaction':
      return false;
    default:
      return true;
  }
}

/** An article's address is something to ask about. */
const hasAddress = (text: string): boolean => /https?:\/\//i.test(text);

/** The last two messages came from two different people. */
function areTalking(recent: readonly Author[]): boolean {
  const [one, other] = recent.slice(-2);
  return one?.kind === 'person' && other?.kind === 'person' && one.id !== other.id;
}
