import type { Checked, Line } from './line.ts';
import type { QuoteEntry } from './quote-list.ts';
import type { Source } from './source.ts';

export type BriefLength = 'short' | 'medium' | 'full';

/** Sources that do not agree, side by side: the same matter, each with what its own article says. */
export interface Disagreement {
  /** What it is about, in words that stand in the lines ("journalists detained"). */
  readonly subject: string;
  readonly lines: readonly Line[];
}

/** The answer to "sum up what there is on this topic". */
export interface Brief {
  readonly kind: 'brief';
  readonly topic: { readonly slug: string; readonly title: string };
  readonly length: BriefLength;
  /** ISO 8601 instant of the newest article it rests on, null when none is dated. */
  readonly asOf: string | null;
  readonly sentences: readonly Line[];
  readonly quotes: readonly QuoteEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly sources: readonly Source[];
  /** `rules`, or the name of the model that helped. */
  readonly writtenBy: string;
  readonly checked: Checked;
}
