import { boundWords } from './lexicon/bound-words.ts';
import { deictics } from './lexicon/calendar-words.ts';
import { scales } from './lexicon/number-values.ts';
import { units } from './lexicon/units.ts';
import { stemOf } from './stem-of.ts';
import type { Word } from './word.ts';

const PER = new Set(['a', 'an', 'per', 'each', 'every']);

/** How far after its number a rate may stand: `13.90 euros an hour`, `400 patients a day`. */
const MAX_RATE = 4;

export function rateAfter(words: readonly Word[], to: number): string | null {
  const clause = words[to - 1]?.clause;
  for (let at = to; at < to + MAX_RATE; at += 1) {
    const [per, noun] = [words[at], words[at + 1]];
    if (per === undefined || noun === undefined || noun.clause !== clause) return null;
    if (PER.has(per.term)) return rateOf(words, at + 1);
    if (per.isFunction || per.isFigure || boundWords.has(per.term)) return null;
  }
  return null;
}

/** Whether a sentence may tell of something per that unit: `on a working day`, `monthly`; not `this week`. */
export function tellsRate(words: readonly Word[], rate: string): boolean {
  return words.some(
    ({ stem, term }, at) =>
      (stem === rate && !deictics.has(words[at - 1]?.term ?? '')) || stemOf(REGULAR.get(term) ?? '') === rate,
  );
}

const REGULAR = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);

/** `per square metre`, `per million`. */
function rateOf(words: readonly Word[], at: number): string | null {
  const [noun, next] = [words[at], words[at + 1]];
  if (noun === undefined) return null;
  if (next !== undefined && units.has(`${noun.term}-${next.term}`)) return `${noun.stem} ${next.stem}`;
  return units.has(noun.term) || scales.has(noun.term) ? noun.stem : null;
}
