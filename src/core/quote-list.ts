import type { Citation } from './citation.ts';
import type { Checked } from './line.ts';
import type { QuotationKind, SpeakerKind, SuggestedSpeaker } from './quotation.ts';
import type { Source } from './source.ts';

/** One utterance as it is shown: its exact words once, with every place that prints them. */
export interface QuoteEntry {
  readonly text: string;
  readonly kind: QuotationKind;
  /** As printed beside the quotation ("He", "The statement"); null when the article names nobody. */
  readonly speaker: string | null;
  /** Who that is ("Antony Blinken"); null when unknown. */
  readonly speakerName: string | null;
  readonly speakerKind: SpeakerKind;
  /** Who a model says that is, where `speakerName` is unknown. */
  readonly suggested?: SuggestedSpeaker;
  /** Newest first; the first is the one `text` was sliced from. */
  readonly occurrences: readonly Occurrence[];
  readonly warnings: readonly QuoteWarning[];
}

/** One place where the words are printed. */
export interface Occurrence extends Citation {
  readonly speaker: string | null;
  readonly speakerName: string | null;
  readonly suggested?: SuggestedSpeaker;
  readonly publishedAt: string | null;
}

/**
 * What a careful reader should know before using the words. `another-subject`: printed again under another
 * subject. `truncated` and `words-differ` name the other wording, sliced from its own article.
 */
export interface QuoteWarning {
  readonly kind: 'another-subject' | 'another-speaker' | 'truncated' | 'words-differ' | 'another-date';
  /** One sentence for the reader. */
  readonly message: string;
  /** The other place, when the warning is about one. */
  readonly other: Occurrence | null;
  /** The words at the other place, character-exact; null when they are the same. */
  readonly otherText: string | null;
}

/** The answer to "what is X quoted as saying". */
export interface QuoteList {
  readonly kind: 'quotes';
  /** The person or institution as resolved. */
  readonly person: string;
  /** The fuller name that was asked for, where articles print `person` only. */
  readonly asked?: string;
  readonly quotes: readonly QuoteEntry[];
  /** How many entries there are in all; `quotes` is one page of them. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Indirect statements that were left out because they were not asked for. */
  readonly indirectLeftOut: number;
  readonly sources: readonly Source[];
  readonly checked: Checked;
}
