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

/** Reads each revision once, current ones together. */
export async function readRevisions(
  store: Store,
  scope: Scope,
  wanted: readonly Wanted[],
): Promise<Revisions> {
  const current = await store.articles(scope, [...new Set(wanted.map(({ article }) => article))]);
  const found = new Map(
    current.map((article) => [revisionKey({ article: article.id, revision: article.revision }), article]),
  );
  for (const one of wanted) {
    const key = revisionKey(one);
    const old = found.has(key) ? null : await store.revision(scope, one.article, one.revision);
    if (old !== null) found.set(key, old);
  }
  return found;
}
