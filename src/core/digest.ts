import type { Correction } from './correction.ts';
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
  /** For a story that came in late: ISO 8601 instant at which it was published; null for news. */
  readonly lateFrom: string | null;
}

/** A number that the channel was told, and what is reported by now. */
export interface DigestChange {
  /** What is counted. */
  readonly subject: string;
  readonly was: Line;
  readonly now: Line;
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
  /** Articles stored since the last digest that the room may see. */
  readonly read: number;
  /** Those of them that were published long before. */
  readonly late: number;
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
  /** Number of the newest arrival when it was composed: what comes later is new for the next one. */
  readonly seen: number;
  /** ISO 8601 instant from which on articles are new. */
  readonly since: string;
  /** What was asked for, as far as it is there. */
  readonly asked: readonly Pick<DigestTopic, 'slug' | 'title'>[];
  /** Those of them that there is something new on. */
  readonly topics: readonly DigestTopic[];
  /** Topics that are not there any more. */
  readonly missing: readonly string[];
  readonly quotes: readonly QuoteEntry[];
  /** Numbers that changed in stories that were told before. */
  readonly changes: readonly DigestChange[];
  /** Sentences that were told and that their articles do not print any more. */
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  /** Of the topics in the last two weeks; null when there was nothing. */
  readonly coverage: Coverage | null;
  readonly receipt: CoverageReceipt;
  readonly checked: Checked;
}

/** Whether there is nothing new to tell. */
export const isEmptyDigest = ({ topics, changes, corrections }: Digest): boolean =>
  topics.length + changes.length + corrections.length === 0;
