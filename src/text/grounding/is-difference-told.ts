import type { Amount } from './amount.ts';
import type { Known } from './is-count-of-same.ts';
import { scoreNouns } from './lexicon/score-nouns.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';

/** What a time stands before that is counted from another. */
const APART = new Set(['after', 'later', 'before', 'earlier', 'apart']);

/**
 * Whether a number is how far two of one source are apart, and is told as that: `won by three runs` of a 5-2 win,
 * `crowned six years later` of who was married in 1947 and crowned in 1953.
 */
export function isDifferenceTold(amount: Amount, claim: Passage, known: readonly Known[]): boolean {
  const { words } = claim;
  if (isYears(amount)) {
    const isApart = APART.has(words[amount.to + 1]?.term ?? '');
    return isApart && known.some(({ all }) => areApart(all.filter(isYear), amount.figure));
  }
  const isLead = words[amount.from - 1]?.term === 'by' || words[amount.to + 1]?.term === 'behind';
  const isOfScore = isLead || amount.counted.some(({ stem }) => scoreNouns.has(stem));
  if (amount.dimension !== null || !isOfScore) return false;
  return known.some(({ all }) =>
    all.some((one, at) => one.isScore && areApart(all.slice(at, at + 2).filter(isOfResult), amount.figure)),
  );
}

const isYears = ({ dimension, figure, value }: Amount) =>
  dimension === 'months' && value === figure * (units.get('year')?.factor ?? 0);
const isYear = ({ dimension }: Amount) => dimension === 'year';
const isOfResult = ({ isScore }: Amount) => isScore;

const areApart = (amounts: readonly Amount[], difference: number) =>
  amounts.some((one) => amounts.some((other) => one.figure - other.figure === difference));
