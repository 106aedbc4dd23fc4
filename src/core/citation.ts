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
