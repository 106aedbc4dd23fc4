import type { CacheTable } from './cache.ts';
import type { Article, NewArticle } from './core/article.ts';
import type { Feedback } from './core/feedback.ts';
import type { ArticleId, CollectionId, TopicSlug } from './core/identifiers.ts';
import type { LedgerEntry, Quotation, QuotationKind } from './core/quotation.ts';
import type { Role } from './core/role.ts';
import type { RoomSettings } from './core/room-settings.ts';
import type { Room, Scope, Workspace } from './core/scope.ts';
import type { StoryId, StoryMember } from './core/story.ts';
import type { BriefMark, Thread, ThreadKey } from './core/thread.ts';
import type { Topic } from './core/topic.ts';
import type { ScheduleStore } from './schedule-store.ts';
import type { UsageStore } from './usage-store.ts';
import type { WatchStore } from './watch-store.ts';

/**
 * Where the corpus lives. Implementations: stores/sqlite. Every read takes the reader's `Scope` and
 * answers as if nothing outside it existed. Every write is one transaction: it happened or it did not, and
 * when its promise has resolved it outlives a crash. Absence is a return value; a rejection means the store
 * itself failed (`StoreError`) or was handed something that cannot be (an id of another collection, a
 * `publishedAt` that is no instant).
 */
export interface Store {
  /**
   * Stores an article with its ledger, or notes that these very bytes are already there: under the same id,
   * or under another id with the same title, body, source and collection (then that id is returned).
   * Rejects when the id belongs to another collection: an article never moves into another scope.
   */
  putArticle(article: NewArticle, quotations: readonly Quotation[], terms: IndexTerms): Promise<PutResult>;
  /** The same for many, in one transaction: results in the order given. */
  putArticles(entries: readonly PutEntry[]): Promise<readonly PutResult[]>;

  /** Current revisions, in the order of `ids`; unknown or out-of-scope ids are left out. */
  articles(scope: Scope, ids: readonly ArticleId[]): Promise<readonly Article[]>;
  /** One revision, current or not: what a citation opens. */
  revision(scope: Scope, id: ArticleId, revision: number): Promise<Article | null>;
  /** Heads of current revisions, newest published first (undated last, by when they were stored). */
  listArticles(scope: Scope, filter: ArticleFilter): Promise<readonly ArticleHead[]>;
  /**
   * Candidates from the full-text index, best first by BM25 over title (weight 5) and body. Every hit
   * satisfies the query and carries where its terms stand, so that a caller can rank again in its own way
   * without reading a body. An empty query finds nothing.
   */
  search(scope: Scope, query: TermQuery, limit: number): Promise<readonly SearchHit[]>;
  /** Languages of the current articles, those of most articles first: in which to stem a question. */
  languages(scope: Scope): Promise<readonly string[]>;
  /** What BM25 needs to know of the collections in scope. */
  termStatistics(scope: Scope, terms: readonly string[]): Promise<TermStatistics>;

  /** Ledger entries of current revisions, newest article first, in reading order within one article. */
  quotations(scope: Scope, filter: QuotationFilter): Promise<readonly LedgerEntry[]>;
  /** How many `quotations` would give, without reading them; `limit` does not count. */
  countQuotations(scope: Scope, filter: QuotationFilter): Promise<QuotationCount>;
  /**
   * Everyone who is quoted in scope, most quoted first: by resolved name, or as printed when nobody was
   * resolved. Pronouns and unnamed speakers are left out.
   */
  speakers(scope: Scope): Promise<readonly SpeakerCount[]>;

  /** Where current articles stand among the stories of their collection, in the order of `ids`. */
  storyPlaces(scope: Scope, ids: readonly ArticleId[]): Promise<readonly StoryMember[]>;
  /** Every current article of these stories, in the order in which articles were first stored. */
  storyMembers(scope: Scope, stories: readonly StoryId[]): Promise<readonly StoryMember[]>;

  topics(scope: Scope): Promise<readonly Topic[]>;
  /** Topics that current articles name themselves, most articles first; kept ones or not. */
  taggedTopics(scope: Scope): Promise<readonly TaggedTopic[]>;
  /** Creates the topic or replaces its title and aliases. */
  putTopic(topic: Topic): Promise<void>;
  /**
   * Moves the aliases and tagged articles of `from` to `into`, and removes `from`: its slug and title become
   * aliases, and articles that name it from now on are filed under `into`. `into` is created when needed.
   */
  mergeTopics(collection: CollectionId, from: TopicSlug, into: TopicSlug): Promise<void>;

  /** One row an outlet: how much there is and how fresh it is. */
  sources(scope: Scope): Promise<readonly SourceSummary[]>;

  /** Every collection there is: for the operator, never for an answer. */
  collections(): Promise<readonly CollectionId[]>;
  /** Every grant there is: for the operator. */
  grants(): Promise<readonly Grant[]>;
  grant(room: Room, collection: CollectionId): Promise<void>;
  revoke(room: Room, collection: CollectionId): Promise<void>;
  /** What the room may see: exactly what it was granted, and what the channel `*` of its workspace was. */
  scopeOf(room: Room): Promise<Scope>;
  /** Every collection that some room of the workspace was granted: what its admins may hand on. */
  workspaceCollections(workspace: Omit<Room, 'channel'>): Promise<readonly CollectionId[]>;
  /** What the room decided for itself; `defaultRoomSettings` when it decided nothing. */
  roomSettings(room: Room): Promise<RoomSettings>;
  putRoomSettings(room: Room, settings: RoomSettings): Promise<void>;

  /** The role the person was given in the workspace; `all` when none. */
  role(person: Person): Promise<Role>;
  /** Everybody who was given a role in the workspace, by id. */
  roles(workspace: Omit<Person, 'id'>): Promise<readonly { readonly id: string; readonly role: Role }[]>;
  /** Gives the person the role, in place of any other; `all` takes it away. */
  putRole(person: Person, role: Role): Promise<void>;

  /**
   * Remembers that these events were heard, for a day. True for one caller only, over all processes: when
   * none of the keys was ever claimed. Keys begin with the platform and the workspace.
   */
  claim(keys: readonly string[]): Promise<boolean>;
  /** Keeps what a person thought of an answer, in place of what they thought before. */
  putFeedback(feedback: Feedback): Promise<void>;
  /** All of it, oldest first: for the operator. */
  feedback(): Promise<readonly Feedback[]>;

  /** The thread as it was last put; null when nobody has put it. */
  thread(key: ThreadKey): Promise<Thread | null>;
  /** Keeps the thread, in place of what was there. */
  putThread(thread: Thread): Promise<void>;
  /** The last brief the room got on the topic. */
  lastBrief(room: Room, topic: string): Promise<BriefMark | null>;
  putBrief(mark: BriefMark): Promise<void>;

  /** How the bot is installed in the workspace, sealed by its platform; null when it is not. */
  installation(workspace: Workspace): Promise<string | null>;
  /** The ids of the platform's workspaces that have an installation. */
  installations(platform: string): Promise<readonly string[]>;
  /** Keeps it in place of what was there. */
  putInstallation(workspace: Workspace, sealed: string): Promise<void>;
  removeInstallation(workspace: Workspace): Promise<void>;

  /** Digests, on the same file or server as the corpus. */
  readonly schedules: ScheduleStore;
  /** Watches, there too. */
  readonly watches: WatchStore;
  /** What models used, there too. */
  readonly usage: UsageStore;
  /** Room for a cache, there too: what is in it may vanish. */
  readonly cacheTable: CacheTable;

  close(): Promise<void>;
}

/** What one room may see of one collection. */
export interface Grant {
  readonly room: Room;
  readonly collection: CollectionId;
}

/** Somebody on a platform. */
export interface Person {
  readonly platform: string;
  readonly workspace: string;
  /** The platform's own id. */
  readonly id: string;
}

export interface PutEntry {
  readonly article: NewArticle;
  readonly quotations: readonly Quotation[];
  readonly terms: IndexTerms;
}

/** `revision` is the one that is current afterwards. */
export interface PutResult {
  readonly outcome: 'added' | 'revised' | 'unchanged';
  readonly id: ArticleId;
  readonly revision: number;
}

/** Folded index terms in text order, as `text/index-terms` makes them: what the full-text index holds. */
export interface IndexTerms {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** An article without its text. */
export type ArticleHead = Omit<Article, 'body' | 'sentences'>;

export interface ArticleFilter {
  /** Inclusive, ISO 8601 instants, compared with `publishedAt`. */
  readonly since?: string;
  readonly until?: string;
  readonly source?: string;
  /** Articles that name this topic themselves. */
  readonly topic?: string;
  readonly url?: string;
  readonly limit?: number;
}

/**
 * Terms are index terms; several joined by one space are a phrase. An article matches if it has at least
 * one term of every group in `all`, and, when `any` is not empty, at least one of `any`. A store may leave
 * out articles that only have terms of `any` which very many articles share, as long as rarer ones are asked
 * for beside them.
 */
export interface TermQuery {
  readonly all: readonly (readonly string[])[];
  readonly any: readonly string[];
  /** Where the terms must stand; default both. */
  readonly field?: 'title';
  /** Inclusive, ISO 8601 instants, compared with `publishedAt`; undated articles are then left out. */
  readonly since?: string;
  readonly until?: string;
  /** Which articles are chosen when there are more than the limit: those near these times before others. */
  readonly focus?: TimeFocus;
}

/** The times a question is about, in epoch milliseconds: when it is asked, and a period it names. */
export interface TimeFocus {
  readonly now: number;
  readonly named: { readonly from: number; readonly to: number } | null;
}

/** A candidate, with what a ranking needs. */
export interface SearchHit {
  readonly id: ArticleId;
  /** Larger is better; comparable within one result only. */
  readonly score: number;
  readonly publishedAt: string | null;
  /** BCP 47 primary language: a stem of another language that it happens to have is no match. */
  readonly language: string;
  /** How many index terms its title and its body have. */
  readonly titleTerms: number;
  readonly bodyTerms: number;
  /** The terms of the query that it has, in the order of the query. */
  readonly matches: readonly TermMatch[];
}

/**
 * Where a term, or the first word of a phrase, stands: places in `IndexTerms.title` and `IndexTerms.body`,
 * ascending, counted from 0.
 */
export interface TermMatch {
  readonly term: string;
  readonly title: readonly number[];
  readonly body: readonly number[];
}

/** Counts over the current articles in scope. */
export interface TermStatistics {
  readonly articles: number;
  /** Sums over all articles: divided by `articles`, the average lengths. */
  readonly titleTerms: number;
  readonly bodyTerms: number;
  /** In how many articles each of the terms stands, title or body. */
  readonly frequency: ReadonlyMap<string, number>;
}

export interface TaggedTopic {
  readonly slug: string;
  readonly articles: number;
  readonly newest: string | null;
}

export interface QuotationFilter {
  readonly articles?: readonly ArticleId[];
  /** Speaker keys, any of them: `fold` of the resolved name, or of the speaker as printed. */
  readonly speakers?: readonly string[];
  readonly kinds?: readonly QuotationKind[];
  /** `wordsHash`es, any of them: the same words, whoever said them and wherever they stand. */
  readonly words?: readonly string[];
  /** Inclusive, ISO 8601 instants, compared with the article's `publishedAt`; undated ones are then left out. */
  readonly since?: string;
  readonly until?: string;
  /** At most so many, the newest. */
  readonly limit?: number;
}

export interface QuotationCount {
  /** Different words (`wordsHash`) among direct and mixed ones. */
  readonly utterances: number;
  readonly indirect: number;
}

export interface SpeakerCount {
  /** Folded name: what `QuotationFilter.speakers` takes. */
  readonly key: string;
  /** The name as most often shown. */
  readonly name: string;
  /** Direct and mixed ones. */
  readonly quotations: number;
  readonly indirect: number;
}

export interface SourceSummary {
  readonly source: string;
  readonly articles: number;
  /** Direct and mixed ones. */
  readonly quotations: number;
  readonly newest: string | null;
  readonly oldest: string | null;
}
