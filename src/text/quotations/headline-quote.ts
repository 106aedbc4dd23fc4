import type { ParsedSentence } from './attribute-sentence.ts';
import type { Frame } from './build-frames.ts';
import { FEWEST_TOKENS, type IndirectQuote } from './find-indirect.ts';
import { Flag, has } from './token.ts';

/** "Velten: Pier to open in May" as the first line: what stands after the colon is reported from who stands before. */
export function headlineQuote(
  frames: readonly Frame[],
  parsed: readonly (readonly ParsedSentence[])[],
): IndirectQuote | null {
  const tokens = frames[0]?.tokens ?? [];
  const phrase = parsed[0]?.[0]?.phrases[0];
  if (
    phrase === undefined ||
    phrase.from !== 0 ||
    phrase.kind === 'pronoun' ||
    frames[0]?.sentences.length !== 1
  )
    return null;
  const colon = tokens[phrase.to];
  const first = tokens[phrase.to + 1];
  const last = tokens.findLast((token) => has(token, Flag.Word | Flag.Number | Flag.Quote));
  if (colon?.lower !== ':' || first === undefined || last === undefined || last.start < first.start)
    return null;
  if (tokens.length - phrase.to < FEWEST_TOKENS + 1 || tokens.some((token) => has(token, Flag.Quote)))
    return null;
  const place = { frame: 0, sentence: 0, phrase };
  return { start: first.start, end: last.end, place, cue: { start: colon.start, end: colon.end } };
}
