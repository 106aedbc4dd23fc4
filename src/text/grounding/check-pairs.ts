import type { Amount } from './amount.ts';
import { readCalendar } from './check-calendar.ts';
import { comparedWords } from './lexicon/bound-words.ts';
import { sidesOf } from './lexicon/opposites.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';
import { monthOf, type Word } from './word.ts';

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
export function checkPairs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(pairsOf);
  return pairsOf(claim).flatMap(({ amount, type, mate, text }) => {
    const same = known.filter((pair) => pair.amount === amount && pair.type === type);
    const isOther = same.length > 0 && same.every((pair) => pair.mate !== mate);
    return isOther ? [{ kind: 'swapped', text }] : [];
  });
}

/** What the sources tell side by side as the sentence does: its numbers and its times. */
export function keptPairs(claim: Passage, sources: readonly Passage[]): ReadonlySet<string> {
  const known = sources.flatMap(pairsOf);
  const kept = pairsOf(claim).filter(({ amount, type, mate }) =>
    known.some(
      (pair) => TIMES.has(type) && pair.amount === amount && pair.type === type && pair.mate === mate,
    ),
  );
  return new Set(kept.flatMap(({ text, mate }) => [text, mate]));
}

const TIMES = new Set(['month', 'weekday']);

function pairsOf(passage: Passage): readonly Pair[] {
  const { words, text } = passage;
  const times = readCalendar(passage).map(({ time, word }) => ({ time, at: words.indexOf(word) }));
  const amounts = readAmounts(passage).filter(({ dimension }) => dimension?.startsWith('month:') !== true);
  return amounts.flatMap((one, index) => {
    const pair = { amount: `${one.value} ${one.dimension}`, text: text.slice(one.start, one.end) };
    const next = amounts[index + 1];
    const end = Math.min(one.to + NEAR_PAIR, next?.from ?? words.length);
    const isBeside = ({ at }: { readonly at: number }) => words[at]?.clause === words[one.from]?.clause;
    const time =
      times.find((other) => other.at >= one.to && other.at < end && isBeside(other)) ??
      times.find(({ at }) => at < one.from && at >= (amounts[index - 1]?.to ?? 0) && opensClause(words, at));
    const before = words.slice(Math.max(amounts[index - 1]?.to ?? 0, one.from - NEAR_PAIR), one.from);
    const direction =
      before.map(directionOf).findLast((found) => found !== null) ?? directionAfter(words, one.to);
    const isTo = next !== undefined && isTarget(words, one, next);
    return [
      ...(time === undefined ? [] : [{ ...pair, type: time.time.split(' ')[0] ?? '', mate: time.time }]),
      ...yearOf(words, amounts, index).map((mate) => ({
        ...pair,
        amount: String(one.figure),
        type: 'year',
        mate,
      })),
      ...monthOfYear(one, words).map((mate) => ({ ...pair, type: 'of year', mate })),
      ...(direction === null ? [] : [{ ...pair, type: 'direction', mate: direction }]),
      ...partPairs(words, pair, one, next),
      ...sideOf(words, amounts, index).map((mate) => ({ ...pair, type: 'side', mate })),
      ...(isTo ? [{ ...pair, type: `to ${next.dimension}`, mate: String(next.value) }] : []),
    ];
  });
}

/** Which side a number of votes is on: `nine against`, `four of the 15 in favour`; not `24 to 14 against the plan`. */
function sideOf(words: readonly Word[], amounts: readonly Amount[], index: number): readonly string[] {
  const [one, next] = [amounts[index], amounts[index + 1]];
  if (one === undefined || words[one.from - 1]?.term === 'to') return [];
  const isWhole = next !== undefined && isPartOf(words, one, next);
  const end = (isWhole ? amounts[index + 2] : next)?.from ?? words.length;
  const found = words.slice(one.to, Math.min(end, one.to + NEAR_SIDE));
  const isBeside = ({ clause }: Word) => clause === words[one.from]?.clause;
  const side = found.filter(isBeside).map(({ term, phrase }) => SIDES.get(phrase ?? term));
  return side.find((name) => name !== undefined) ?? [];
}

const SIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['favour', ['for']],
  ['favor', ['for']],
  ['support', ['for']],
  ['against', ['against']],
  ['oppose', ['against']],
]);

/** How far behind its number `against` may stand. */
const NEAR_SIDE = 7;

/** `rose 3.2 per cent to 41 million`; not `from 34, according to two people`. */
function isTarget(words: readonly Word[], one: Amount, next: Amount): boolean {
  const isNear = next.from - one.to <= NEAR_PAIR && words[next.from]?.clause === words[one.from]?.clause;
  return isNear && words[next.from - 1]?.term === 'to';
}

/** `In September it had been 49.38 percent` */
const opensClause = (words: readonly Word[], at: number) =>
  words.slice(0, at).every(({ isFunction }) => isFunction);

/** `47 of 62`, `two of the five`. */
const isPartOf = (words: readonly Word[], one: Amount, next: Amount) =>
  words[one.to]?.term === 'of' && next.from - one.to <= 2;

/** `47 of 62`: the part with its whole and the whole with its part, which is itself in `all 210`. */
function partPairs(
  words: readonly Word[],
  pair: Pick<Pair, 'amount' | 'text'>,
  one: Amount,
  next: Amount | undefined,
): readonly Pair[] {
  const whole = (value: number, part: number) => ({
    ...pair,
    amount: String(value),
    type: 'of all',
    mate: String(part),
  });
  if (isAll(words, one)) return [whole(one.value, one.value)];
  if (next === undefined || !isPartOf(words, one, next)) return [];
  return [{ ...pair, type: 'of', mate: String(next.value) }, whole(next.value, one.value)];
}

/** `all 210`, `all of its 210` */
function isAll(words: readonly Word[], { from }: Amount): boolean {
  const before = words.slice(Math.max(0, from - 3), from).map(({ term }) => term);
  return /(?:^| )all(?: of)?(?: the| its| their)?$/.test(before.join(' '));
}

/** How far behind its number its year may stand, and before it one that opens its sentence: `2.1 percent growth in 2019`. */
const NEAR_YEAR = 8;
const IN_YEAR = new Set(['in', 'for', 'of', 'during']);

/** The year of a number: `2.1 percent in 2019`, `In 2019 it sold 300`; not `from 2.1 in 2019`, which has two. */
function yearOf(words: readonly Word[], amounts: readonly Amount[], index: number): readonly string[] {
  const one = amounts[index];
  if (one === undefined || isTime(one)) return [];
  const isOfIt = ({ from, dimension, isScore }: Amount) =>
    dimension === 'year' &&
    IN_YEAR.has(words[from - 1]?.term ?? '') &&
    (isScore || words[from + 1]?.term !== 'to') &&
    words[from]?.clause === words[one.from]?.clause;
  const next = amounts[index + 1];
  if (next !== undefined && isOfIt(next) && next.from - one.to <= NEAR_YEAR) return [String(next.value)];
  const numbers = amounts.filter((amount) => !isTime(amount) && !amount.isScore);
  const [first] = amounts;
  const isAlone = numbers.length === 1 && amounts.length === 2 && first !== undefined && first !== one;
  return isAlone && first.dimension === 'year' && IN_YEAR.has(words[first.from - 1]?.term ?? '')
    ? [String(first.value)]
    : [];
}

const isTime = ({ dimension }: Amount) =>
  dimension === 'year' ||
  dimension === 'decade' ||
  dimension === 'nth' ||
  dimension?.startsWith('month:') === true;

/** `May 2016` is of one year. */
function monthOfYear({ dimension, from }: Amount, words: readonly Word[]): readonly string[] {
  const month = dimension === 'year' ? monthOf(words[from - 1]) : null;
  return month === null ? [] : [`month ${month}`];
}

const MORE = new Set([
  'more',
  'morethan',
  'higher',
  'up',
  'larger',
  'bigger',
  'greater',
  'increase',
  'rise',
  'above',
]);

const FEWER = new Set([
  'fewer',
  'fewerthan',
  'less',
  'lower',
  'down',
  'smaller',
  'decrease',
  'drop',
  'below',
  'fall',
]);

/** `4 percent fewer`, `40 metres deeper`; not `two days later`, which tells of no more days. */
function directionAfter(words: readonly Word[], to: number): 'up' | 'down' | null {
  for (const { term, base } of words.slice(to, to + 2)) {
    if (MORE.has(term)) return 'up';
    if (FEWER.has(term)) return 'down';
    const bound = term === base || TIMES_OF.has(base) ? undefined : comparedWords.get(base);
    if (bound !== undefined) return bound === 'more' ? 'up' : 'down';
  }
  return null;
}

const TIMES_OF = new Set(['late', 'early']);

/** Whether a word says that something rises or falls. */
export function directionOf({ stem }: Word): 'up' | 'down' | null {
  const sides = sidesOf.get(stem) ?? [];
  if (sides.some(({ same }) => same.has('rise'))) return 'up';
  return sides.some(({ contrary }) => contrary.has('rise')) ? 'down' : null;
}
