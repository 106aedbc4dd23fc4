import { Flag, has, type Token } from './token.ts';

const CONTRASTING = new Set('despite while compared versus although though whereas'.split(' '));
const CONTRACTED = /^(?:he|she|it|we|they|you|i|there|that)'(?:d|ll|re|ve|m)$/;

/** Whether a quoted stretch stands among the tokens from `from` up to `to`. */
export function hasQuote(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(tokens[i], Flag.Quote)) return true;
  return false;
}

/** Whether a subject with its verb stands in the range, and the range does not begin like an aside. */
export function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (has(tokens[from], Flag.Nonfinite) || tokens[from]?.lower.endsWith('ed') === true) return false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (has(token, Flag.Verb | Flag.Auxiliary)) return true;
    if (has(token, Flag.Word) && /(ed|n't)$/.test(token?.lower ?? '')) return true;
  }
  return false;
}

/** "he's", "they'll": the subject and its verb in one word. */
export function holdsVerb(token: Token | undefined): boolean {
  if (has(token, Flag.Pronoun) && has(token, Flag.Possessive)) return true;
  return CONTRACTED.test(token?.lower ?? '');
}

/** Whether the words behind a comma begin another statement: ", adding", ", but she said", ", while". */
export function breaksAfterComma(
  next: Token | undefined,
  second: Token | undefined,
  third: Token | undefined,
): boolean {
  if (next?.lower === 'a' || next?.lower === 'an') return true;
  if (has(next, Flag.Nonfinite | Flag.Source) || CONTRASTING.has(next?.lower ?? '')) return true;
  return (
    has(next, Flag.Conjunction) &&
    (has(second, Flag.Speech) || (has(second, Flag.Pronoun) && has(third, Flag.Speech)))
  );
}

/** A remark in brackets is looked for over so many tokens. */
const LONGEST_REMARK = 12;

/** Where the bracket that opens at `opening` closes, before `limit`; `opening` itself when it does not. */
export function closingBracket(tokens: readonly Token[], opening: number, limit: number): number {
  for (let i = opening + 1; i < Math.min(limit, opening + LONGEST_REMARK); i++) {
    if (tokens[i]?.lower === ')') return i;
  }
  return opening;
}

/** Where the bracket that closes at `closing` opens, not before `from`; `closing` itself when it does not. */
export function openingBracket(tokens: readonly Token[], closing: number, from: number): number {
  for (let i = closing - 1; i >= from && i > closing - LONGEST_REMARK; i--) {
    if (tokens[i]?.lower === '(') return i;
  }
  return closing;
}
