import type { Amount } from './amount.ts';
import { readCalendar } from './check-calendar.ts';
import { checkPairs, keptPairs } from './check-pairs.ts';
import { checkScores } from './check-scores.ts';
import { boundWords } from './lexicon/bound-words.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Event } from './syntax/event.ts';
import type { Reason } from './verdict.ts';
import { isCalendarWord, meansSame, monthOf, sharedWords, type Word } from './word.ts';

/** A number or a date, with the words around it. */
interface Anchor {
  /** Only anchors of one type can be taken for each other. */
  readonly type: string;
  readonly key: string;
  readonly around: readonly Word[];
  /** What it is told of. */
  readonly event: Event | null;
  /** The preposition that makes of a time a beginning or an end: `since Thursday`. */
  readonly since: string | null;
  /** Keys of those that are listed with it: `Monday and Tuesday`. */
  readonly mates: ReadonlySet<string>;
  readonly text: string;
}

/** Words on either side that tell what a number belongs to. */
const NEAR = 6;

/** How many words more must stand around another number of the sources. */
const LEAD = 2;

/** Numbers and dates of the sources that stand in the sentence where another one belongs. */
export function checkSwaps(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [
    ...checkSurroundings(claim, sources),
    ...checkPairs(claim, sources),
    ...checkScores(claim, sources),
  ];
}

function checkSurroundings(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => anchorsOf(source));
  const own = anchorsOf(claim);
  const kept = keptPairs(claim, sources);
  return own.flatMap((anchor) => {
    const rivals = known.filter(
      ({ type, key }) => type === anchor.type && key !== anchor.key && !anchor.mates.has(key),
    );
    const straight = bestOf(anchor, known, anchor.key);
    if (straight === null || isToldOf(anchor, known, anchor.key)) return [];
    if (kept.has(anchor.text) || kept.has(anchor.key)) return [];
    if (isSignKept(anchor, known)) return [];
    const isOthers = rivals.some(({ key }) => isToldOf(anchor, known, key));
    const isOther =
      isOthers ||
      rivals.some(({ key }) => {
        const crossed = bestOf(anchor, known, key) ?? 0;
        const mate = own.find((other) => other.type === anchor.type && other.key === key);
        if (mate === undefined) return crossed - straight >= LEAD;
        const back = bestOf(mate, known, anchor.key) ?? 0;
        const kept = bestOf(mate, known, key) ?? 0;
        return !standTogether(anchor.key, key, known) && crossed > straight && back > kept;
      });
    return isOther ? [{ kind: 'swapped', text: anchor.text }] : [];
  });
}

/** `cut to 70` of `from 80 to 70`: by its preposition it is no other number of its kind. */
function isSignKept({ type, key, since }: Anchor, known: readonly Anchor[]): boolean {
  const same = known.filter((other) => other.type === type);
  return (
    since !== null &&
    same.some((other) => other.key === key && other.since === since) &&
    !same.some((other) => other.key !== key && other.since === since)
  );
}

/** Whether a source tells the same act with a time. */
function isToldOf({ type, event, since }: Anchor, known: readonly Anchor[], key: string): boolean {
  if (event === null || !TIMES.has(type) || lightVerbs.has(event.key.stem)) return false;
  return known.some(
    (other) =>
      other.type === type &&
      other.key === key &&
      other.since === since &&
      other.event !== null &&
      meansSame(other.event.key, event.key),
  );
}

const TIMES = new Set(['weekday', 'month']);

/** Both belong to one verb in a source, as in `rose 1.85 dollars to 81.40`: the words around them tell nothing. */
function standTogether(one: string, other: string, known: readonly Anchor[]): boolean {
  return known.some(
    ({ key, event }) => key === one && known.some((mate) => mate.key === other && mate.event === event),
  );
}

/** Most words that a number shares with one place of a number in the sources. */
function bestOf({ type, around }: Anchor, known: readonly Anchor[], key: string): number | null {
  const same = known.filter((other) => other.type === type && other.key === key);
  if (same.length === 0) return null;
  return Math.max(...same.map((other) => sharedWords(around, other.around)));
}

function anchorsOf(passage: Passage): readonly Anchor[] {
  const amounts = readAmounts(passage)
    .filter(isToBePlaced)
    .map(({ from, to, value, dimension, counted }) => ({
      from,
      to,
      type: `number ${dimension ?? counted.at(-1)?.stem ?? ''}`,
      key: String(value),
    }));
  const times = readCalendar(passage).map(({ time, word }) => {
    const at = passage.words.indexOf(word);
    return { from: at, to: at + 1, type: time.split(' ')[0] ?? '', key: time };
  });
  return [...amounts, ...times].map((place, _, all): Anchor => {
    const event = eventAt(passage, place.from);
    const told = event === null ? [] : [event.key, ...(event.subject?.words ?? [])];
    return {
      type: place.type,
      key: place.key,
      event,
      since: sinceOf(passage, place.from),
      mates: new Set(
        all.filter((other) => other !== place && isJoined(passage.words, place, other)).map(({ key }) => key),
      ),
      around: [...new Set([...wordsAround(passage, place, all), ...told])],
      text: passage.text.slice(passage.words[place.from]?.start, passage.words[place.to - 1]?.end),
    };
  });
}

/** The last verb before a place, or the first one where the place opens the sentence. */
function eventAt({ events, words }: Passage, at: number): Event | null {
  const event = events.findLast(({ group }) => group.to <= at);
  if (event === undefined && words.slice(0, at).every(({ isFunction }) => isFunction))
    return events[0] ?? null;
  return event !== undefined && words[event.group.main]?.clause === words[at]?.clause ? event : null;
}

const SINCE = new Set(['since', 'until', 'till', 'by', 'from', 'before', 'after', 'to', 'between']);

const ON = new Set(['on', 'in', 'at', 'during', 'said', 'and']);
const REACH = 4;

/** `since Thursday`, `by the end of May`. */
function sinceOf({ words }: Passage, at: number): string | null {
  const before = words
    .slice(Math.max(0, at - REACH), at)
    .findLast(({ term }) => SINCE.has(term) || ON.has(term));
  return before === undefined || ON.has(before.term) ? null : before.term;
}

const isToBePlaced = ({ isScore }: Amount) => !isScore;

interface Place {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

/** Words that open what belongs to the next number: `from 6.8 in January to 6.4 in February`. */
const STRONG = new Set(['while', 'but', 'whereas', 'and']);

const WEAK = new Set([
  'from',
  'to',
  'with',
  'than',
  'against',
  'versus',
  'compared',
  'morethan',
  'fewerthan',
  'or',
]);

/** Content words on either side in the same clause, as far as another number of the type has no claim to them. */
function wordsAround(passage: Passage, place: Place, all: readonly Place[]): readonly Word[] {
  const { words } = passage;
  const rivals = all.filter(
    (other) => other.type === place.type && other !== place && !isListed(words, place, other),
  );
  const last = Math.max(0, ...rivals.filter(({ to }) => to <= place.from).map(({ to }) => to));
  const next = Math.min(
    words.length,
    ...rivals.filter(({ from }) => from >= place.to).map(({ from }) => from),
  );
  const start = Math.max(place.from - NEAR, last === 0 ? 0 : partingIn(words, last, place.from));
  const end = Math.min(place.to + NEAR, next === words.length ? next : partingIn(words, place.to, next));
  const clauses = [words[place.from]?.clause, dayBefore(words, place.from)?.clause];
  return [...words.slice(start, place.from), ...words.slice(place.to, end)].filter(
    ({ isFunction, isFigure, term, clause }) =>
      !isFunction && !isFigure && !boundWords.has(term) && clauses.includes(clause),
  );
}

/** `on Saturday, March 21`: the comma parts nothing. */
const dayBefore = (words: readonly Word[], at: number) => {
  const day = words[at - 2];
  return monthOf(words[at - 1]) !== null && day !== undefined && isCalendarWord(day) ? day : undefined;
};

/** `25 and 26 March`, `12 of the 43 people` */
function isListed(words: readonly Word[], one: Place, other: Place): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const between = words.slice(first.to, second.from);
  return between.length <= MAX_LISTED && between.every(({ isFunction }) => isFunction);
}

const MAX_LISTED = 2;

/** `Monday and Tuesday` */
function isJoined(words: readonly Word[], one: Place, other: Place): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  return second.from - first.to === 1 && words[first.to]?.term === 'and' && one.type === other.type;
}

/** Between two numbers the place where the second one's words begin. */
function partingIn(words: readonly Word[], from: number, to: number): number {
  const between = words.slice(from, to);
  const strong = between.findIndex(({ term }) => STRONG.has(term));
  const parting = strong < 0 ? between.findIndex(({ term }) => WEAK.has(term)) : strong;
  return parting < 0 ? to : from + parting;
}
