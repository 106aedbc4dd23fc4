import type { Word } from '../word.ts';
import type { Tag } from './tag.ts';

/** A sentence read into tagged words; both lists are of one length. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
}

/** Part of the word at a place; null outside. */
export const partAt = ({ tags }: Sentence, at: number) => tags[at]?.part ?? null;

/** Whether punctuation stands before the word at a place. */
export function opensSegment({ words }: Sentence, at: number): boolean {
  return words[at]?.clause !== words[at - 1]?.clause;
}

/** Whether a clause that begins at a place hangs on another: `because it`, `which they`. */
export function isSubordinate(sentence: Sentence, start: number): boolean {
  const before = partAt(sentence, start - 1);
  return before === 'opener' || before === 'relative';
}

const CLAUSAL: ReadonlySet<string> = new Set(['verb', 'helper', 'modal', 'opener']);

/** Whether only a noun phrase stands between two places: the hearer, the one who is to do it. */
export function isPhraseBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const part = partAt(sentence, at);
    if (part !== null && CLAUSAL.has(part)) return false;
    if (at > from && opensSegment(sentence, at)) return false;
  }
  return to > from;
}

/** Back over the adverbs before a place: `denies illegally storing`, `still has to approve`. */
export function overAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (partAt(sentence, at - 1) === 'adverb' && !opensSegment(sentence, at)) at -= 1;
  return at;
}
