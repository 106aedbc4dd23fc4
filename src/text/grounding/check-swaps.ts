import { readCalendar } from './check-calendar.ts';
import { sidesOf } from './lexicon/opposites.ts';
import { meansSame, type Passage, type Word } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';

/** A number or a date, with the words around it. */
interface Anchor {
  /** Only anchors of one type can be taken for each other. */
  readonly type: string;
  readonly key: string;
  readonly around: readonly Word[];
  readonly text: string;
}

/** Words on either side that tell what a number belongs to. */
const NEAR = 6;
/** How many words more must stand around another number of the sources. */
const LEAD = 2;

/** Numbers and dates of the sources that stand in the sentence where another one belongs. */
export function checkSwaps(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkSurroundings(claim, sources), ...checkPairs(claim, sources)];
}

function checkSurroundings(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => anchorsOf(source));
  return anchorsOf(claim).flatMap((anchor) => {
    const rivals = known.filter(({ type }) => type === anchor.type);
    const own = bestOf(
      anchor,
      rivals.filter(({ key }) => key === anchor.key),
    );
    const other = bestOf(
      anchor,
      rivals.filter(({ key }) => key !== anchor.key),
    );
    return own !== null && other !== null && other - own >= LEAD
      ? [{ kind: 'swapped', text: anchor.text }]
      : [];
  });
}

function bestOf(anchor: Anchor, others: readonly Anchor[]): number | null {
  if (others.length === 0) return null;
  return Math.max(...others.map(({ around }) => sharedWords(anchor.around, around)));
}

function sharedWords(some: readonly Word[], others: readonly Word[]): number {
  return some.filter((word) => others.some((other) => meansSame(word, other))).length;
}

function anchorsOf(passage: Passage): readonly Anchor[] {
  const { words, text } = passage;
  const around = (from: number, to: number) =>
    [...words.slice(Math.max(0, from - NEAR), from), ...words.slice(to, to + NEAR)].filter(
      ({ isFunction, isFigure, clause }) => !isFunction && !isFigure && clause === words[from]?.clause,
    );
  const amounts = readAmounts(passage).map(
    ({ from, to, value, dimension, start, end }): Anchor => ({
      type: `number ${dimension ?? ''}`,
      key: String(value),
      around: around(from, to),
      text: text.slice(start, end),
    }),
  );
  const times = readCalendar(passage).map(({ time, word }): Anchor => {
    const at = words.indexOf(word);
    return { type: time.split(' ')[0] ?? '', key: time, around: around(at, at + 1), text: word.term };
  });
  return [...amounts, ...times];
}

/** A number and what it is told with: `6.4 per cent in February`, `rose 3.2 per cent to 41 million`. */
interface Pair {
  readonly amount: string;
  /** `month`, `weekday`, `direction`, `to percent`: only pairs of one type are compared. */
  readonly type: string;
  readonly mate: string;
  readonly text: string;
}

/** How many words after the number its month may stand: `6.2 per cent more in April`. */
const NEAR_PAIR = 4;

/** Numbers that every source tells with another month, day of the week, direction or second number. */
function checkPairs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(pairsOf);
  return pairsOf(claim).flatMap(({ amount, type, mate, text }) => {
    const same = known.filter((pair) => pair.amount === amount && pair.type === type);
    const isOther = same.length > 0 && same.every((pair) => pair.mate !== mate);
    return isOther ? [{ kind: 'swapped', text }] : [];
  });
}

function pairsOf(passage: Passage): readonly Pair[] {
  const { words, text } = passage;
  const times = readCalendar(passage).map(({ time, word }) => ({ time, at: words.indexOf(word) }));
  const amounts = readAmounts(passage).filter(({ dimension }) => dimension?.startsWith('month:') !== true);
  return amounts.flatMap((one, index) => {
    const pair = { amount: `${one.value} ${one.dimension}`, text: text.slice(one.start, one.end) };
    const next = amounts[index + 1];
    const end = Math.min(one.to + NEAR_PAIR, next?.from ?? words.length);
    const time = times.find(
      ({ at }) => at >= one.to && at < end && words[at]?.clause === words[one.from]?.clause,
    );
    const before = words.slice(Math.max(amounts[index - 1]?.to ?? 0, one.from - NEAR_PAIR), one.from);
    const direction = before.map(directionOf).findLast((found) => found !== null);
    const isTo = next !== undefined && words[next.from - 1]?.term === 'to' && next.from - one.to <= NEAR_PAIR;
    return [
      ...(time === undefined ? [] : [{ ...pair, type: time.time.split(' ')[0] ?? '', mate: time.time }]),
      ...(direction == null ? [] : [{ ...pair, type: 'direction', mate: direction }]),
      ...(isTo ? [{ ...pair, type: `to ${next.dimension}`, mate: String(next.value) }] : []),
    ];
  });
}

/** Whether a word says that something rises or falls. */
function directionOf({ stem }: Word): 'up' | 'down' | null {
  const sides = sidesOf.get(stem) ?? [];
  if (sides.some(({ same }) => same.has('rise'))) return 'up';
  return sides.some(({ contrary }) => contrary.has('rise')) ? 'down' : null;
}
