import type { Scope } from '../core/scope.ts';
import type { Desk } from './desk.ts';

/** How many articles there are for this reader: what "not in N articles" counts. */
export async function countArticles(desk: Desk, scope: Scope): Promise<number> {
  const sources = await desk.store.sources(scope);
  return sources.reduce((sum, source) => sum + source.articles, 0);
}
