import type { Citation } from './citation.ts';

/**
 * What a command answers: platform-neutral, rendered by each platform within its limits. Every string in
 * it is data, escaped by the renderer; nothing in it is markup.
 */
export interface Document {
  readonly blocks: readonly Block[];
  /** The whole answer in plain words: notifications, screen readers, platforms that can do no better. */
  readonly fallback: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | QuoteBlock
  | { readonly kind: 'sources'; readonly entries: readonly SourceEntry[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      /** Rows of cells; a cell is inline content, so that dates and links are the renderer's to write. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | {
      readonly kind: 'note';
      readonly level: 'info' | 'warning' | 'error';
      readonly content: readonly Inline[];
    }
  | { readonly kind: 'passage'; readonly before: string; readonly marked: string; readonly after: string }
  | { readonly kind: 'image'; readonly png: Uint8Array; readonly alt: string }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] };

/** One quotation and its speaker: a renderer never parts them. */
interface QuoteBlock {
  readonly kind: 'quote';
  /** The exact words, without marks; the renderer adds its platform's quote style. */
  readonly text: string;
  /** Speaker, article, date and citation, after the words. */
  readonly attribution: readonly Inline[];
}

export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style?: 'strong' | 'emphasis' | 'code' | 'removed' | 'added';
    }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'citation'; readonly number: number }
  | { readonly kind: 'time'; readonly instant: string; readonly style: 'date' | 'date-time' }
  /** Somebody by the platform's own id: shown by name, never called. */
  | { readonly kind: 'person'; readonly id: string };

/** One numbered source: `number` is what the `[n]` in the text refers to. */
export interface SourceEntry {
  readonly number: number;
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** What `[n]` opens: the passages of that article which the answer cites, in reading order. */
  readonly citations: readonly Citation[];
}

/** A button. `command` is the line it stands for: the same line a person could have typed. */
export interface Action {
  readonly label: string;
  readonly command: string;
  /**
   * Whether the line is only the beginning: where there are forms, the button opens one with the options of
   * the command, filled in as the line says.
   */
  readonly form?: true;
}
