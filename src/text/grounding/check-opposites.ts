import { comparativeBase } from './lexicon/comparatives.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { type Side, sidesOf } from './lexicon/opposites.ts';
import { nearestSources } from './nearest-sources.ts';
import type { Passage } from './passage.ts';
import { type Placed, placesIn } from './placed.ts';
import { stemsOf } from './stem-of.ts';
import { partAt } from './syntax/sentence.ts';
import { softStems } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, sharedWords, type Word } from './word.ts';

/**
 * Words of the sentence that turn its sources round: `fell` of what rose, `the longest` of the shortest. Such a
 * word is compared with where its sources tell of the same things: there must be more for it than for its
 * contrary.
 */
export function checkOpposites(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => placesIn(source, () => true));
  const near = new Set(nearestSources(claim, sources).flatMap(({ words }) => words));
  return placesIn(
    claim,
    (word, at) =>
      sidesOf.has(word.stem) && !governs(claim, at) && !isBound(claim, at) && word.term !== 'nearly',
  ).flatMap((placed) => {
    if (!isTurned(placed, known, near, claim) || isTurnedTwice(placed, known, claim)) return [];
    if (known.some((other) => isToldBeside(placed, other, claim, sources))) return [];
    return [{ kind: 'opposite', text: claim.text.slice(placed.word.start, placed.word.end) }];
  });
}

/** `more than 60`: what bounds a number is compared with the number. */
function isBound({ words }: Passage, at: number): boolean {
  const next = words[at + 1];
  return words[at]?.phrase !== null && (next?.isFigure === true || next?.isNumberWord === true);
}

/** Stems of verbs that say that what hangs on them goes on, or does not. */
const ASPECTS = stemsOf(['continue', 'stop', 'cease', 'begin', 'start', 'keep']);

/** `allowed to prohibit`: what hangs on it is compared with its mood. */
function governs(passage: Passage, at: number): boolean {
  if (ASPECTS.has(passage.words[at]?.stem ?? '')) return false;
  const next = partAt(passage, at + 2);
  return partAt(passage, at + 1) === 'to' && (next === 'verb' || next === 'helper');
}

/** `less quickly` of what is done more slowly */
function isTurnedTwice({ word, isDenied }: Placed, known: readonly Placed[], claim: Passage): boolean {
  const at = claim.words.indexOf(word);
  return [claim.words[at - 1], claim.words[at + 1]].some((next) => {
    const contraries = next === undefined ? [] : (sidesOf.get(next.stem) ?? []);
    return (
      !isDenied &&
      (isDegree(word) || isDegree(next)) &&
      known.some((other) => contraries.some(({ contrary }) => contrary.has(other.word.stem)))
    );
  });
}

/** `talks on extending it` in both: the word stands beside the same word, and is denied in both or in none. */
function isToldBeside(own: Placed, other: Placed, claim: Passage, sources: readonly Passage[]): boolean {
  if (own.word.stem !== other.word.stem || own.isDenied !== other.isDenied) return false;
  const source = sources.find(({ words }) => words.includes(other.word));
  if (source === undefined) return false;
  return [1, -1].some((step) => {
    const [ours, theirs] = [tellingNext(own.word, claim, step), tellingNext(other.word, source, step)];
    return (
      ours !== undefined && ours.stem === theirs?.stem && !isContraryBeside(own.word, ours, step, sources)
    );
  });
}

/** Whether its contrary stands beside that word as well: `supports talks on pay but opposes talks on hours`. */
const isContraryBeside = (word: Word, beside: Word, step: number, sources: readonly Passage[]) =>
  sources.some((source) =>
    source.words.some(
      (other) =>
        (sidesOf.get(word.stem) ?? []).some(({ contrary }) => contrary.has(other.stem)) &&
        tellingNext(other, source, step)?.stem === beside.stem,
    ),
  );

/** The next word on one side that tells something. */
function tellingNext(word: Word, { words }: Passage, step: number): Word | undefined {
  let at = words.indexOf(word) + step;
  while (words[at]?.isFunction === true) at += step;
  return words[at];
}

const DEGREES = new Set(['more', 'less', 'most', 'least']);
const isDegree = (word: Word | undefined) => word !== undefined && DEGREES.has(word.term);

function isTurned(own: Placed, known: readonly Placed[], near: ReadonlySet<Word>, claim: Passage): boolean {
  const sides = sidesOf.get(own.word.stem) ?? [];
  const same = known.filter((other) => relate(own, other, sides) === 'same');
  if (same.some((other) => isSaidAlike(own, other))) return false;
  const isTold = (other: Placed) =>
    (same.length > 0 && claim.words.some((word) => meansSame(word, other.word))) || isToldToo(other, claim);
  const isListed = ({ word }: Placed) =>
    word.stem === own.word.stem || sides.some((side) => !side.isLexical && side.contrary.has(word.stem));
  const contrary = known.filter(
    (other) =>
      (!isListed(other) || near.has(other.word) || weigh(own, other) > FAR) &&
      relate(own, other, sides) === 'contrary' &&
      isOfFact(own, other) &&
      !isTold(other) &&
      !isDoerOfAct(own, other, claim),
  );
  const lexical = contrary.filter(
    (other) =>
      !isListed(other) &&
      !claim.words.some((word) => meansSame(word, other.word)) &&
      !isOfManySenses(own, other),
  );
  const weight = (others: readonly Placed[]) => Math.max(0, ...others.map((other) => weigh(own, other)));
  const support = weight(same.filter((other) => isOfFact(own, other)));
  const isKept = same.some(
    (other) =>
      isOfDoer(own, other) || other.isOpen || (other.word.stem === own.word.stem && !isOfOther(own, other)),
  );
  const isOfOne = (other: Placed) => isOfDoer(own, other) && (isListed(other) || !isOfManySenses(own, other));
  if (!isKept && !own.isEarlier && contrary.some(isOfOne)) return true;
  return (
    (support === 0 && weight(lexical) > 1) ||
    weight(contrary.filter((other) => isListed(other) && !isOfManyThings(own, other))) > Math.max(1, support)
  );
}

/** A sentence that is hardly told again must have more of what the word is said of to gainsay it. */
const FAR = 2;

/** `had lasted nine days when it ended`: the sentence tells of the contrary as well. */
const isToldToo = ({ word, mood, isDenied }: Placed, { events }: Passage) =>
  mood !== null && events.some(({ key, isDenied: isOwn }) => key.stem === word.stem && isOwn === isDenied);

/** `gave him nine years` of who was denied bail */
const isOfManyThings = (own: Placed, other: Placed) =>
  GIVING.has(own.word.stem) && own.things.length > 0 && sharedWords(own.things, other.things) === 0;
const GIVING = stemsOf(['give', 'hold', 'keep']);

/** Verbs of many senses: `stood at` is no contrary of `fell`, unless the other fails, or both are done to the same thing. */
const isOfManySenses = (own: Placed, other: Placed) =>
  !(own.mood !== null && other.mood !== null && softStems.has(other.word.stem)) &&
  (MANY_SENSES.has(own.word.stem) || MANY_SENSES.has(other.word.stem)) &&
  sharedWords(own.things, other.things) === 0;
const MANY_SENSES = stemsOf(
  `reach stand hold serve sit lie run meet put set take give come turn yield perform receive remain travel become plan
  establish employ raise`.split(/\s+/),
);

/** Whoever does something, or has it done to them: `the publisher` is no contrary of what was withdrawn. */
const AGENT = /(?:er|or|ee)s?$/;
const isAgent = ({ term }: Word) => AGENT.test(term) && comparativeBase(term) === null;
const isDoerOfAct = (own: Placed, other: Placed, claim: Passage) =>
  (isAgent(own.word) && partAt(claim, claim.words.indexOf(own.word)) === 'noun' && other.mood !== null) ||
  (isAgent(other.word) && other.mood === null && own.mood !== null);

/** Whether two verbs are said of the same doer, and of nothing different. */
const isOfDoer = (own: Placed, other: Placed) =>
  own.mood !== null &&
  other.mood !== null &&
  sharedWords(own.doers, other.doers) > 0 &&
  (own.things.length === 0 || other.things.length === 0 || sharedWords(own.things, other.things) > 0);

/** Whether two words, not both verbs, are said of others: schools are closed where shops are open. */
const isOfOther = (own: Placed, other: Placed) =>
  (own.mood === null || other.mood === null) &&
  own.doers.length > 0 &&
  other.doers.length > 0 &&
  sharedWords(own.doers, other.doers) === 0;

/** The very verb of the very doer. */
const isSaidAlike = (own: Placed, other: Placed) =>
  own.word.stem === other.word.stem &&
  own.mood !== null &&
  other.mood !== null &&
  own.doers.length > 0 &&
  (other.doers.length === 0 || sharedWords(own.doers, other.doers) > 0);

/** `was executed` despite pleas to spare him: what is only wanted is no contrary of what is done. */
const isOfFact = (own: Placed, other: Placed) =>
  own.mood === null || other.mood === null || HYPOTHETICAL.has(own.mood) === HYPOTHETICAL.has(other.mood);

const HYPOTHETICAL: ReadonlySet<Mood> = new Set(['possible', 'wish', 'want', 'question', 'condition']);

/** A contrary that is denied says the same; one that is not, of which this denies the contrary, too. */
function relate(own: Placed, other: Placed, sides: readonly Side[]): 'same' | 'contrary' | null {
  const isSame = meansSame(own.word, other.word) || sides.some(({ same }) => same.has(other.word.stem));
  const isContrary = !isSame && sides.some((side) => side.contrary.has(other.word.stem));
  if ((!isSame && !isContrary) || isConverse(own, other) || isDoneToOther(own, other)) return null;
  if (isSame === (other.isDenied === own.isDenied)) return 'same';
  return isContrary ? 'contrary' : null;
}

/** One, the words that both are said of, and one more where they can hardly be said of different things. */
function weigh(own: Placed, other: Placed): number {
  const isCertain =
    (own.word.stem === other.word.stem && !isOfOther(own, other)) ||
    other.isOpen ||
    own.isOpen ||
    isExtreme(own.word, other.word);
  // Whoever does it is one, however many words the name has.
  const isSameDoer = sharedWords(own.doers, other.around) > 0;
  const things = own.around.filter((word) => !own.doers.includes(word));
  return 1 + sharedWords(things, other.around) + (isSameDoer ? 1 : 0) + (isCertain ? 1 : 0);
}

/** Of the highest and the lowest a sentence has one. */
const isExtreme = (one: Word, other: Word) => one.term.endsWith('est') && other.term.endsWith('est');

/** `joins Ferrari` of who leaves Mercedes */
const isDoneToOther = ({ word, patients }: Placed, other: Placed) =>
  word.stem !== other.word.stem &&
  patients.length > 0 &&
  other.patients.length > 0 &&
  sharedWords(patients, other.patients) === 0;

const CONVERSES = new Set(
  'beat defeat lose win loss victori triumph buy sell lend borrow give receiv send leav stay remain'.split(
    ' ',
  ),
);

/** `Arsenal lost to Chelsea` is that Chelsea beat Arsenal; what stays is what somebody leaves there. */
function isConverse(one: Placed, other: Placed): boolean {
  if (one.word.stem === other.word.stem) return false;
  if (!CONVERSES.has(one.word.stem) || !CONVERSES.has(other.word.stem)) return false;
  const areTold = one.doers.length > 0 && other.doers.length > 0;
  return areTold && sharedWords(one.doers, other.doers) === 0;
}
