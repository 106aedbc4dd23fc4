import { diffArrays } from 'diff';
import type { DifferencePart } from '../core/verification.ts';

/** Word by word, as spelt, from one wording to the other. */
export function findDifference(from: string, to: string): readonly DifferencePart[] {
  return diffArrays(wordsOf(from), wordsOf(to)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
