import type { Citation } from './citation.ts';
import type { ArticleId } from './identifiers.ts';
import type { Line } from './line.ts';
import type { QuoteEntry } from './quote-list.ts';
import type { StoryId } from './story.ts';

/**
 * What a room was told by a delivery, kept with it: what is new for the next one, and what a question in its
 * thread leans on.
 */
export interface Told {
  /** ISO 8601 instant at which it was composed. */
  readonly at: string;
  /** Number of the newest arrival by then: what came later is new. Null for what is no digest. */
  readonly seen: number | null;
  readonly title: string;
  readonly stories: readonly StoryId[];
  /** The sentences that were shown, and the articles they stand in. */
  readonly lines: readonly string[];
  readonly articles: readonly ArticleId[];
  /** Where the shown sentences and quotations were taken from: what corrections are looked for. */
  readonly citations: readonly Citation[];
}

export const writeTold = (told: Told): string => JSON.stringify(told);

/** What `writeTold` wrote; `seen` is missing from what was written before there was such a number. */
export function readTold(text: string): Told {
  return { seen: null, ...(JSON.parse(text) as Omit<Told, 'seen'>) };
}

/** The places that shown sentences and quotations were taken from. */
export function shownFrom(lines: readonly Line[], quotes: readonly QuoteEntry[]): readonly Citation[] {
  const first = [
    ...lines.flatMap(({ cites }) => cites.slice(0, 1)),
    ...quotes.flatMap(({ occurrences }) => occurrences.slice(0, 1)),
  ];
  return first.map(({ article, revision, sentence, start, end, hash }) => {
    return { article, revision, sentence, start, end, hash };
  });
}
