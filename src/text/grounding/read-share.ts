import type { Figure } from './figure.ts';
import { boundWords } from './lexicon/bound-words.ts';
import { deictics } from './lexicon/calendar-words.ts';
import { ordinals, smallNumbers } from './lexicon/number-values.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { isYear, type Word } from './word.ts';

/** The share that begins at a place: `a fifth of`, `one-fifth`, `by a quarter`, `one nurse in five`, `six in ten`. */
export function readShare(passage: Passage, at: number): Figure | null {
  return readFraction(passage, at) ?? readPartOf(passage.words, at);
}

/** `a fifth of the price`, `a quarter more`. */
const PARTS_OF = new Set(
  'of less more fewer lower higher smaller larger lessthan morethan fewerthan'.split(' '),
);

/** Before a share that stands alone: `fell by a fifth`, `only a third`; not `a fifth was arrested`. */
const OPENERS = new Set(['by', 'to', 'from', 'only', 'just', ...boundWords.keys()]);

function readFraction({ words, text }: Passage, at: number): Figure | null {
  const [count, name, next] = [words[at], words[at + 1], words[at + 2]];
  const part = partNamed(name?.term ?? '');
  if (count === undefined || name === undefined || part === null || !COUNTS.has(count.term)) return null;
  const isAlone =
    next === undefined || next.isFunction || deictics.has(next.term) || next.clause !== name.clause;
  const isPart =
    count.term === 'every' ||
    (THOSE.has(words[at - 1]?.term ?? '') && words[at - 2]?.term === 'of') ||
    PARTS_OF.has(next?.term ?? '') ||
    (isAlone && OPENERS.has(words[at - 1]?.term ?? '')) ||
    (isAlone && words[at - 1]?.term === 'of' && CHANGES.has(words[at - 2]?.term ?? '')) ||
    (count.term === 'one' && text[count.end] === '-') ||
    (count.term === 'one' && isAlone && ordinals.has(name.term));
  return isPart ? { value: part, to: at + 2, isSingle: true } : null;
}

const COUNTS = new Set(['a', 'one', 'every']);
/** `a rise of a quarter` */
const CHANGES = new Set(
  'rise increase fall drop cut decline jump gain decrease reduction surge growth share rate'.split(' '),
);
const THOSE = new Set(['which', 'whom', 'them']);

/** `fifth`, `quarter`; a second is a time. */
function partNamed(term: string): number | null {
  const nth = ordinals.get(term);
  if (nth !== undefined) return nth > 2 ? 1 / nth : null;
  return term === 'quarter' ? 1 / 4 : null;
}

/** How far the whole may stand from its part: `one young nurse in five`. */
const MAX_BETWEEN = 4;

/** `one in five`, `one nurse in five`, `six in ten`, `four out of five`. */
function readPartOf(words: readonly Word[], at: number): Figure | null {
  const part = countAt(words, at);
  if (part === 0) return null;
  for (let place = at + 1; place < at + MAX_BETWEEN; place += 1) {
    const isOutOf = words[place]?.term === 'out' && words[place + 1]?.term === 'of';
    const to = place + (isOutOf ? 2 : 1);
    const whole = countAt(words, to);
    const isIn = words[place]?.term === 'in' && (part === 1 || isWhole(words, to, whole, place - at));
    const isPart = (isOutOf && (part === 1 || whole <= 10 || whole === 100)) || isIn;
    if (isPart && whole > part) return { value: part / whole, to: to + 1, isSingle: true };
  }
  return null;
}

/** `six in ten parents`, `nine children in ten`; not `two deaths in five days`, `five defeats in six games`. */
function isWhole(words: readonly Word[], at: number, whole: number, distance: number): boolean {
  const next = words[at + 1];
  const isNamed = next !== undefined && !next.isFunction && next.clause === words[at]?.clause;
  return (whole <= 10 || whole === 100) && !units.has(next?.term ?? '') && (distance === 1 || !isNamed);
}

function countAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  // `one in 2017`: of nothing are there so many that one is told of
  if (isYear(word.term)) return 0;
  return smallNumbers.get(word.term) ?? (word.isFigure ? Number(word.term) || 0 : 0);
}
