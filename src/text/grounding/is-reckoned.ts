import type { Amount } from './amount.ts';
import type { Known } from './is-count-of-same.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import type { Word } from './word.ts';

/**
 * Whether a number is what two of one source come to, and is told as that: `by 70 cents` of a wage raised from 11.20 to
 * 11.90 euros, `104 in all` of 71 people and 33 firms, `820 of them` of a thousand of which 180 are left out, `1,000` of a
 * quarter of 4,000, `over four years` from 2019 to 2023.
 */
export function isReckoned(amount: Amount, { words }: Passage, known: readonly Known[]): boolean {
  if (amount.dimension === 'year' || amount.dimension === 'nth' || amount.figure <= 0) return false;
  const isBy = words[amount.from - 1]?.term === 'by' || MARGINS.has(words[amount.from - 2]?.term ?? '');
  const isSum = words.some(isOf(SUMS));
  return known.some(({ amount: first, all, source, others }) => {
    if (first !== all[0]) return false;
    if (isYears(amount) && isStretch(amount, words) && areApart(all.filter(isYear), amount.figure))
      return true;
    const isRest = [...source.words, ...others].some(isOf(RESTS));
    return pairsIn(all).some(
      ([one, other]) =>
        (((isBy && areBeside(one, other, all)) || isRest) &&
          isFrom(amount, one, other, one.value - other.value)) ||
        (isSum && isFrom(amount, one, other, one.value + other.value)) ||
        isPart(amount, one, other),
    );
  });
}

/** `a margin of one vote` */
const MARGINS = new Set('margin majority deficit lead gap difference increase rise cut drop fall'.split(' '));
/** What says that something is left of a number. */
const RESTS = new Set('remainder remaining rest'.split(' '));
const SUMS = new Set('total altogether combined overall sum totalling totaling'.split(' '));
const isOf =
  (cues: ReadonlySet<string>) =>
  ({ term }: Word) =>
    cues.has(term);

const pairsIn = (all: readonly Amount[]) =>
  all.flatMap((one) => all.flatMap((other) => (one === other ? [] : [[one, other] as const])));

/** Of one measure, or told one behind the other: `by 23 votes to 22`. */
const areBeside = (one: Amount, other: Amount, all: readonly Amount[]) =>
  one.dimension !== null || Math.abs(all.indexOf(one) - all.indexOf(other)) === 1;

/** `over four years`, `the ten years up to 2025`; not `after serving six years`. */
const isStretch = ({ from, to }: Amount, words: readonly Word[]) =>
  STRETCHES.has(words[from - 1]?.term ?? '') || BEHIND.has(words[to + 1]?.term ?? '');
const STRETCHES = new Set('over in within during the last past'.split(' '));
const BEHIND = new Set('later earlier after before apart'.split(' '));

/** Of one measure. */
const isFrom = (amount: Amount, one: Amount, other: Amount, value: number) =>
  Math.abs(amount.value - value) < 1e-9 &&
  one.dimension === other.dimension &&
  (amount.dimension === one.dimension || (isCents(amount) && one.dimension === 'euro')) &&
  !one.isScore &&
  !other.isScore &&
  one.figure >= 1;

/** Of less nobody reckons a share. */
const LEAST = 10;

/** Cents may be euro cents. */
const isCents = ({ dimension, value, figure }: Amount) => dimension === 'dollar' && value < figure;

/** `a quarter of 4,000`, `35 percent of 400` */
function isPart(amount: Amount, whole: Amount, { dimension, figure }: Amount): boolean {
  const share = dimension === 'percent' ? figure / 100 : figure;
  const isShare = share > 0 && share < 1 && (dimension === null || dimension === 'percent');
  return (
    isShare &&
    whole.dimension === amount.dimension &&
    whole.dimension !== 'percent' &&
    whole.dimension !== 'months' &&
    whole.dimension !== 'time' &&
    whole.figure >= LEAST &&
    Math.abs(whole.value * share - amount.value) < 1e-9
  );
}

const isYears = ({ dimension, figure, value }: Amount) =>
  dimension === 'months' && figure > 1 && value === figure * (units.get('year')?.factor ?? 0);
const isYear = ({ dimension }: Amount) => dimension === 'year';
const areApart = (amounts: readonly Amount[], difference: number) =>
  amounts.some((one) => amounts.some((other) => one.figure - other.figure === difference));
