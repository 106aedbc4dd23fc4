import type { Quotation } from '../../core/quotation.ts';
import { attributeQuotes } from './attribute-quotes.ts';
import { buildFrames } from './build-frames.ts';
import { classifyQuotation } from './classify-quotation.ts';
import { guessLanguage, lexiconFor } from './lexicon.ts';
import { SpeakerTable } from './resolve-speakers.ts';
import { scanQuotes } from './scan-quotes.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** What the caller knows beforehand. */
export interface ExtractOptions {
  /** BCP 47 primary language; guessed when left out or "und". */
  readonly language?: string;
  /** Names that mean the same: every spelling to the one to show. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/**
 * Every quotation of a text with its speaker, in reading order. Offsets count UTF-16 code units into
 * `text`. Never throws; takes time linear in the text.
 */
export function extractQuotations(text: string, options: ExtractOptions = {}): readonly Quotation[] {
  const language =
    options.language === undefined || options.language === 'und' ? guessLanguage(text) : options.language;
  const lexicon = lexiconFor(language);
  const paragraphs = splitParagraphs(text);
  const quotes = scanQuotes(text, paragraphs);
  const frames = buildFrames(text, paragraphs, quotes, lexicon);
  const { attributed, parsed } = attributeQuotes(text, frames, quotes, lexicon);
  const speakers = new SpeakerTable(text, frames, parsed, lexicon);
  const found: Quotation[] = [];
  for (const quote of attributed) {
    const frame = frames[quote.frame];
    const kind = frame === undefined ? null : classifyQuotation(quote, frame);
    if (kind === null) continue;
    found.push({
      start: quote.quote.start,
      end: quote.quote.end,
      kind,
      speaker: speakers.resolve(quote.place),
      cue: quote.cue === null ? null : text.slice(quote.cue.start, quote.cue.end),
      group: quote.group,
    });
  }
  return found;
}
