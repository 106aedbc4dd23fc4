import { bearersOf, subjectWords } from './bearers.ts';
import { type Mood, modals, negators } from './lexicon/mood-words.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import { type Event, participantsOf } from './syntax/event.ts';
import { partAt } from './syntax/sentence.ts';
import type { Word } from './word.ts';

/** A word where it stands, with what it is said of. */
export interface Placed {
  readonly word: Word;
  readonly around: readonly Word[];
  /** Who does it; empty where that is not told. */
  readonly doers: readonly Word[];
  /** Names of whom or what it is done to. */
  readonly patients: readonly Word[];
  /** `had been held`: before the rest. */
  readonly isEarlier: boolean;
  /** What it is done to. */
  readonly things: readonly Word[];
  readonly isDenied: boolean;
  /** Whether it is said of somebody by a pronoun, or of nothing. */
  readonly isOpen: boolean;
  /** How sure the verb makes it; null of other words. */
  readonly mood: Mood | null;
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
function isUndone(word: Word | undefined, { events }: Passage): boolean {
  return (
    word !== undefined &&
    events.some(
      ({ key, isDenied, object, others }) =>
        !isDenied &&
        ((undoing.has(key.stem) && object?.heads.includes(word)) ||
          (key.base === 'strip' && others.some(({ phrase }) => phrase.heads.includes(word)))),
    )
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

/** The words that are wanted, where they stand. */
export function placesIn(passage: Passage, isWanted: (word: Word, at: number) => boolean): readonly Placed[] {
  const { words, events } = passage;
  const content = new Set(contentWords(passage));
  const isContent = (word: Word, at: number) =>
    !BARE.has(word.term) &&
    partAt(passage, at) !== 'preposition' &&
    word.term !== 'according' &&
    !modals.has(word.term) &&
    (partAt(passage, at) !== 'name' || (at === 0 && partAt(passage, 1) === 'noun')) &&
    !isOfOtherSense(passage, at);
  return words.flatMap((word, at): Placed[] => {
    if (!isWanted(word, at) || !isContent(word, at)) return [];
    const event = events.find(({ key }) => key === word);
    if (isLeftOver(word, event)) return [];
    const near = words.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => content.has(other));
    const bearers = bearersOf(passage, at);
    const place =
      event === undefined
        ? besideNoVerb([...near, ...beside(word, events), ...bearers], bearers)
        : ofEvent(event);
    return [
      {
        ...place,
        word,
        around: place.around.filter((other) => other !== word),
        isDenied: place.isDenied || isDeniedAt(passage, at),
        isOpen: place.isOpen || isBareThing(passage, at),
      },
    ];
  });
}

/** Words that have no contrary where they stand: `71 years old`, `a broken finger`, `the opposition senator`. */
function isOfOtherSense({ words, tags }: Passage, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (word.term === 'old') return before?.stem === 'year';
  if (word.term === 'end') return before?.term === 'the' && next?.term === 'of';
  if (word.term === 'broken') return tags[at]?.part !== 'verb' && tags[at + 1]?.part === 'noun';
  const isBody = word.term === 'opposition' && before?.term === 'the';
  return isBody && next?.term !== 'to' && next?.term !== 'of';
}

/** Words that are of too many phrases. */
const BARE = new Set(['up', 'back', 'according']);

/** A word that is no verb, by the words near it. */
const besideNoVerb = (around: readonly Word[], doers: readonly Word[]): Omit<Placed, 'word'> => ({
  around,
  isEarlier: false,
  doers,
  patients: [],
  things: [],
  isDenied: false,
  isOpen: false,
  mood: null,
});

function ofEvent(event: Event): Omit<Placed, 'word'> {
  const { subject, object, group, isDenied, mood } = event;
  return {
    around: participantsOf(event),
    isEarlier: group.isPerfect && group.isPast,
    doers: subjectWords(event),
    things: (group.isPassive ? subject : object)?.heads ?? [],
    patients: object?.heads.every(({ isCapital }) => isCapital) === true ? object.heads : [],
    isDenied: isDenied && !group.isAlone,
    isOpen: subject?.isPronoun !== false || subject.words.length === 0,
    mood,
  };
}

/** `less strong` is weaker. */
const LESS = new Set(['less', 'least']);

const isDeniedAt = (passage: Passage, at: number) =>
  passage.words.slice(Math.max(0, at - REACH), at).some(({ term }) => negators.has(term)) ||
  LESS.has(passage.words[at - 1]?.term ?? '') ||
  isUndone(passage.words[at], passage);
