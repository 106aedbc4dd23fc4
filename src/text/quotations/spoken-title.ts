import type { AttributedQuote } from './attribute-quotes.ts';
import type { Lexicon } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';

/** How a quotation hangs on its cue: right behind it, right before it, or with other words between. */
export type Link = 'leads' | 'follows' | 'far' | 'none';

const NO_MODIFIER =
  Flag.Capital |
  Flag.Speech |
  Flag.Verb |
  Flag.Auxiliary |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Pronoun |
  Flag.Determiner |
  Flag.Relative |
  Flag.Adverb;

/** Words that look like a title are speech when a verb of saying stands right at them: `chanted "Open The Port!"`. */
export function isSpokenTitle(
  quote: AttributedQuote,
  tokens: readonly Token[],
  { light }: Lexicon,
  link: Link,
): boolean {
  if (quote.at.alone && quote.cue === null && !endsLikeSpeech(quote, tokens)) return false;
  if (quote.tier === 'colon' || quote.at.alone) return quote.at.words > 1;
  if (namesSomething(tokens[quote.at.token - 1]) || hangsOnWords(quote, tokens)) return false;
  if (link === 'leads') return isBehindVerb(quote, tokens, light);
  const behind = quote.tier === 'after' || quote.tier === 'source';
  return link === 'follows' && behind && isBeforeVerb(quote, tokens);
}

/** "on “The Pier”", "in “The Pier” and “The Road”": what a preposition governs, or stands beside a name in marks. */
function hangsOnWords({ at: { token } }: AttributedQuote, tokens: readonly Token[]): boolean {
  const previous = tokens[token - 1];
  if (has(previous, Flag.Preposition)) return true;
  return has(previous, Flag.Conjunction) && has(tokens[token - 2], Flag.Quote);
}

/** `said "The Pier"`, but not `told “Morning Tide,”` nor `find “The Pier”`. */
function isBehindVerb(
  { verb, at }: AttributedQuote,
  tokens: readonly Token[],
  light: ReadonlySet<string>,
): boolean {
  // In `told “Morning Tide,”` the words are the hearer.
  if (has(verb, Flag.Tell) && at.last === ',') return false;
  const mark = tokens[at.token - 1]?.lower;
  return !light.has(verb?.lower ?? '') || mark === ',' || mark === ':';
}

/** `"The Pier," said Velten`, but not `“The Pier,” published in May, …` nor `the show, “The Pier,” opened`. */
function isBeforeVerb(quote: AttributedQuote, tokens: readonly Token[]): boolean {
  if (!quote.attributed || !canSpeak(quote, tokens)) return false;
  const next = behindComma(quote, tokens);
  if (!'?!'.includes(quote.at.last) && isModifier(next)) return false;
  const previous = tokens[quote.at.token - 1];
  if (previous?.lower === ',' && has(tokens[quote.at.token - 2], Flag.Naming | Flag.Document)) return false;
  if (quote.at.words > 1 || has(next, Flag.Speech)) return true;
  if (quote.at.last !== ',' || quote.tier !== 'after') return false;
  return !has(previous, Flag.Word | Flag.Number) && previous?.lower !== ',';
}

/** Whether the phrase that is taken for the speaker could speak: not "the water". */
export function canSpeak({ place }: AttributedQuote, tokens: readonly Token[]): boolean {
  if (place === null || place.phrase.kind !== 'nominal') return true;
  const somebody = Flag.Person | Flag.Title | Flag.Organisation | Flag.Document;
  for (let i = place.phrase.from; i < place.phrase.core; i++) if (has(tokens[i], somebody)) return true;
  return false;
}

/** `“Pier to Close in May,” by Mara Velten`: a headline or a title with its author. */
export function isCredited(quote: AttributedQuote, tokens: readonly Token[]): boolean {
  if (quote.cue !== null) return false;
  const next = tokens[quote.at.token + 1]?.lower === ',' ? quote.at.token + 2 : quote.at.token + 1;
  return tokens[next]?.lower === 'by' && has(tokens[next + 1], Flag.Capital);
}

/** `the “open pier” order`: between an article and a noun a few words are a name. */
export function isAttributive(quote: AttributedQuote, tokens: readonly Token[]): boolean {
  if (quote.at.words > 3 || ',?!'.includes(quote.at.last)) return false;
  return has(tokens[quote.at.token - 1], Flag.Determiner) && isModifier(tokens[quote.at.token + 1]);
}

/** Words in marks right behind a noun, an article or a bracket are its name: "the agency “Petrel”". */
export function namesSomething(previous: Token | undefined): boolean {
  const nominal = Flag.Naming | Flag.Possessive | Flag.Determiner | Flag.Capital;
  return has(previous, nominal) || previous?.lower === '(';
}

/** A line of a list of titles has no stop: “The North Pier”. */
function endsLikeSpeech({ at: { last, token } }: AttributedQuote, tokens: readonly Token[]): boolean {
  return '.!?…,'.includes(last) || '.!?…,'.includes(tokens[token + 1]?.lower || ' ');
}

/** `“The North Pier” star Lena Ott said`: a noun behind the marks makes them a name. */
function isModifier(next: Token | undefined): boolean {
  return has(next, Flag.Word) && !has(next, NO_MODIFIER);
}

function behindComma({ at: { token } }: AttributedQuote, tokens: readonly Token[]): Token | undefined {
  return tokens[token + 1]?.lower === ',' ? tokens[token + 2] : tokens[token + 1];
}
