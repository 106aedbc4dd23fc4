import type { Quotation } from '../../core/quotation.ts';
import type { Span } from '../../core/span.ts';
import { detectLanguage } from '../language.ts';
import { paragraphs as splitParagraphs } from '../paragraphs.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import type { ParsedSentence } from './attribute-sentence.ts';
import { buildFrames, type Frame } from './build-frames.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { findIndirect, type IndirectQuote } from './find-indirect.ts';
import { headlineQuote } from './headline-quote.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { SpeakerTable } from './resolve-speakers.ts';
import { type QuotedSpan, scanQuotes } from './scan-quotes.ts';

/** What the caller knows beforehand. */
export interface ExtractOptions {
  /** BCP 47 primary language; told by its words when left out or "und". */
  readonly language?: string;
  /**
   * Names that mean the same: every other spelling to the one to show. A key is a speaker as the article
   * gives it ("DEW", "Türkiye's foreign ministry"; the fullest form of a person's name), its article and
   * the kind of its apostrophe set aside ("Kremlin" is found for "the Kremlin"), capitals as printed. The
   * value becomes `speaker.name`; `speaker.printed` stays what is printed.
   */
  readonly aliases?: ReadonlyMap<string, string>;
}

/**
 * Every quotation of a text with its speaker, in reading order. Offsets count UTF-16 code units into
 * `text`. Never throws; takes time linear in the text.
 */
export function extractQuotations(text: string, options: ExtractOptions = {}): readonly Quotation[] {
  const language =
    options.language === undefined || options.language === 'und' ? detectLanguage(text) : options.language;
  const lexicon = lexiconFor(language);
  const paragraphs = splitParagraphs(text);
  const quotes = scanQuotes(text, paragraphs);
  const frames = buildFrames(text, paragraphs, quotes, lexicon);
  const { attributed, parsed } = attributeQuotes(text, frames, quotes, lexicon);
  const speakers = new SpeakerTable(text, frames, parsed, lexicon, options.aliases ?? new Map());
  const slice = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  const found: Quotation[] = [];
  for (const quote of attributed) {
    const frame = frames[quote.frame];
    const kind = frame === undefined ? null : classifyQuotation(quote, frame);
    if (kind === null) continue;
    const { start } = quote.quote;
    const end = withoutClosingComma(text, quote.quote);
    const speaker = speakers.resolve(quote.place);
    found.push({ start, end, kind, speaker, cue: slice(quote.cue), group: quote.group });
  }
  let group = (found.at(-1)?.group ?? -1) + 1;
  for (const { start, end, place, cue } of findAllIndirect(frames, parsed, lexicon)) {
    found.push({
      start,
      end,
      kind: 'indirect',
      speaker: speakers.resolve(place),
      cue: slice(cue),
      group: group++,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * The comma before a closing mark (“We read it twice,” she said) belongs to the sentence around the words;
 * a stop, a question mark or a comma in the middle is the speaker's. Where the words end without it.
 */
function withoutClosingComma(text: string, { start, end, outerEnd }: QuotedSpan): number {
  if (outerEnd === end || !COMMAS.includes(text.charAt(end - 1))) return end;
  const words = text.slice(start, end - 1).trimEnd();
  return words === '' ? end : start + words.length;
}

/** Of the Latin, the Chinese and Japanese, and the Arabic script. */
const COMMAS = ',，、،';

function findAllIndirect(
  frames: readonly Frame[],
  parsed: readonly (readonly ParsedSentence[])[],
  lexicon: Lexicon,
): readonly IndirectQuote[] {
  const found: IndirectQuote[] = [];
  const headline = headlineQuote(frames, parsed);
  if (headline !== null) found.push(headline);
  for (let number = headline === null ? 0 : 1; number < frames.length; number++) {
    const frame = frames[number];
    const sentences = parsed[number];
    if (frame === undefined || sentences === undefined) break;
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index];
      // Most sentences report nothing, and a page may have very many.
      if (sentence === undefined || sentence.cues.length === 0) continue;
      found.push(...findIndirect(frame, number, index, sentence, lexicon));
    }
  }
  return found;
}
