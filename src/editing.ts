import type { Cache } from './cache.ts';
import type { Model } from './model.ts';

/** Who edits what the rules of the newsroom offer, and within what bounds. */
export interface Editing {
  readonly model: Model;
  /** Null: nothing is remembered. */
  readonly cache: Cache | null;
  /** Whether stored sentences are chosen, or put into other words that are checked against them. */
  readonly wording: 'select' | 'rewrite';
  /** Whether a second look at what was put into other words may reject more of it. */
  readonly judge: boolean;
  /** How long all that a model does for one answer may take, in ms. */
  readonly timeoutMs: number;
}
