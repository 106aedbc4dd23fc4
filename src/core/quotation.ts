import type { ArticleId } from './identifiers.ts';
import type { Span } from './span.ts';

/**
 * direct: all that is attributed stands between quotation marks. mixed: a quoted part inside a larger
 * sentence. indirect: a paraphrase, never shown between quotation marks.
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** How the speaker is named where the quotation stands. `unknown` when nobody is named there. */
export type SpeakerKind = 'name' | 'pronoun' | 'org' | 'nominal' | 'unknown';

/** Who is quoted: as printed, and who that is when the program could tell. */
export interface Speaker {
  readonly kind: SpeakerKind;
  /** The words of the article that name the speaker, and where; null when it does not say. */
  readonly printed: string | null;
  readonly printedSpan: Span | null;
  /** The fullest name found for that speaker ("Antony Blinken", "Foreign Ministry"); null when unknown. */
  readonly name: string | null;
  /** Who somebody else says that is, where the program could not tell. */
  readonly suggested?: SuggestedSpeaker;
}

/** A choice among the people an article names. `by` is the model's name as configured. Shown with it, never without. */
export interface SuggestedSpeaker {
  readonly name: string;
  readonly by: string;
}

/**
 * Words an article prints between quotation marks (or, if indirect, reports). The span is without the
 * marks; a quotation over several paragraphs or split by its cue is several quotations of one `group`.
 */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly speaker: Speaker;
  /** The verb or phrase that attributes it ("emphasized", "according to"), null when none was found. */
  readonly cue: string | null;
  /** Pieces of one utterance share the number; unique within the article. */
  readonly group: number;
}

/** A quotation where it stands in the ledger. The words are always sliced again from the stored body. */
export interface LedgerEntry extends Quotation {
  readonly article: ArticleId;
  readonly revision: number;
  /** Number of the stored sentence in which it begins. */
  readonly sentence: number;
  /** SHA-256 of the exact words in UTF-8, hexadecimal. */
  readonly hash: string;
  /** SHA-256 of `plainWords` of them: the same wherever the same words stand, whatever their marks and case. */
  readonly wordsHash: string;
  /** When the article was published, ISO 8601 instant. */
  readonly publishedAt: string | null;
}
