import { type ChangeObject, diffArrays } from 'diff';
import type { DifferencePart } from '../core/verification.ts';
import { plainWords } from '../text/plain-words.ts';

/** How the words of one text lie in another. */
export interface Alignment {
  /** Words both have, as a share of the longer: the first text, or the stretch of the second it lies on. 0 to 1. */
  readonly similarity: number;
  /** Whether the first text stands word for word in the second. */
  readonly contained: boolean;
  /** Place of that stretch in the second text, in its UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** From the first text to the stretch of the second, word by word as they are spelt. */
  readonly difference: readonly DifferencePart[];
}

/** A word as printed, with what is compared. */
interface Word {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const PRINTED_WORD = /\S+/g;
/** Most words, for which `plainWords` need not be asked. */
const SIMPLE_WORD = /^[A-Za-z]+[.,]?$/;
const MARK = /[.,]$/;

/** Aligns two texts word by word, without regard to punctuation and case. Null when they share no word. */
export function alignWords(text: string, other: string): Alignment | null {
  const words = wordsOf(text);
  const others = wordsOf(other);
  const changes = diffArrays(
    words.map((word) => word.plain),
    others.map((word) => word.plain),
  );
  const first = changes.findIndex(isShared);
  if (first < 0) return null;
  const last = changes.findLastIndex(isShared);
  // What the second text has before and after is not part of the comparison.
  const inside = changes.filter((change, index) => !change.added || (index > first && index < last));
  const skipped = changes.slice(0, first).reduce((sum, change) => sum + (change.added ? change.count : 0), 0);
  const covered = inside.reduce((sum, change) => sum + (change.removed ? 0 : change.count), 0);
  const shared = inside.reduce((sum, change) => sum + (isShared(change) ? change.count : 0), 0);
  return {
    similarity: shared / Math.max(words.length, covered),
    contained: shared === words.length && covered === words.length,
    start: others[skipped]?.start ?? 0,
    end: others[skipped + covered - 1]?.end ?? other.length,
    difference: spell(inside, { text, words, at: 0 }, { text: other, words: others, at: skipped }),
  };
}

function isShared(change: ChangeObject<string[]>): boolean {
  return !change.added && !change.removed;
}

interface Cursor {
  readonly text: string;
  readonly words: readonly Word[];
  at: number;
}

function spell(
  changes: readonly ChangeObject<string[]>[],
  one: Cursor,
  other: Cursor,
): readonly DifferencePart[] {
  return changes.map((change) => {
    const spelt = take(change.removed ? one : other, change.count);
    if (isShared(change)) take(one, change.count);
    return { kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text: spelt };
  });
}

function take(cursor: Cursor, count: number): string {
  const first = cursor.words[cursor.at];
  const last = cursor.words[cursor.at + count - 1];
  cursor.at += count;
  return first === undefined || last === undefined ? '' : cursor.text.slice(first.start, last.end);
}

/** A printed word may be two plain ones ("no—never"), or none ("–"). */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(PRINTED_WORD)].flatMap((match) => {
    const plain = SIMPLE_WORD.test(match[0])
      ? match[0].replace(MARK, '').toLowerCase()
      : plainWords(match[0]);
    return plain === '' ? [] : [{ plain, start: match.index, end: match.index + match[0].length }];
  });
}

/** How many words a text has. */
export const countWords = (text: string): number => wordsOf(text).length;
