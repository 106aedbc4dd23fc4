import { type Mood, modals, negators } from './lexicon/mood-words.ts';
import { type Side, sidesOf } from './lexicon/opposites.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import { type Event, participantsOf } from './syntax/event.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A word where it stands, with what it is said of. */
interface Placed {
  readonly word: Word;
  readonly around: readonly Word[];
  /** Who does it; empty where that is not told. */
  readonly doers: readonly Word[];
  /** Names of whom or what it is done to. */
  readonly patients: readonly Word[];
  readonly isDenied: boolean;
  /** Whether it is said of somebody by a pronoun, or of nothing. */
  readonly isOpen: boolean;
  /** How sure the verb makes it; null of other words. */
  readonly mood: Mood | null;
}

/**
 * Words of the sentence that turn its sources round: `fell` of what rose, `the longest` of the shortest. Such a
 * word is compared with where its sources tell of the same things: there must be more for it than for its
 * contrary.
 */
export function checkOpposites(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => placesIn(source, () => true));
  return placesIn(claim, ({ stem }, at) => sidesOf.has(stem) && !governs(claim, at)).flatMap((placed) => {
    if (!isTurned(placed, known, claim) || isTurnedTwice(placed, known, claim)) return [];
    return [{ kind: 'opposite', text: claim.text.slice(placed.word.start, placed.word.end) }];
  });
}

/** `allowed to prohibit`: what hangs on it is compared with its mood. */
function governs(passage: Passage, at: number): boolean {
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

const DEGREES = new Set(['more', 'less', 'most', 'least']);
const isDegree = (word: Word | undefined) => word !== undefined && DEGREES.has(word.term);

function isTurned(own: Placed, known: readonly Placed[], claim: Passage): boolean {
  const sides = sidesOf.get(own.word.stem) ?? [];
  let support = 0;
  let contrary = 0;
  let lexical = 0;
  for (const other of known) {
    const relation = relate(own, other, sides);
    if (relation === 'same') {
      if (isSaidAlike(own, other)) return false;
      support = Math.max(support, weigh(own, other));
    }
    if (relation === 'contrary') {
      const isListed = sides.some((side) => side.isLexical !== true && side.contrary.has(other.word.stem));
      if (own.word.stem === other.word.stem || (isListed && isOfFact(own, other)))
        contrary = Math.max(contrary, weigh(own, other));
      else if (!isListed && isOfFact(own, other) && !claim.words.some((word) => meansSame(word, other.word)))
        lexical = Math.max(lexical, weigh(own, other));
    }
  }
  if (lexical > 1 && support === 0) return true;
  return contrary > Math.max(1, support);
}

/** The very verb of the very doer. */
const isSaidAlike = (own: Placed, other: Placed) =>
  own.word.stem === other.word.stem &&
  own.mood !== null &&
  other.mood !== null &&
  own.doers.length > 0 &&
  sharedWords(own.doers, other.doers) > 0;

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
    own.word.stem === other.word.stem || other.isOpen || own.isOpen || isExtreme(own.word, other.word);
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
  'beat defeat lose win buy sell lend borrow give receiv send leav stay remain'.split(' '),
);

/** `Arsenal lost to Chelsea` is that Chelsea beat Arsenal; what stays is what somebody leaves there. */
function isConverse(one: Placed, other: Placed): boolean {
  if (one.word.stem === other.word.stem) return false;
  if (!CONVERSES.has(one.word.stem) || !CONVERSES.has(other.word.stem)) return false;
  const areTold = one.doers.length > 0 && other.doers.length > 0;
  return areTold && sharedWords(one.doers, other.doers) === 0;
}

function sharedWords(some: readonly Word[], others: readonly Word[]): number {
  return some.filter((word) => others.some((other) => meansSame(word, other))).length;
}

/** Words on either side that tell what an adjective or a noun is said of. */
const NEAR = 4;
/** How far before a word its negator may stand. */
const REACH = 3;

/** Those of whom a word behind the verb is said: `was found dead`. */
function beside(word: Word, events: readonly Event[]): readonly Word[] {
  const event = events.find(({ others }) =>
    others.some(({ preposition, phrase }) => preposition === '' && phrase.words.includes(word)),
  );
  return event === undefined ? [] : participantsOf(event);
}

/** `withdrew its invitation` */
function isUndone(word: Word, { events }: Passage): boolean {
  return events.some(
    ({ key, isDenied, object }) => undoing.has(key.stem) && !isDenied && object?.heads.includes(word),
  );
}

const undoing: ReadonlySet<string> = new Set(
  'withdraw cancel drop abandon scrap revoke rescind exclude stop halt suspend end cease refuse'
    .split(' ')
    .map((word) => stemOf(word)),
);

/** `the drop came`: of what, the sentence before says. */
const isBareThing = ({ words, tags }: Passage, at: number) =>
  words[at - 1]?.term === 'the' && tags[at]?.part === 'noun' && tags[at + 1]?.part === 'verb';

/** `what was left` remains. */
const isLeftOver = ({ stem }: Word, event: Event | undefined) =>
  stem === LEAVE && event?.group.isPassive === true;
const LEAVE = stemOf('leave');

function placesIn(passage: Passage, isWanted: (word: Word, at: number) => boolean): readonly Placed[] {
  const { words, events } = passage;
  const content = new Set(contentWords(passage));
  return words.flatMap((word, at): Placed[] => {
    if (!isWanted(word, at) || word.term === 'up' || modals.has(word.term) || partAt(passage, at) === 'name')
      return [];
    const event = events.find(({ key }) => key === word);
    if (isLeftOver(word, event)) return [];
    const near = words.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => content.has(other));
    const around = event === undefined ? [...near, ...beside(word, events)] : participantsOf(event);
    const isDenied =
      words.slice(Math.max(0, at - REACH), at).some(({ term }) => negators.has(term)) ||
      (event?.isDenied === true && !event.group.isAlone) ||
      isUndone(word, passage);
    const isOpen =
      (event !== undefined && (event.subject?.isPronoun !== false || event.subject.words.length === 0)) ||
      isBareThing(passage, at);
    const patients =
      event?.object?.heads.every(({ isCapital }) => isCapital) === true ? event.object.heads : [];
    const doers = event?.subject?.words ?? [];
    return [
      {
        word,
        around: around.filter((other) => other !== word),
        doers,
        patients,
        isDenied,
        isOpen,
        mood: event?.mood ?? null,
      },
    ];
  });
}
