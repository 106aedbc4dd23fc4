import type { Article } from '../core/article.ts';
import type { Citation } from '../core/citation.ts';
import type { QuoteEntry } from '../core/quote-list.ts';
import type { Source } from '../core/source.ts';
import { revisionKey } from './read-revisions.ts';

/** Numbers the articles an answer cites, from 1, in the order in which they are first cited. */
export function numberSources(
  citations: readonly Pick<Citation, 'article' | 'revision'>[],
  articles: readonly Article[],
): readonly Source[] {
  const byKey = new Map(
    articles.map((article) => [revisionKey({ article: article.id, revision: article.revision }), article]),
  );
  const cited = [...new Set(citations.map(revisionKey))].flatMap((key) => byKey.get(key) ?? []);
  return cited.map((article, index) => ({
    number: index + 1,
    article: article.id,
    revision: article.revision,
    title: article.title,
    source: article.source,
    url: article.url,
    publishedAt: article.publishedAt,
  }));
}

/** Every place a quotation is cited from: where it is printed, then the places its warnings name. */
export function citationsOf({ occurrences, warnings }: QuoteEntry): readonly Citation[] {
  return [...occurrences, ...warnings.flatMap(({ other }) => other ?? [])];
}
