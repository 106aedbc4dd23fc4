import type { Mood } from '../lexicon/mood-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { ForeignWord } from './read-foreign.ts';

/** How far from a negator the words may stand that it denies. */
const REACH = 4;

export function deniedOtherwise(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  { negators, deniedVerb, isNounFirst }: LanguageWords,
): readonly string[] {
  const own = claim.filter(({ term }) => negators.has(term));
  const theirs = all.flatMap(({ term }, at) => (negators.has(term) ? [at] : []));
  const turned = deniedVerb === null ? [] : verbsDeniedOtherwise(claim, all, deniedVerb);
  if (own.length > 0) return theirs.length === 0 ? [...turned, ...own.map(({ text }) => text)] : turned;
  const denied = theirs.flatMap((at) =>
    all
      .slice(isNounFirst ? at : Math.max(0, at - REACH), at + REACH + 1)
      .filter(({ isContent }) => isContent),
  );
  const isDenied = (word: ForeignWord) =>
    denied.some(({ stem }) => stem === word.stem) &&
    all.filter(({ stem }) => stem === word.stem).every((other) => denied.includes(other));
  return [
    ...turned,
    ...claim.filter((word) => word.isContent && !word.isCapital && isDenied(word)).map(({ text }) => text),
  ];
}

/** Turkish denies a verb inside it: `etti` and `etmedi`. */
function verbsDeniedOtherwise(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  deniedVerb: RegExp,
): readonly string[] {
  return claim.flatMap((word, at) => {
    const same = formsOf(word, claim[at - 1], all);
    const isDenied = deniedVerb.test(word.term);
    return same.length > 0 && same.every((other) => deniedVerb.test(other.term) !== isDenied)
      ? [word.text]
      : [];
  });
}

/** Letters that forms of one Turkish verb share; two are enough behind the same word: `kabul etti`. */
const VERB_LETTERS = 3;

function formsOf(
  word: ForeignWord,
  before: ForeignWord | undefined,
  all: readonly ForeignWord[],
): readonly ForeignWord[] {
  if (!word.isContent || word.isCapital) return [];
  return all.filter((other, at) => {
    const shared = sharedLetters(word.term, other.term);
    const isBeside = before !== undefined && all[at - 1]?.stem === before.stem;
    return shared >= VERB_LETTERS || (isBeside && shared >= VERB_LETTERS - 1);
  });
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

export function toldOtherwise(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  { moods, future, past, deniedVerb }: LanguageWords,
): readonly string[] {
  const theirs = new Set(all.map(({ term }) => moods.get(term)));
  const hasFuture = future !== null && all.some(({ term }) => future.test(term));
  const own = claim.filter(({ term }) => moods.has(term));
  const added = own.filter(({ term }) => {
    const mood = moods.get(term);
    return !theirs.has(mood) && !(mood === 'future' && hasFuture);
  });
  const timed = claim.filter((word, at) => {
    const own = future === null || !word.isContent ? null : isToCome(word, future, past);
    if (future === null || own === null) return false;
    const same =
      deniedVerb === null ? all.filter(({ stem }) => stem === word.stem) : formsOf(word, claim[at - 1], all);
    return same.length > 0 && same.every((other) => isToCome(other, future, past) === !own);
  });
  const tellsFuture = future !== null && claim.some(({ term }) => future.test(term));
  const isHedged = own.length > 0 || (tellsFuture && claim.some(({ term }) => CONDITIONAL.test(term)));
  const dropped = isHedged
    ? []
    : droppedMoods(claim, all, moods, tellsFuture ? ['possible'] : ['possible', 'want']);
  return [...added, ...timed, ...dropped].map(({ text }) => text);
}

/** French and Spanish endings of what would be: `ouvrirait`, `abriria`. */
const CONDITIONAL = /r(?:ait|aient|ia|ian)$/;

/** Whether the ending tells of what is to come; of other endings nothing is said. */
function isToCome({ term }: ForeignWord, future: RegExp, past: RegExp | null): boolean | null {
  if (future.test(term)) return true;
  return past?.test(term) === true ? false : null;
}

/** `will streichen` is not `hat gestrichen`: what the sources tell as possible or wanted, told without a word for it. */
function droppedMoods(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  moods: LanguageWords['moods'],
  wanted: readonly Mood[],
): readonly ForeignWord[] {
  const unsure = all.flatMap(({ term }, at) => {
    const mood = moods.get(term);
    return mood !== undefined && wanted.includes(mood) ? all.slice(Math.max(0, at - 6), at + 8) : [];
  });
  const told = claim.filter((word) => word.isContent && unsure.some(({ stem }) => stem === word.stem));
  return told.length >= 2 ? told.slice(0, 1) : [];
}
