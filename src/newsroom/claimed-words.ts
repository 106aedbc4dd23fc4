import { plainWords } from '../text/plain-words.ts';

/** What somebody claims was said, without the marks around it, cut where it says that something is left out. */
export interface ClaimedWords {
  readonly text: string;
  /** `plainWords` of all of it. */
  readonly words: string;
  /** `plainWords` of the stretches between ellipses; one when nothing is left out. */
  readonly pieces: readonly string[];
}

const MARKS = /^[\s"'“”‘’„‚«»‹›`]+|[\s"'“”‘’„‚«»‹›`]+$/gu;
const ELLIPSIS = /\[?(?:\.\s?){3,}\]?|\[?…\]?/gu;

export function readClaim(asked: string): ClaimedWords {
  const text = asked.replace(MARKS, '').trim();
  const pieces = text
    .split(ELLIPSIS)
    .map(plainWords)
    .filter((piece) => piece !== '');
  return { text, words: plainWords(text), pieces };
}

/** Whether the pieces stand in a text, word for word and in order. Both as `plainWords`. */
export function standsIn(pieces: readonly string[], words: string): boolean {
  const padded = ` ${words} `;
  let from = 0;
  for (const piece of pieces) {
    const at = padded.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length + 1;
  }
  return pieces.length > 0;
}
