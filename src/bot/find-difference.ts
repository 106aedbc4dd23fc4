import { diffWordsWithSpace } from 'diff';
import type { DifferencePart } from '../core/verification.ts';

/** Word by word from one wording to the other. The parts that stay and those added are exactly `to`. */
export function findDifference(from: string, to: string): readonly DifferencePart[] {
  return diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
