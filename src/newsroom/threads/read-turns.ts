import type { AskedBack, Conversation } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { isSameName } from './same-name.ts';

/** An exchange with what it names. */
export interface ReadTurn {
  readonly meant: string;
  readonly answer: readonly string[];
  /** What was asked back instead of answering it. */
  readonly unsure: AskedBack | undefined;
  /** Whether `meant` is no question but the title of what the thread is about. */
  readonly isTitle: boolean;
  /** What the question names, in order. */
  readonly asked: readonly Mention[];
  /** What each sentence of the answer names. */
  readonly answered: readonly (readonly Mention[])[];
}

/**
 * The turns, newest first, with the people and things they name. A name that is given in full anywhere says of what
 * gender its bearer is everywhere.
 */
export function readTurns({ topic, turns }: Conversation): readonly ReadTurn[] {
  const read = turns.map(({ meant, answer, unsure }) => ({
    meant,
    answer,
    unsure,
    isTitle: meant === topic || !/[?\p{Ll}]/u.test(meant),
    asked: findMentions(meant),
    answered: answer.map((sentence) => findMentions(sentence)),
  }));
  const known = read.flatMap(({ asked, answered }) => [asked, ...answered].flat()).filter(hasGender);
  const named = (mention: Mention): Mention => withGender(mention, known);
  const words = lowerCaseWords(turns);
  const isName = ({ text, start, sure }: Mention) => sure || start > 0 || !words.has(fold(text));
  return read
    .map((turn) => ({
      ...turn,
      asked: turn.asked.filter(isName).map(named),
      answered: turn.answered.map((each) => each.filter(isName).map(named)),
    }))
    .reverse();
}

/** "Turnout was low" begins with no name where somebody wrote "the turnout". */
const lowerCaseWords = (turns: Conversation['turns']): ReadonlySet<string> =>
  new Set(
    turns
      .flatMap(({ meant, answer }) => [meant, ...answer])
      .flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]+/gu) ?? [])
      .map(fold),
  );

const hasGender = ({ gender }: Mention): boolean => gender !== null;

function withGender(mention: Mention, known: readonly Mention[]): Mention {
  if (mention.gender !== null || mention.kind !== 'person') return mention;
  const genders = new Set(
    known.filter(({ text }) => isSameName(text, mention.text)).map(({ gender }) => gender),
  );
  const [gender = null] = genders;
  return genders.size === 1 ? { ...mention, gender } : mention;
}

/** "Blinken" and "Antony Blinken" are one; the longer name stands for both. */
export function distinctNames(mentions: readonly Mention[]): readonly string[] {
  const names: string[] = [];
  for (const { text, kind, the } of mentions) {
    const printed = the && kind !== 'person' ? `the ${text}` : text;
    const known = names.findIndex((name) => isSameName(name, text));
    if (known < 0) names.push(printed);
    else if (printed.length > (names[known] ?? '').length) names[known] = printed;
  }
  return names;
}

/** The name in full where the turns have it in full. */
export function fullName(name: string, turns: readonly ReadTurn[]): string {
  const all = turns.flatMap(({ asked, answered }) => [asked, ...answered].flat());
  const fuller = all.find(
    ({ kind, text }) => kind === 'person' && isSameName(text, name) && text.length > name.length,
  );
  return fuller?.text ?? name;
}

/** "the ministry" for "ministry", "the central bank"; names with a capital stand without. */
export const withArticle = (name: string): string =>
  /^\p{Ll}/u.test(name) && !/^(?:the|a|an|der|die|das)\s/u.test(name) ? `the ${name}` : name;
