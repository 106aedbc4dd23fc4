import { stateNames } from './lexicon/abbreviations.ts';
import { titleWords } from './lexicon/title-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import type { Reason } from './verdict.ts';
import { isCalendarWord, type Word } from './word.ts';

/** What somebody with a name is of: a state or a party. */
interface Home {
  /** Key of the last word of the name. */
  readonly name: string;
  readonly kind: 'state' | 'party';
  readonly key: string;
  readonly word: Word;
}

/**
 * Whether those who are named are of the state and the party that the sources have beside their name: `Dana Holt of
 * Oregon`, `the Democrat Dana Holt` where they tell of `Holt (R-TX)`.
 */
export function checkHomes(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const own = homesIn(claim);
  if (own.length === 0) return [];
  const known = sources.flatMap(homesIn);
  return own.flatMap(({ name, kind, key, word }) => {
    const theirs = known.filter((home) => home.name === name && home.kind === kind);
    const isOther = theirs.length > 0 && theirs.every((home) => home.key !== key);
    return isOther ? [{ kind: 'name', text: claim.text.slice(word.start, word.end) }] : [];
  });
}

const STATES: ReadonlySet<string> = new Set([...stateNames.values()].map((name) => name.join(' ')));
const PARTIES = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
  ['republican', 'republican'],
  ['democrat', 'democrat'],
]);

/** A state or party, the place of its first word and the one behind its last. */
interface Mark extends Pick<Home, 'kind' | 'key' | 'word'> {
  readonly from: number;
  readonly to: number;
}

function homesIn({ words }: Passage): readonly Home[] {
  const marks = words.flatMap((_, at) => markAt(words, at) ?? []);
  return marks.flatMap(({ kind, key, word, from, to }) => {
    const owner = ownerBehind(words, to, marks) ?? ownerBefore(words, from, marks);
    return owner === null ? [] : [{ name: nameKey(owner.term), kind, key, word }];
  });
}

function markAt(words: readonly Word[], from: number): Mark | null {
  const word = words[from];
  if (word?.isCapital !== true) return null;
  const party = PARTIES.get(nameKey(word.term));
  const isLetter = word.term.length === 1;
  if (party !== undefined && (!isLetter || words[from + 1]?.isHyphened === true))
    return { kind: 'party', key: party, word, from, to: from + 1 };
  const pair = `${word.term} ${words[from + 1]?.term ?? ''}`;
  if (STATES.has(pair)) return { kind: 'state', key: pair, word, from, to: from + 2 };
  return STATES.has(word.term) ? { kind: 'state', key: word.term, word, from, to: from + 1 } : null;
}

const isWithin = (marks: readonly Mark[], at: number) => marks.some(({ from, to }) => from <= at && at < to);

/** `Texas Republican Dana Holt`: the last word with a capital behind it, in its segment. */
function ownerBehind(words: readonly Word[], to: number, marks: readonly Mark[]): Word | null {
  const clause = words[to - 1]?.clause;
  let end = to;
  while (words[end]?.isCapital === true && words[end]?.clause === clause) end += 1;
  const last = end - 1;
  return last < to || isWithin(marks, last) ? null : (words[last] ?? null);
}

/** Between a name and what it is of: `Holt, a Republican from Texas`, `Holt of Texas`. */
const JOINING = new Set(['a', 'an', 'the', 'of', 'from']);

/** `Holt, D-Ohio, said`; not `In March, Texas closed it`. */
const isAside = (words: readonly Word[], from: number) =>
  words[from]?.clause !== words[from - 1]?.clause &&
  words[from + 1]?.clause !== words[from - 1]?.clause &&
  (words[from]?.term.length === 1 || words[from + 1]?.clause !== words[from]?.clause);

function ownerBefore(words: readonly Word[], from: number, marks: readonly Mark[]): Word | null {
  const at = words.findLastIndex(
    ({ term }, place) => place < from && !isWithin(marks, place) && !JOINING.has(term),
  );
  const word = words[at];
  const isJoined = at < from - 1 || isAside(words, from);
  if (word?.isCapital !== true || isCalendarWord(word)) return null;
  return isJoined && !titleWords.has(word.term) ? word : null;
}
