import type { Quotation } from '../core/quotation.ts';
import { plainWords } from '../text/plain-words.ts';
import { extractQuotations } from '../text/quotations/extract-quotations.ts';
import { isProperName } from './person-name.ts';

/** A pasted quotation, parted from who is said to have said it. */
export interface PartedClaim {
  /** The quoted words; several pieces are joined by an ellipsis. */
  readonly text: string;
  /** Null when the text names nobody ("he said"). */
  readonly speaker: string | null;
}

/** A text that quotes less of itself is about something else than the quotation. */
const MIN_SHARE = 0.4;
const MIN_WORDS = 3;
/** Those the engine has verbs of saying for, after the one the text seems to be in; few words do not tell. */
const LANGUAGES = ['und', 'en', 'de', 'tr', 'fr', 'es'];
/** `“...” - Ada Brook`, `“...” (Ada Brook)`. */
const SIGNED = /^\s*["“„«»”'‘](.+)["”“»«'’][.,]?\s*(?:[-–—]+\s*([^()]+?)|\(([^()]+)\))[.\s]*$/su;
const MAX_NAME_WORDS = 6;

/**
 * Parts the quoted words from their attribution (`"...," Blinken said`, `Blinken: "..."`, `„...“, sagte X`), whatever
 * the language of the articles. Null when the text is nothing but words, or quotes next to nothing.
 */
export function partAttribution(text: string): PartedClaim | null {
  const signed = SIGNED.exec(text);
  const signature = (signed?.[2] ?? signed?.[3] ?? '').trim();
  if (signed?.[1] !== undefined && isSignature(signature)) return { text: signed[1], speaker: signature };
  for (const language of LANGUAGES) {
    const parted = read(text, extractQuotations(text, { language }));
    if (parted !== null) return parted;
  }
  return null;
}

const isSignature = (name: string) =>
  name !== '' && name.split(/\s+/).length <= MAX_NAME_WORDS && isProperName(name);

function read(text: string, quotations: readonly Quotation[]): PartedClaim | null {
  const quoted = quotations.filter(({ kind, cue }) => kind !== 'indirect' || cue === ':');
  if (!quoted.some(({ cue, speaker }) => cue !== null || speaker.printed !== null)) return null;
  const pieces = quoted.map(({ start, end }) => text.slice(start, end));
  const words = countWords(pieces.join(' '));
  if (words < MIN_WORDS || words < MIN_SHARE * countWords(text)) return null;
  const names = new Set(
    quoted.flatMap(({ speaker: { kind, name } }) =>
      name !== null && (kind === 'name' || kind === 'org') ? [name] : [],
    ),
  );
  const [name = null] = names;
  return { text: pieces.join(' … '), speaker: names.size === 1 ? name : null };
}

const countWords = (text: string) => plainWords(text).split(' ').length;
