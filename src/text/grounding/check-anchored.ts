import { readCalendar } from './check-calendar.ts';
import type { Governing } from './lexicon/governors.ts';
import type { Mood } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import { isSaying } from './read-speakers.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { isAsking, kindOf } from './syntax/governed.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Moods of what has not come about, and nobody says that it has. */
const TO_COME: ReadonlySet<Mood> = new Set([
  'future',
  'plan',
  'want',
  'wish',
  'likely',
  'possible',
  'condition',
  'should',
]);

/**
 * Whether what the sentence tells as done with a number is done with it in its sources, by whatever verb: `has cut
 * 35,000 jobs` of 35,000 jobs that will go. A number is of one matter more surely than any word.
 */
export function checkAnchored(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(anchorsIn);
  return anchorsIn(claim).flatMap(({ key, event }): readonly Reason[] => {
    const same = known.filter((other) => other.key === key);
    if (isOtherFate(event, same) && !same.some(({ next }) => isSameFate(event, next)))
      return [{ kind: 'opposite', text: claim.text.slice(event.key.start, event.key.end) }];
    if (event.mood !== 'fact' || event.isDenied || isSaying(event.key) || isToldAsDone(event, sources))
      return [];
    if (
      isValuing(event, sources) ||
      isAsking(event.key) ||
      isExpected(event) ||
      MEASURING.has(event.key.stem)
    )
      return [];
    const isOnlyToCome = same.length > 0 && same.every(isToCome);
    if (!isOnlyToCome) return [];
    return [{ kind: 'modality', text: claim.text.slice(event.key.start, event.key.end) }];
  });
}

/** `expect up to 40 centimetres`; the day of `recommended on Friday that` is that of the asking. */
const isToCome = ({ event: { mood, key, isDenied }, isTime, isGiven }: Anchor) =>
  !isGiven &&
  (TO_COME.has(mood) || (EXPECTING.has(kindOf(key) ?? 'real') && !(isTime && mood === 'fact' && !isDenied)));
/** `closures were possible`: nothing is told as done. */
const isExpected = ({ key }: Event) => OPEN.has(key.term);
const OPEN = new Set([
  'possible',
  'likely',
  'due',
  'scheduled',
  'planned',
  'expected',
  'pending',
  'outstanding',
]);
const EXPECTING: ReadonlySet<Governing> = new Set(['likely', 'plan', 'want', 'wish']);

/** What says how much something is, whatever is done with it. */
const MEASURING = stemsOf('weigh total number span'.split(' '));

/** What becomes of people; nobody has two of these. */
const FATES = ['die kill perish', 'injure wound hurt', 'rescue save survive', 'disappear'].map((line) =>
  stemsOf(line.split(' ')),
);
const fateAt = (word: Word | null) => FATES.findIndex((stems) => word !== null && stems.has(word.stem));
const fateOf = ({ key }: Event) => fateAt(key);

/** `killed 17 people and 42 injured`: the number's own verb stands behind it. */
const isSameFate = (event: Event, next: Word | null) => fateAt(next) === fateOf(event);

/** `17 people were injured` of 17 who died. */
function isOtherFate(event: Event, same: readonly Anchor[]): boolean {
  const own = fateOf(event);
  return (
    own >= 0 &&
    same.length > 0 &&
    same.every((other) => fateOf(other.event) >= 0 && fateOf(other.event) !== own)
  );
}

/** `put the losses at 19 million`, of who is told of: that it is estimated so. */
export const isValuing = ({ key, others, subject }: Event, sources: readonly Passage[]): boolean =>
  key.stem === PUT &&
  others.some(({ preposition }) => preposition === 'at') &&
  sources.some(({ words }) =>
    words.some((word) => subject?.heads.some((head) => meansSame(head, word)) === true),
  );
const PUT = stemOf('put');

/** Whether the same is told of as done, with whatever number. */
const isToldAsDone = ({ key }: Event, sources: readonly Passage[]) =>
  sources.some(({ events }) => events.some((other) => meansSame(other.key, key) && !TO_COME.has(other.mood)));

interface Anchor {
  /** The number with what it measures, or the day. */
  readonly key: string;
  readonly isTime: boolean;
  /** What it is told of. */
  readonly event: Event;
  /** `would appeal against the 2 million euro fine`: what is done is not done with the number. */
  readonly isGiven: boolean;
  /** The word behind it. */
  readonly next: Word | null;
}

/** Smaller numbers are of several matters. */
const MIN_FIGURE = 4;

function anchorsIn(passage: Passage): readonly Anchor[] {
  const amounts = readAmounts(passage).flatMap(({ figure, value, dimension, from, to }) =>
    figure < MIN_FIGURE || dimension === 'year'
      ? []
      : [{ key: `${value} ${dimension ?? ''}`, from, to, isTime: false }],
  );
  const times = readCalendar(passage).map(({ time, word }) => {
    const at = passage.words.indexOf(word);
    return { key: time, from: at, to: at + 1, isTime: true };
  });
  return [...amounts, ...times].flatMap(({ key, from, to, isTime }): Anchor[] => {
    const event = eventOf(passage, from, to);
    const isGiven = !isTime && passage.words[from - 1]?.term === 'the';
    return event === null ? [] : [{ key, isTime, event, isGiven, next: passage.words[to] ?? null }];
  });
}

/** The verb before it in its clause, or the one that its noun is the subject of. */
function eventOf({ events, words, tags }: Passage, from: number, to: number): Event | null {
  const behind = events.find(({ group }) => group.from === to);
  if (behind !== undefined && isJoined({ words, tags }, from)) return behind;
  const clause = words[from]?.clause;
  const before = events.findLast(({ group }) => group.to <= from && words[group.main]?.clause === clause);
  if (before !== undefined && !isOpened({ words, tags }, before.group.to, from)) return before;
  return events.find(({ start, group }) => start <= from && to <= group.from) ?? null;
}

/** `12 were killed and 30 injured`: the number begins a part of its own. */
function isJoined(sentence: Pick<Passage, 'words' | 'tags'>, from: number): boolean {
  let at = from - 1;
  while (sentence.words[at]?.phrase !== null && at > from - REACH) at -= 1;
  return partAt(sentence, at) === 'conjunction';
}
/** How many words may bound a number before it. */
const REACH = 3;

/** Whether another clause begins between two places. */
function isOpened(sentence: Pick<Passage, 'words' | 'tags'>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const part = partAt(sentence, at);
    if (part === 'relative' || part === 'opener') return true;
  }
  return false;
}
