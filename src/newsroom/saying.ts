import type { Article } from '../core/article.ts';
import type { Citation } from '../core/citation.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import type { Occurrence } from '../core/quote-list.ts';

/** A ledger entry whose words were sliced from the stored body and checked. */
export interface Saying {
  readonly entry: LedgerEntry;
  readonly article: Article;
  readonly citation: Citation;
  readonly text: string;
}

/** Who a model says spoke, where nobody knows better. */
export const suggestionOf = ({ speaker: { suggested } }: LedgerEntry) =>
  suggested === undefined ? {} : { suggested };

/** How a saying is shown as a place where its words are printed. */
export function occurrenceOf({ entry, article, citation }: Saying): Occurrence {
  return {
    ...citation,
    speaker: entry.speaker.printed,
    speakerName: entry.speaker.name,
    ...suggestionOf(entry),
    publishedAt: article.publishedAt,
  };
}
