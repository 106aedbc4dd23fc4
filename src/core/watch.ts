import type { ArticleId } from './identifiers.ts';
import type { Checked, Line } from './line.ts';
import type { QuoteEntry } from './quote-list.ts';
import type { Room } from './scope.ts';
import type { Source } from './source.ts';
import type { StoryId } from './story.ts';

declare const brand: unique symbol;
/** Names one watch, short enough to type: `w4f7019c`. */
export type WatchId = string & { readonly [brand]: 'WatchId' };

export const watchId = (value: string): WatchId => value as WatchId;

/** What is watched. `name` finds it again; `title` is how it is shown. */
export interface WatchSubject {
  readonly kind: 'topic' | 'person' | 'phrase';
  readonly name: string;
  readonly title: string;
}

/** Something that a room is told about as soon as it happens. */
export interface Watch {
  readonly id: WatchId;
  /** Where it speaks, whose grants count, and who may change it. */
  readonly room: Room;
  /** Who is told when it cannot speak. */
  readonly ownerId: string;
  readonly subject: WatchSubject;
  /** Every article; the first article of a story; words nobody was quoted with before; far more articles than usual. */
  readonly when: 'every' | 'new-story' | 'quote' | 'spike';
  /** What comes so soon after a message waits, and is one message then. */
  readonly cooldownMinutes: number;
  /** Null while it speaks; else why it does not, empty when a person wanted it so. */
  readonly muted: string | null;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** An article that came, as watches see it. */
export interface Arrival {
  /** Counts the revisions of a store, in the order in which they were stored. */
  readonly number: number;
  readonly article: ArticleId;
  readonly revision: number;
  readonly story: StoryId;
  /** ISO 8601 instants. */
  readonly publishedAt: string | null;
  readonly storedAt: string;
}

/** An article that was stored for the first time; `storedAt` is when that was, whatever was changed since. */
export interface Newcomer extends Arrival {
  readonly source: string;
}

/** An arrival that a watch is about. */
export interface WatchMatch extends Pick<Arrival, 'number' | 'article' | 'revision' | 'story'> {
  /** When it was news, in milliseconds since 1970. */
  readonly atMs: number;
  /** `wordsHash`es of what is quoted there, as far as the watch is about it. */
  readonly words: readonly string[];
}

/** What a watch remembers from one arrival to the next. */
export interface WatchState {
  /** What matched in the last days, oldest first. */
  readonly recent: readonly WatchMatch[];
  /** `wordsHash`es of the quotations that it saw. */
  readonly words: readonly string[];
  /** What the next message is about. */
  readonly pending: readonly WatchMatch[];
  /** Milliseconds since 1970: when that message is due; null when there is none. */
  readonly dueMs: number | null;
  readonly firedMs: number | null;
  readonly isSpiking: boolean;
}

/** A watch that has seen nothing. */
export const newWatchState: WatchState = {
  recent: [],
  words: [],
  pending: [],
  dueMs: null,
  firedMs: null,
  isSpiking: false,
};

/** One message of a watch; at least one match, first the one that set it off. */
export interface Firing {
  readonly atMs: number;
  readonly matches: readonly WatchMatch[];
}

/** What a message of a watch says. */
export interface WatchNews {
  readonly kind: 'watch-news';
  readonly lines: readonly Line[];
  readonly quotes: readonly QuoteEntry[];
  readonly sources: readonly Source[];
  /** How many articles it is about, and how many of them are shown. */
  readonly articles: number;
  readonly shown: number;
  readonly checked: Checked;
}
