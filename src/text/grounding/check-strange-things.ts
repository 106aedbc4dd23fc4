import { isToldTo } from './check-bodies.ts';
import { gradable } from './lexicon/gradable.ts';
import { isOfKind, isWider } from './lexicon/kinds.ts';
import { isNegativeForm, negativePrefix } from './lexicon/negative-prefixes.ts';
import { impliedPeople } from './lexicon/people-nouns.ts';
import { relationsOf } from './lexicon/relations.ts';
import type { Passage } from './passage.ts';
import { isCompound, isRelated } from './related.ts';
import { stemOf } from './stem-of.ts';
import { isThing, sharesRoot } from './thing.ts';
import { isToldByCalendar } from './told-by-calendar.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A thing with the words that stand next to it. */
interface Spot {
  readonly thing: Word;
  readonly beside: readonly Word[];
}

/**
 * Things of the sentence that no word of its sources has to do with: those of a kind, such as cigarettes, and others
 * where the sources have a thing among the same words that no word of the sentence has to do with: `a watermelon that
 * weighed 2,114 pounds` of a pumpkin.
 */
export function checkStrangeThings(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const strangers = spotsIn(claim).filter(
    ({ thing }) => !words.some((word) => isNear(thing, word)) && !isToldByCalendar(thing, words),
  );
  if (strangers.length === 0) return [];
  const leftOut = sources
    .flatMap(spotsIn)
    .filter(({ thing }) => !claim.words.some((word) => isNear(word, thing)));
  const isInPlace = ({ beside }: Spot) =>
    leftOut.some((other) => beside.some((word) => other.beside.some((one) => isSame(word, one))));
  return strangers
    .filter((spot) => (isParticular(spot.thing) && !isToldTo(spot.thing, claim.words)) || isInPlace(spot))
    .map(({ thing: { start, end } }) => ({ kind: 'thing', text: claim.text.slice(start, end) }));
}

/** Of a kind with others, so that no text means it without saying so; a flight has passengers. */
const isParticular = ({ stem }: Word) => isOfKind(stem) && !impliedPeople.has(stem);

const isSame = (one: Word, other: Word) => meansSame(one, other) || sharesRoot(one, other, STEM);
/** Letters that the forms of one word have in common: `faulty`, `fault`. */
const STEM = 5;

/** How many words that tell something are next to a thing, on either side. */
const REACH = 2;

function spotsIn(passage: Passage): readonly Spot[] {
  const telling = passage.words.filter(({ isFunction }) => !isFunction);
  return passage.words.flatMap((thing, place): readonly Spot[] => {
    if (passage.tags[place]?.part !== 'noun' || thing.isCapital || !isThing(thing) || saysHow(thing))
      return [];
    const at = telling.indexOf(thing);
    const beside = telling.slice(Math.max(0, at - REACH), at + 1 + REACH).filter((word) => word !== thing);
    return [{ thing, beside }];
  });
}

/** Words that are read as nouns and are none: `ran quickly`, `mid-April`, `10 percent lower`. */
const saysHow = ({ term, isNumberWord, phrase }: Word) =>
  isNumberWord ||
  phrase !== null ||
  STATES.has(term) ||
  /(?:ly|ity|ness)$/.test(term) ||
  /^(?:un|mid|non)/.test(term) ||
  (term.endsWith('er') && gradable.has(stemOf(term.replace(/i?er$/, ''))));

const STATES = new Set(
  'dozen due wrong right board camp home stock newspaper bare ashore aground aboard overboard adrift abroad overseas online offline awake asleep ajar'.split(
    ' ',
  ),
);

/** Letters that words of one root have in common. */
const ROOT = 4;

/** `supervision` of what is `unsupervised`. */
const positive = (word: Word): Word => ({ ...word, term: '', stem: word.stem.replace(negativePrefix, '') });

/** `appropriate` of what is `inappropriate` is not told by it. */
const isPositiveOf = (one: Word, other: Word) => other.term.replace(negativePrefix, '') === one.term;

function isNear(one: Word, other: Word): boolean {
  if (isRelated(one, other) || isWider(one, other) || isCompound(one, other)) return true;
  if (sharesRoot(one, other, ROOT)) return true;
  if (isNegativeForm(other.term) && !isPositiveOf(one, other) && isNear(one, positive(other))) return true;
  const [own, theirs] = [relationsOf(one.stem), relationsOf(other.stem)];
  const isAlong = (stem: string) => theirs.same.has(stem) || theirs.along.has(stem);
  return [...own.same].some(isAlong) || [...own.along].some((stem) => theirs.same.has(stem));
}
