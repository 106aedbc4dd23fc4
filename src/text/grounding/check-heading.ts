import { tokenize } from '../tokenize.ts';
import { checkPlainText } from './check-plain-text.ts';
import { isHalved } from './is-halved.ts';

/** More words than this are no heading. */
const MAX_WORDS = 8;

/** A heading that a model proposes for a section. */
export interface ProposedHeading {
  readonly text: string;
  /** The section's cited sentences and the titles of their articles, as stored. */
  readonly sources: readonly string[];
  readonly language: string;
}

/**
 * The stored words that a proposed heading stands for: a run of one to eight words of a cited sentence or a title,
 * capitals, accents and marks between them aside. Sliced from the source, character for character. Null when
 * no source has such a run, when the run holds anything but plain words, and when it says more than its source:
 * `raise fares` of `will not raise fares`. Pure; never throws.
 */
export function checkHeading({ text, sources, language }: ProposedHeading): string | null {
  const wanted = tokenize(text).map(({ term }) => term);
  if (wanted.length === 0 || wanted.length > MAX_WORDS) return null;
  for (const source of sources) {
    const slice = runOf(wanted, source, language);
    if (slice !== null) return slice;
  }
  return null;
}

function runOf(wanted: readonly string[], source: string, language: string): string | null {
  const words = tokenize(source);
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((term, index) => words[at + index]?.term === term)) continue;
    const [start, end] = [words[at]?.start, words[at + wanted.length - 1]?.end];
    if (start === undefined || end === undefined) continue;
    const slice = source.slice(start, end);
    const isPlain = checkPlainText(slice, language).every(({ kind }) => kind === 'sentences');
    const isWhole = words.length === wanted.length;
    if (isPlain && (isWhole || !isHalved({ start, end }, source, language))) return slice;
  }
  return null;
}
