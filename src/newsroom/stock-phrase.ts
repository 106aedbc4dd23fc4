import type { TermStatistics } from '../store.ts';
import type { Saying } from './saying.ts';
import { termsIn } from './saying-context.ts';

/** So many telling words make an utterance one that two people do not use by chance. */
const MIN_TELLING_TERMS = 3;
/** A word in a larger share of the articles tells nothing, unless hardly any but those that print the utterance have it. */
const MAX_SHARE = 0.2;
const MAX_FEW = 3;

/**
 * Whether words are a stock phrase ("No comment", "Thank you all for coming"): too few of their words are
 * rare enough in the stored articles. No warning is made of such words. `sayings` are the places
 * that print them or, behind the first, much the same.
 */
export function isStockPhrase(sayings: readonly [Saying, ...Saying[]], statistics: TermStatistics): boolean {
  const [saying] = sayings;
  const printing = new Set(sayings.map(({ article }) => article.id)).size;
  const common = Math.max(MAX_FEW + printing, statistics.articles * MAX_SHARE);
  const telling = [...termsIn(saying)].filter((term) => (statistics.frequency.get(term) ?? 0) <= common);
  return telling.length < MIN_TELLING_TERMS;
}
