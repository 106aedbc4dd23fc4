import type { QuotationKind } from '../../core/quotation.ts';
import type { AttributedQuote } from './attribute-quotes.ts';
import type { ParsedFrame } from './parsed-frame.ts';
import {
  canSpeak,
  isAttributive,
  isCredited,
  isSpokenTitle,
  type Link,
  namesSomething,
} from './spoken-title.ts';
import type { Token } from './token.ts';

/** So few words beside something that cannot speak are its name: "8 meters below “hydrographic zero”". */
const FEW_WORDS = 3;

/**
 * Whether quoted words are a direct quotation, a quoted part of a sentence, or no quotation at all (null):
 * a title, a name, a word held at arm's length.
 */
export function classifyQuotation(
  quote: AttributedQuote,
  { tokens, lexicon }: ParsedFrame,
): QuotationKind | null {
  const { tier } = quote;
  const { shape } = quote.at;
  const link = linkToCue(quote, tokens);
  if (isCredited(quote, tokens)) return null;
  if (shape === 'title' && !isSpokenTitle(quote, tokens, lexicon, link)) return null;
  if (shape === 'sentence' && isAttributive(quote, tokens)) return null;
  if (tier === 'subject' || tier === 'none') return withoutCue(quote, tokens);
  if (shape === 'part') return 'mixed';
  return link === 'far' && tier === 'before' ? 'mixed' : 'direct';
}

function linkToCue(quote: AttributedQuote, tokens: readonly Token[]): Link {
  if (quote.cue === null) return 'none';
  if (quote.cue.start > quote.at.quote.end) return 'follows';
  if (tokens[quote.at.token - 1]?.lower === ':') return 'leads';
  let at = quote.at.token - 1;
  while (at >= 0 && isLink(tokens[at])) at--;
  return tokens[at]?.end === quote.cue.end ? 'leads' : 'far';
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === ',' || token.lower === ':' || token.lower === 'that');
}

/** No verb of saying: a whole sentence still is a quotation, a word or two are not. */
function withoutCue(quote: AttributedQuote, tokens: readonly Token[]): QuotationKind | null {
  const { tier } = quote;
  const { shape, words } = quote.at;
  if (shape === 'part' && tier === 'subject' && words <= FEW_WORDS && !canSpeak(quote, tokens)) return null;
  const held = namesSomething(tokens[quote.at.token - 1]);
  if (shape === 'sentence' && (words > 8 || (words > 6 && !held))) return 'direct';
  if (words > 3) return shape === 'sentence' && held ? null : 'mixed';
  return words > 1 && tier === 'subject' && !held ? 'mixed' : null;
}
