import type { VerbReading } from './verb-forms.ts';

/** What a word is in its sentence, as far as it matters who does what. `noun` holds adjectives too. */
export type Part =
  | 'noun'
  | 'name'
  | 'number'
  | 'verb'
  | 'helper'
  | 'modal'
  | 'negator'
  | 'to'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'opener'
  | 'relative'
  | 'conjunction'
  | 'adverb';

export interface Tag {
  readonly part: Part;
  /** Of a verb or a helper. */
  readonly verb: VerbReading | null;
}

/** A tag without a verb. */
export const plainTag = (part: Part): Tag => ({ part, verb: null });

/** What the tagger must know of a word. */
export interface Taggable {
  readonly term: string;
  readonly isCapital: boolean;
  readonly isFigure: boolean;
  /** Counts up at punctuation. */
  readonly clause: number;
  readonly isNumberWord: boolean;
  /** `court's` */
  readonly isPossessive: boolean;
  /** A hyphen stands before it: `based` of `Toronto-based`. */
  readonly isHyphened: boolean;
  /** In one of our lists: a capital at the start of a sentence makes no name of it. */
  readonly isCommon: boolean;
  /** Read as a phrase: what it is was decided there. */
  readonly phrase: string | null;
}
