import type { ArticleId } from './identifiers.ts';
import type { Span } from './span.ts';

/** Points at stored words: they can be sliced out again and compared with the hash at any time. */
export interface Citation extends Span {
  readonly article: ArticleId;
  readonly revision: number;
  /** Number of the stored sentence the span lies in, counted from 0. */
  readonly sentence: number;
  /** SHA-256 of `body.slice(start, end)` in UTF-8, hexadecimal. */
  readonly hash: string;
}

/** As much of a citation as finds its words again: a button has little room. */
export type CitedPlace = Pick<Citation, 'article' | 'revision' | 'start' | 'end'> & Partial<Citation>;
