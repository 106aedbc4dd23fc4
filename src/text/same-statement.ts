import type { Candidate } from './brief-candidates.ts';
import { containment } from './similarity.ts';

/** Two sentences share at least this much of the smaller one's words ... */
const MIN_SHARED_OF_SMALLER = 0.8;
/** ... and of the larger one's: what one adds is little. */
const MIN_SHARED_OF_LARGER = 0.6;
const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never without nicht kein keine nie değil yok ne pas jamais no nunca non mai não niet geen není ne δεν не'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Whether two sentences state the same: nearly the same words, the very same numbers, and neither denies
 * what the other says. A brief prints one and cites both.
 */
export function saySame(a: Candidate, b: Candidate): boolean {
  if (a.figures !== b.figures) return false;
  const [smaller, larger] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  if (smaller.size < MIN_SHARED_OF_LARGER * larger.size) return false;
  if (containment(smaller, larger) < MIN_SHARED_OF_SMALLER) return false;
  if (containment(larger, smaller) < MIN_SHARED_OF_LARGER) return false;
  return isDenied(a.text) === isDenied(b.text);
}

function isDenied(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.some((word) => NEGATIONS.has(word)) || /n['’]t\b/u.test(text);
}
