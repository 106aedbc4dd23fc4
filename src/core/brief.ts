import type { Authorship } from './authorship.ts';
import type { Checked, Line } from './line.ts';
import type { QuoteEntry } from './quote-list.ts';
import type { Source } from './source.ts';

export type BriefLength = 'short' | 'medium' | 'full';

/** `bullets` and `narrative` are the plain brief as a list and as text; the others are cut into sections. */
export type BriefStyle = 'bullets' | 'narrative' | 'timeline' | 'players' | 'compare' | 'changes';

/** What stands above a section: words, a day (`2024-03-08`), or somebody with how often they are quoted. */
export type BriefHeading =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'player'; readonly name: string; readonly quotes: number };

/** Sentences under one heading: `sentences.slice(from, to)` of the brief. */
export interface BriefSection {
  readonly heading: BriefHeading;
  readonly from: number;
  readonly to: number;
}

/** What came since the room's last brief on the topic. */
export interface SinceLastBrief {
  /** ISO 8601 instant of that brief. */
  readonly at: string;
  readonly added: number;
  readonly revised: number;
}

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
  readonly style: BriefStyle;
  /** ISO 8601 instant of the newest article it rests on, null when none is dated. */
  readonly asOf: string | null;
  readonly sentences: readonly Line[];
  /** They cover all sentences; empty for a plain brief. */
  readonly sections: readonly BriefSection[];
  readonly quotes: readonly QuoteEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly sources: readonly Source[];
  /** Null when the room had none before, or is not known. */
  readonly sinceLast: SinceLastBrief | null;
  /** Questions the articles answer: each was asked, and was. */
  readonly followUps: readonly string[];
  /** Who chose the sentences, and who worded them. */
  readonly authorship: Authorship;
  readonly checked: Checked;
}
