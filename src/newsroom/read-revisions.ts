import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import type { Store } from '../store.ts';

interface Wanted {
  readonly article: ArticleId;
  readonly revision: number;
}

/** The revisions of articles that were asked for, those in scope, by `revisionKey`. */
export type Revisions = ReadonlyMap<string, Article>;

export const revisionKey = ({ article, revision }: Wanted): string => `${article} ${revision}`;

/** Revisions by their keys. */
export const revisionsOf = (articles: readonly Article[]): Revisions =>
  new Map(
    articles.map((article) => [revisionKey({ article: article.id, revision: article.revision }), article]),
  );

/** Reads each revision once, current ones together; those in `known` are not read again. */
export async function readRevisions(
  store: Store,
  scope: Scope,
  wanted: readonly Wanted[],
  known: Revisions = new Map(),
): Promise<Revisions> {
  const missing = wanted.filter((one) => !known.has(revisionKey(one)));
  const current = await store.articles(scope, [...new Set(missing.map(({ article }) => article))]);
  const found = new Map([...known, ...revisionsOf(current)]);
  for (const one of missing) {
    const key = revisionKey(one);
    const old = found.has(key) ? null : await store.revision(scope, one.article, one.revision);
    if (old !== null) found.set(key, old);
  }
  return found;
}
