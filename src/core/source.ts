import type { ArticleId } from './identifiers.ts';

/** An article as it is named under an answer. `number` is what `[n]` in the answer refers to, from 1. */
export interface Source {
  readonly number: number;
  readonly article: ArticleId;
  readonly revision: number;
  readonly title: string;
  readonly source: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
}
