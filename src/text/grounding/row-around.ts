import type { Passage } from './passage.ts';
import { placesOf } from './syntax/noun-phrases.ts';
import { partAt } from './syntax/sentence.ts';
import type { Part } from './syntax/tag.ts';

const ROW: ReadonlySet<Part> = new Set(['name', 'noun', 'determiner', 'conjunction']);

/**
 * Places of all that stands in one row with what stands at `from` to `to`: what is told of the first of `by Ana Prado,
 * Leo Stark and Iris Vane` is told of all. Empty where nothing joins them.
 */
export function rowAround(source: Passage, from: number, to: number): readonly number[] {
  const isIn = (at: number) => ROW.has(partAt(source, at) ?? ('' as Part));
  const isCut = (at: number) => source.words[at]?.opensUnit === true;
  let [start, end] = [from, to];
  while (start > 0 && isIn(start - 1) && !isCut(start)) start -= 1;
  while (end < source.words.length && isIn(end) && !isCut(end)) end += 1;
  const row = placesOf({ from: start, to: end });
  const isJoined = row.some((at) => (at < from || at >= to) && partAt(source, at) === 'conjunction');
  return isJoined ? row : [];
}
