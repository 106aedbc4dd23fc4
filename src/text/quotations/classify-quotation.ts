import type { QuotationKind } from '../../core/quotation.ts';
import type { AttributedQuote } from './attribute-quotes.ts';
import type { Frame } from './build-frames.ts';
import { Flag, has, type Token } from './token.ts';

/**
 * Whether quoted words are a direct quotation, a quoted part of a sentence, or no quotation at all (null):
 * a title, a name, a word held at arm's length.
 */
export function classifyQuotation(quote: AttributedQuote, frame: Frame): QuotationKind | null {
  const link = linkToCue(quote, frame.tokens);
  if (quote.shape === 'title' && !isSpokenTitle(quote, frame.tokens, link)) return null;
  if (quote.tier === 'subject' || quote.tier === 'none') return withoutCue(quote, frame.tokens);
  if (quote.shape === 'part') return 'mixed';
  return link === 'far' && quote.tier === 'before' ? 'mixed' : 'direct';
}

/** How the quotation hangs on its cue: right behind it, right before it, or with other words between. */
type Link = 'leads' | 'follows' | 'far' | 'none';

function linkToCue(quote: AttributedQuote, tokens: readonly Token[]): Link {
  if (quote.cue === null) return 'none';
  if (quote.cue.start > quote.quote.end) return 'follows';
  if (tokens[quote.token - 1]?.lower === ':') return 'leads';
  let at = quote.token - 1;
  while (at >= 0 && isLink(tokens[at])) at--;
  return tokens[at]?.end === quote.cue.end ? 'leads' : 'far';
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === ',' || token.lower === ':' || token.lower === 'that');
}

/** Words that look like a title are speech when a verb of saying stands right at them: `chanted "Open The Port!"`. */
function isSpokenTitle(quote: AttributedQuote, tokens: readonly Token[], link: Link): boolean {
  if (quote.tier === 'colon' || quote.alone) return quote.words > 1;
  const previous = tokens[quote.token - 1];
  if (namesSomething(previous)) return false;
  if (link === 'leads') return !(quote.told && quote.endsInComma);
  if (link !== 'follows' || (quote.tier !== 'after' && quote.tier !== 'source')) return false;
  const next = tokens[quote.token + 1]?.lower === ',' ? quote.token + 2 : quote.token + 1;
  if (quote.words > 1 || has(tokens[next], Flag.Speech)) return true;
  return (
    quote.endsInComma &&
    quote.tier === 'after' &&
    !has(previous, Flag.Word | Flag.Number) &&
    previous?.lower !== ','
  );
}

/** Words in marks right behind a noun, an article or a bracket are its name: "the agency “Petrel”". */
function namesSomething(previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  const nominal = Flag.Naming | Flag.Possessive | Flag.Determiner | Flag.Capital;
  return has(previous, nominal) || previous.lower === '(';
}

/** No verb of saying: a whole sentence still is a quotation, a word or two are not. */
function withoutCue(quote: AttributedQuote, tokens: readonly Token[]): QuotationKind | null {
  const held = namesSomething(tokens[quote.token - 1]);
  if (quote.shape === 'sentence' && (quote.words > 8 || (quote.words > 6 && !held))) return 'direct';
  if (quote.words > 3) return quote.shape === 'sentence' && held ? null : 'mixed';
  return quote.words > 1 && quote.tier === 'subject' && !held ? 'mixed' : null;
}
