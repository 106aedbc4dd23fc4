import type { Disagreement } from './brief.ts';
import type { Coverage } from './coverage.ts';
import type { Checked, Line } from './line.ts';
import type { QuoteEntry } from './quote-list.ts';
import type { Source } from './source.ts';
import type { StoryId } from './story.ts';

/** One story of a digest: what its leading sentences say, and how many outlets report it. */
export interface DigestStory {
  readonly story: StoryId;
  readonly lines: readonly Line[];
  readonly outlets: number;
}

export interface DigestTopic {
  readonly slug: string;
  readonly title: string;
  readonly stories: readonly DigestStory[];
}

/**
 * What was read for a digest and what became of it: `read` is the sum of `merged`, `told`, `offTopic` and
 * `beyondMax`.
 */
export interface CoverageReceipt {
  /** Articles published since the last digest that the room may see. */
  readonly read: number;
  /** Those that stand in the stories shown. */
  readonly merged: number;
  /** Those whose story the room was told before. */
  readonly told: number;
  readonly offTopic: number;
  /** Those of stories for which there was no room. */
  readonly beyondMax: number;
  /** Outlets that the room has articles of, but none since then. */
  readonly silent: readonly { readonly source: string; readonly newest: string | null }[];
}

/** What is new on some topics. */
export interface Digest {
  readonly kind: 'digest';
  /** ISO 8601 instant from which on articles are new. */
  readonly since: string;
  readonly topics: readonly DigestTopic[];
  /** Topics that are not there any more. */
  readonly missing: readonly string[];
  readonly quotes: readonly QuoteEntry[];
  readonly disagreements: readonly Disagreement[];
  readonly sources: readonly Source[];
  /** Of the topics in the last two weeks; null when there was nothing. */
  readonly coverage: Coverage | null;
  readonly receipt: CoverageReceipt;
  readonly checked: Checked;
}
