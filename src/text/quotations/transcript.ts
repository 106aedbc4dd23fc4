import type { IndirectQuote } from './find-indirect.ts';
import type { Phrase } from './find-phrases.ts';
import type { ParsedFrame } from './parsed-frame.ts';
import { Flag, has } from './token.ts';

/** Fewer lines that begin with a name and a colon may be a list. */
const FEWEST_TURNS = 4;
/** Tokens of the longest label. */
const LONGEST_LABEL = 5;

/** What somebody says in a transcript. */
interface Turn extends IndirectQuote {
  readonly paragraph: number;
}

/** Who has the word in a paragraph that begins with a name and a colon. */
interface Label {
  readonly sentence: number;
  /** Token of the colon. */
  readonly colon: number;
  /** Null for "Q" and "A". */
  readonly phrase: Phrase | null;
}

/**
 * The turns of an interview or a debate printed as a transcript: paragraphs that begin with a speaker and a colon
 * ("Velten: It opens in May."). None unless at least two speakers take turns.
 */
export function transcriptTurns(frame: ParsedFrame): readonly Turn[] {
  const labels: Label[] = [];
  for (let number = 0; number < frame.sentences.length; number++) {
    if (frame.sentences[number - 1]?.paragraph === frame.sentences[number]?.paragraph) continue;
    const label = labelOf(frame, number);
    if (label !== null) labels.push(label);
  }
  if (labels.length < FEWEST_TURNS) return [];
  const names = new Set(labels.map(({ colon }) => frame.tokens[colon - 1]?.lower));
  if (names.size < 2 || names.size === labels.length) return [];
  return labels.map((label) => turnOf(frame, label)).filter((turn) => turn !== null);
}

function labelOf(frame: ParsedFrame, number: number): Label | null {
  const { tokens, sentences } = frame;
  const from = sentences[number]?.from ?? 0;
  if (!has(tokens[from], Flag.Capital)) return null;
  if (tokens[from + 1]?.lower === ':' && tokens[from]?.text.length === 1) {
    return { sentence: number, colon: from + 1, phrase: null };
  }
  let colon = from + 1;
  while (colon <= from + LONGEST_LABEL && has(tokens[colon], Flag.Capital)) colon++;
  if (tokens[colon]?.lower !== ':') return null;
  const phrase = frame.at(number)?.search.endingAt(colon) ?? null;
  return phrase?.from === from ? { sentence: number, colon, phrase } : null;
}

/** What stands behind the label up to the end of its paragraph, unless it has quotation marks. */
function turnOf({ tokens, sentences }: ParsedFrame, { sentence, colon, phrase }: Label): Turn | null {
  let last = sentence;
  while (sentences[last + 1]?.paragraph === sentences[sentence]?.paragraph) last++;
  const from = tokens[colon + 1];
  const to = tokens[(sentences[last]?.to ?? 0) - 1];
  const cue = tokens[colon];
  if (!has(from, Flag.Word | Flag.Number) || from === undefined || to === undefined || cue === undefined)
    return null;
  for (let i = sentence; i <= last; i++) if (((sentences[i]?.flags ?? 0) & Flag.Quote) !== 0) return null;
  const place = phrase === null ? null : { sentence, phrase };
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  return { paragraph, start: from.start, end: to.end, place, cue: { start: cue.start, end: cue.end } };
}
