import type { Answer } from './core/answer.ts';
import type { Brief, BriefLength, BriefStyle } from './core/brief.ts';
import type { Citation, CitedPlace } from './core/citation.ts';
import type { Conversation, SelfContained } from './core/conversation.ts';
import type { Corrections } from './core/correction.ts';
import type { Digest } from './core/digest.ts';
import type { ArticleId } from './core/identifiers.ts';
import type { Passage } from './core/passage.ts';
import type { QuoteList } from './core/quote-list.ts';
import type { Room, Scope } from './core/scope.ts';
import type { StoryId } from './core/story.ts';
import type { Topic } from './core/topic.ts';
import type { Verification } from './core/verification.ts';
import type { Arrival, Watch, WatchMatch, WatchNews, WatchSubject } from './core/watch.ts';
import type { ArticleHead, SourceSummary } from './store.ts';

/**
 * The work, as commands see it. Every method reads only what `scope` allows and answers as if nothing else
 * existed. What a person asked wrongly rejects with a `UserError`: E01 (unknown, with suggestions), E02
 * (ambiguous, with the choices), E03 (no evidence), E04 (no verbatim quotation), E06, E07.
 */
export interface Newsroom {
  writeBrief(scope: Scope, request: BriefRequest): Promise<Brief>;
  listQuotes(scope: Scope, request: QuotesRequest): Promise<QuoteList>;
  ask(scope: Scope, request: AskRequest): Promise<Answer>;
  /** Makes a question in a conversation one that can be asked alone. */
  understand(followUp: FollowUp): Promise<SelfContained>;
  verify(scope: Scope, request: VerifyRequest): Promise<Verification>;
  /** What is new on some topics. Never rejects for a topic that is gone: it is named. */
  composeDigest(scope: Scope, request: DigestRequest): Promise<Digest>;
  /** What is to be watched, as typed. */
  resolveSubject(scope: Scope, kind: WatchSubject['kind'], typed: string): Promise<WatchSubject>;
  /** Which of the arrivals are about the subject. Never rejects for a subject that is gone: it has none. */
  findMatches(
    scope: Scope,
    subject: WatchSubject,
    arrivals: readonly Arrival[],
  ): Promise<readonly FoundMatch[]>;
  /** What a watch says about what it saw. */
  composeWatch(
    scope: Scope,
    watch: Pick<Watch, 'subject' | 'when'>,
    matches: readonly WatchMatch[],
  ): Promise<WatchNews>;
  /** Which of the cited words their articles do not print any more. */
  findCorrections(scope: Scope, cites: readonly Citation[]): Promise<Corrections>;
  /** The words are compared with the hash where the place has one. */
  openPassage(scope: Scope, place: CitedPlace): Promise<Passage>;

  /** Every topic in scope: kept ones, and those the articles name themselves. */
  listTopics(scope: Scope): Promise<readonly TopicSummary[]>;
  showTopic(scope: Scope, name: string): Promise<TopicDetail>;
  createTopic(
    scope: Scope,
    request: { readonly title: string; readonly aliases: readonly string[] },
  ): Promise<Topic>;
  addAlias(scope: Scope, topic: string, alias: string): Promise<Topic>;
  /** Folds `from` into `into`: its name and aliases lead there from now on. */
  mergeTopics(scope: Scope, from: string, into: string): Promise<Topic>;

  listSources(scope: Scope): Promise<readonly SourceSummary[]>;

  /** Up to `limit` (25 at most) names that could complete what was typed; in scope only. */
  complete(scope: Scope, what: 'topic' | 'person', typed: string, limit: number): Promise<readonly string[]>;
}

export interface BriefRequest {
  /** As typed: slug, title words, alias, article id or URL. */
  readonly topic: string;
  readonly length: BriefLength;
  /** `bullets` when left out. */
  readonly style?: BriefStyle;
  /** As typed: `7d`, `2024-03-01`; `last` is the last brief the room got on the topic. */
  readonly since?: string;
  /** The room that is told: what `last` and `changes` count from. */
  readonly room?: Room;
  /** Whether to add questions that the articles answer; each one costs a search. */
  readonly suggest?: boolean;
  /** Whether the room is told and not one person only; so unless said otherwise. */
  readonly remember?: boolean;
}

export interface DigestRequest {
  /** As typed, in the order in which they are shown. */
  readonly topics: readonly string[];
  /** Number of the newest arrival when the channel was last told: what was first stored later is new. */
  readonly after: number | null;
  /** ISO 8601 instant of that; where it was told nothing yet, what was stored from then on is new. */
  readonly since: string;
  /** What the channel was told before. */
  readonly told: { readonly stories: readonly StoryId[]; readonly citations: readonly Citation[] };
  /** IANA name of the zone in which its days begin. */
  readonly timeZone: string;
  readonly length: BriefLength;
  /** At most so many stories. */
  readonly max: number;
}

/** An article that a watch is about, with the `wordsHash`es of what is quoted there about it. */
export type FoundMatch = Pick<WatchMatch, 'article' | 'words'>;

export interface QuotesRequest {
  readonly person: string;
  readonly topic?: string;
  readonly contains?: string;
  readonly since?: string;
  readonly until?: string;
  readonly sort: 'newest' | 'oldest' | 'source';
  readonly kind: 'said' | 'about' | 'both';
  readonly indirect: boolean;
  /** Counted from 1, five entries a page. */
  readonly page: number;
}

export interface AskRequest {
  readonly question: string;
  /** As typed: only articles of this topic. */
  readonly topic?: string;
  /** As typed: `7d`, `2024-03-01`. */
  readonly since?: string;
  /** The room that asks, on whose account a model works. */
  readonly room?: Room;
  /** ISO 8601 instant at which it is asked; left out, now. */
  readonly now?: string;
}

/** A question that may lean on what was said before. */
export interface FollowUp {
  readonly question: string;
  /** What the room may still see of it. */
  readonly conversation: Conversation;
  readonly room: Room;
}

export interface VerifyRequest {
  readonly text: string;
  readonly speaker?: string;
  /** As typed; the day it is said to have been said. */
  readonly date?: string;
}

export interface TopicSummary {
  readonly slug: string;
  readonly title: string;
  readonly articles: number;
  readonly newest: string | null;
}

export interface TopicDetail extends TopicSummary {
  readonly aliases: readonly string[];
  readonly heads: readonly (ArticleHead & { readonly id: ArticleId })[];
}
