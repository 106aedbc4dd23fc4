import { meansSame, type Passage } from './passage.ts';
import { type Amount, readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';

/** Rounding of the conversion between units, not of the writer: 10 miles may be 16.09 km. */
const TOLERANCE = 0.002;

/** Numbers of the sentence that no source has, or has of something else. */
export function checkAmounts(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => readAmounts(source).map((amount) => ({ amount, source })));
  return readAmounts(claim).flatMap((amount): readonly Reason[] => {
    const text = claim.text.slice(amount.start, amount.end);
    const equal = known.filter((other) => isEqual(amount, other.amount));
    if (equal.some((other) => isOfSame(amount, other.amount, other.source))) return [];
    const bare = known.some((other) => Math.abs(other.amount.figure - amount.figure) < 1e-9);
    if (isDay(amount)) return [{ kind: 'date', text }];
    return [{ kind: equal.length > 0 || bare ? 'unit' : 'number', text }];
  });
}

const isDay = ({ dimension }: Amount) => dimension === 'year' || dimension?.startsWith('month:') === true;

function isEqual(one: Amount, other: Amount): boolean {
  if (one.dimension === null || other.dimension === null) return Math.abs(one.figure - other.figure) < 1e-9;
  const difference = Math.abs(one.value - other.value);
  const isConverted = one.dimension !== null && one.dimension === other.dimension && !isDay(one);
  return difference <= (isConverted ? TOLERANCE * Math.abs(other.value) : 1e-9);
}

/** Whether they measure or count the same. A number without either agrees with all but a measure it is not. */
function isOfSame(one: Amount, other: Amount, source: Passage): boolean {
  if (one.dimension === 'nth') return other.dimension === 'nth' || other.dimension === null;
  if (one.dimension !== null) {
    return one.dimension === other.dimension || (isBare(other) && !measures(source, one.dimension));
  }
  if (other.dimension !== null) return one.counted.length === 0 && other.dimension !== 'nth';
  if (one.counted.length === 0) return true;
  if (one.counted.some((noun) => other.counted.some((counted) => meansSame(noun, counted)))) return true;
  return other.counted.length === 0
    ? one.counted.some(
        (noun) => COUNTS_ALL.has(noun.base) || source.words.some((word) => meansSame(noun, word)),
      )
    : one.counted.some((noun) => isBeside(noun, other, source));
}

const measures = (source: Passage, dimension: string) =>
  readAmounts(source).some((amount) => amount.dimension === dimension);

/** Nouns that add nothing to a number that stands alone. */
const COUNTS_ALL = new Set(['people', 'person', 'time', 'other', 'others', 'more', 'man', 'member']);

const isBare = ({ dimension, counted }: Amount) => dimension === null && counted.length === 0;

/** How far from its number a noun may stand that it counts: `the ferries, of which 14`. */
const NEAR = 4;

function isBeside(noun: Amount['counted'][number], { from, to }: Amount, { words }: Passage): boolean {
  return words.slice(Math.max(0, from - NEAR), to + NEAR).some((word) => meansSame(noun, word));
}
