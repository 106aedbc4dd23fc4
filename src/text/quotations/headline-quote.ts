import { FEWEST_TOKENS, type IndirectQuote } from './find-indirect.ts';
import type { ParsedFrame } from './parsed-frame.ts';
import { Flag, has } from './token.ts';

/** "Velten: Pier to open in May" as the first line: what stands after the colon is reported from who stands before. */
export function headlineQuote(frame: ParsedFrame): IndirectQuote | null {
  const { tokens, sentences } = frame;
  const [headline, next] = sentences;
  if (headline === undefined || next?.paragraph === headline.paragraph) return null;
  const phrase = frame.at(0)?.phrases[0];
  if (phrase === undefined || phrase.from !== headline.from || phrase.kind === 'pronoun') return null;
  if (headline.to - phrase.to <= FEWEST_TOKENS || (headline.flags & Flag.Quote) !== 0) return null;
  const colon = tokens[phrase.to];
  const first = tokens[phrase.to + 1];
  let end = headline.to;
  while (end > phrase.to && !has(tokens[end - 1], Flag.Word | Flag.Number)) end--;
  const last = tokens[end - 1];
  if (colon?.lower !== ':' || first === undefined || last === undefined || last.start < first.start)
    return null;
  const place = { sentence: 0, phrase };
  return { start: first.start, end: last.end, place, cue: { start: colon.start, end: colon.end } };
}
