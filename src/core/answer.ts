import type { Authorship } from './authorship.ts';
import type { Disagreement } from './brief.ts';
import type { Checked, Line } from './line.ts';
import type { Source } from './source.ts';

/** The answer to a question: sentences of stored articles that carry it, or the plain word that none do. */
export interface Answer {
  readonly kind: 'answer';
  /** As asked. */
  readonly question: string;
  /** Whether the articles do not say. Then `sentences` is empty. */
  readonly abstained: boolean;
  /** One to four, best first. */
  readonly sentences: readonly Line[];
  /** When abstained: up to two sentences that come nearest. They do not answer the question. */
  readonly closest: readonly Line[];
  /** Sources that do not agree on what was asked, side by side. */
  readonly conflicts: readonly Disagreement[];
  readonly sources: readonly Source[];
  /** How many articles were searched. */
  readonly searched: number;
  /** Who chose the sentences, and who worded them. */
  readonly authorship: Authorship;
  readonly checked: Checked;
}
