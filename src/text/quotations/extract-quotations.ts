import type { Quotation } from '../../core/quotation.ts';
import type { Span } from '../../core/span.ts';
import { detectLanguage } from '../language.ts';
import { paragraphs as splitParagraphs } from '../paragraphs.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { buildFrame } from './build-frame.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { findIndirect, type IndirectQuote } from './find-indirect.ts';
import { headlineQuote } from './headline-quote.ts';
import { lexiconFor } from './lexicon.ts';
import { ParsedFrame, saysSomething } from './parsed-frame.ts';
import { SpeakerTable } from './resolve-speakers.ts';
import { type QuotedSpan, scanQuotes } from './scan-quotes.ts';
import { transcriptTurns } from './transcript.ts';

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
  const frame = new ParsedFrame(buildFrame(text, paragraphs, quotes, lexicon), lexicon);
  const attributed = attributeQuotes(text, frame, quotes);
  const speakers = new SpeakerTable(text, frame, attributed, options.aliases ?? new Map());
  const slice = (span: Span | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  const found: Quotation[] = [];
  for (const quote of attributed) {
    const kind = classifyQuotation(quote, frame);
    if (kind === null) continue;
    const { start } = quote.at.quote;
    const end = withoutClosingComma(text, quote.at.quote);
    const speaker = speakers.resolve(quote.place);
    found.push({ start, end, kind, speaker, cue: slice(quote.cue), group: quote.group });
  }
  let group = (found.at(-1)?.group ?? -1) + 1;
  for (const { start, end, place, cue } of findAllIndirect(frame)) {
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

function findAllIndirect(frame: ParsedFrame): readonly IndirectQuote[] {
  const turns = transcriptTurns(frame);
  const found: IndirectQuote[] = [...turns];
  const taken = new Set(turns.map(({ paragraph }) => paragraph));
  const headline = headlineQuote(frame);
  if (headline !== null) found.push(headline);
  for (let number = headline === null ? 0 : 1; number < frame.sentences.length; number++) {
    const sentence = frame.sentences[number];
    // Most sentences report nothing, and a page may have very many.
    if (sentence === undefined || !saysSomething(sentence) || taken.has(sentence.paragraph)) continue;
    const parsed = frame.at(number);
    if (parsed !== null && parsed.cues.length > 0) found.push(...findIndirect(frame, number, parsed));
  }
  return found;
}
