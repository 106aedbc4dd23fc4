import { nearestSources } from './nearest-sources.ts';
import type { Passage } from './passage.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

const SELDOM = new Set(['never', 'rarely', 'seldom']);
const OFTEN = new Set(
  `always often usually generally regularly frequently routinely typically normally repeatedly commonly constantly mostly
  habitually invariably`.split(/\s+/),
);
/** What says that something is not usual. */
const UNUSUAL = new Set(['rarely', 'seldom', 'never', 'rare', 'first']);
/** What leaves little of how often it is. */
const LITTLE = new Set([...UNUSUAL, 'few', 'little', 'only', 'less']);

/**
 * How often something is: `have rarely dropped out` of who generally has, `never` of what is so at times, `had often won
 * it` of who won for the first time.
 */
export function checkFrequency(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = nearestSources(claim, sources).flatMap(({ words }) => words);
  const isOften = known.some(isOfOften) || isAtTimes(known);
  const isSeldom = known.some(({ term }) => UNUSUAL.has(term));
  const isTurned = (word: Word, at: number) =>
    SELDOM.has(word.term)
      ? claim.words[at + 1]?.term !== 'before' && isOften && !denies(known) && !isLittle(known)
      : isOfOften(word) && isSeldom && !known.some(isOfOften) && !denies(claim.words);
  return claim.words
    .filter(isTurned)
    .map(({ start, end }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

const isOfOften = ({ term }: Word) => OFTEN.has(term);
const isLittle = (words: readonly Word[]) => words.some(({ term }) => LITTLE.has(term));

/** `sometimes`, `at times`, `every other day` */
const isAtTimes = (words: readonly Word[]) =>
  words.some(
    ({ term }, at) =>
      term === 'sometimes' ||
      term === 'occasionally' ||
      term === 'every' ||
      (term === 'times' && words[at - 1]?.term === 'at'),
  );
