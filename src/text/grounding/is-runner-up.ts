import type { Amount } from './amount.ts';
import type { Passage } from './passage.ts';

/** What tells of a place in a race or a poll: `came second`, `second place`. */
const PLACING = new Set(
  'come comes came coming finish finishes finished finishing place rank ranks ranked'.split(' '),
);
/** How far from `second` it may stand. */
const REACH = 3;

/** What says who is next to the first. */
const NEXT = ['runner-up', 'runners-up', 'runner up', 'ahead of', 'followed by', 'in front of'];

/** Whether somebody is told to be second of whom the sources say it in other words: `ahead of Egger`, `the runner-up`. */
export function isRunnerUp(
  { dimension, figure, from }: Amount,
  { words }: Passage,
  sources: readonly Passage[],
): boolean {
  const near = words.slice(Math.max(0, from - REACH), from + REACH);
  return (
    dimension === 'nth' &&
    figure === 2 &&
    near.some(({ term }) => PLACING.has(term)) &&
    sources.some(({ text }) => NEXT.some((sign) => text.toLowerCase().includes(sign)))
  );
}
