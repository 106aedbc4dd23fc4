import type { Phrase } from './find-phrases.ts';
import type { ParsedSentence } from './parsed-frame.ts';
import type { Token } from './token.ts';

const DASHES = new Set('—–-―'.split(''));
const ENDS = new Set('.,('.split(''));
/** Tokens of the remark behind the name. */
const LONGEST_REMARK = 12;

/** The name behind a dash at token `at`, with nothing but a remark on it before the sentence ends: "— Mara Velten, pilot". */
export function signature(
  tokens: readonly Token[],
  { search, sentence }: ParsedSentence,
  at: number,
): Phrase | null {
  if (!isDash(tokens[at])) return null;
  const name = search.startingAt(at + 1);
  if (name === null || !isName(name) || sentence.to - name.to >= LONGEST_REMARK) return null;
  const ends = name.to >= sentence.to || ENDS.has(tokens[name.to]?.lower ?? '');
  return ends && !search.verbFollows(name) ? name : null;
}

/** "Pier to close - Mara Velten: “": whoever stands between a dash and the colon before token `at`. */
export function bylineBefore(
  tokens: readonly Token[],
  { search }: ParsedSentence,
  at: number,
): Phrase | null {
  const name = tokens[at - 1]?.lower === ':' ? search.endingAt(at - 1) : null;
  return name !== null && isName(name) && isDash(tokens[name.from - 1]) ? name : null;
}

function isDash(token: Token | undefined): boolean {
  return DASHES.has(token?.lower ?? '');
}

function isName({ kind }: Phrase): boolean {
  return kind === 'name' || kind === 'org';
}
