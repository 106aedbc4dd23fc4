import type { CacheTable } from '../../cache.ts';
import type { Article, NewArticle } from '../../core/article.ts';
import type { Clock } from '../../core/clock.ts';
import type { Feedback } from '../../core/feedback.ts';
import type { ArticleId, CollectionId, TopicSlug } from '../../core/identifiers.ts';
import type { Quotation } from '../../core/quotation.ts';
import type { Role } from '../../core/role.ts';
import type { RoomSettings } from '../../core/room-settings.ts';
import type { Room, Scope, Workspace } from '../../core/scope.ts';
import type { StoryId } from '../../core/story.ts';
import type { BriefMark, Thread, ThreadKey } from '../../core/thread.ts';
import type { Topic } from '../../core/topic.ts';
import type { ScheduleStore } from '../../schedule-store.ts';
import type {
  ArticleFilter,
  IndexTerms,
  Person,
  PutEntry,
  PutResult,
  QuotationFilter,
  SpeakerCount,
  Store,
  TaggedTopic,
  TermQuery,
} from '../../store.ts';
import type { UsageStore } from '../../usage-store.ts';
import type { WatchStore } from '../../watch-store.ts';
import type { Connection } from './connection.ts';
import { corpusVersion } from './corpus-version.ts';
import { readGrants } from './grants.ts';
import { claimEvents } from './heard-events.ts';
import { putInstallation, readInstallation, readInstallations, removeInstallation } from './installations.ts';
import { countQuotations, readQuotations } from './ledger.ts';
import { putFeedback, putRole, readFeedback, readRole, readRoles } from './people.ts';
import { putArticles } from './put-articles.ts';
import { listArticles, readArticles, readRevision } from './read-articles.ts';
import { readStoryMembers, readStoryPlaces } from './read-stories.ts';
import {
  grant,
  putRoomSettings,
  readCollections,
  readRoomSettings,
  readWorkspaceCollections,
  revoke,
  scopeOf,
} from './rooms.ts';
import { ScopeCache } from './scope-cache.ts';
import { search, termStatistics } from './search.ts';
import { readLanguages, readSources } from './sources.ts';
import { readSpeakers } from './speakers.ts';
import { SqliteCacheTable } from './sqlite-cache-table.ts';
import { SqliteScheduleStore } from './sqlite-schedule-store.ts';
import { SqliteUsageStore } from './sqlite-usage-store.ts';
import { SqliteWatchStore } from './sqlite-watch-store.ts';
import { putBrief, putThread, readLastBrief, readThread } from './threads.ts';
import { mergeTopics, putTopic, readTaggedTopics, readTopics } from './topics.ts';

/** The store on one SQLite file: every method is one transaction of its `Connection`. */
export class SqliteStore implements Store {
  readonly schedules: ScheduleStore;
  readonly watches: WatchStore;
  readonly usage: UsageStore;
  readonly cacheTable: CacheTable;
  readonly #connection: Connection;
  readonly #clock: Clock;
  readonly #speakers = new ScopeCache<readonly SpeakerCount[]>(readSpeakers, corpusVersion);
  readonly #languages = new ScopeCache<readonly string[]>(readLanguages, corpusVersion);
  readonly #taggedTopics = new ScopeCache<readonly TaggedTopic[]>(readTaggedTopics);

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.schedules = new SqliteScheduleStore(connection);
    this.watches = new SqliteWatchStore(connection);
    this.usage = new SqliteUsageStore(connection);
    this.cacheTable = new SqliteCacheTable(connection, clock);
    this.#clock = clock;
  }

  async putArticle(
    article: NewArticle,
    quotations: readonly Quotation[],
    terms: IndexTerms,
  ): Promise<PutResult> {
    const [result] = await this.putArticles([{ article, quotations, terms }]);
    if (result === undefined) throw new Error(`Article ${article.id} was put without a result`);
    return result;
  }

  putArticles(entries: readonly PutEntry[]) {
    return this.#connection.write(() => putArticles(this.#connection, entries, this.#clock.now().toString()));
  }

  articles(scope: Scope, ids: readonly ArticleId[]) {
    return this.#connection.read(() => readArticles(this.#connection, scope, ids));
  }

  revision(scope: Scope, id: ArticleId, revision: number): Promise<Article | null> {
    return this.#connection.read(() => readRevision(this.#connection, scope, id, revision));
  }

  listArticles(scope: Scope, filter: ArticleFilter) {
    return this.#connection.read(() => listArticles(this.#connection, scope, filter));
  }

  search(scope: Scope, query: TermQuery, limit: number) {
    return this.#connection.read(() => search(this.#connection, scope, query, limit));
  }

  languages(scope: Scope) {
    return this.#connection.read(() => this.#languages.get(this.#connection, scope));
  }

  termStatistics(scope: Scope, terms: readonly string[]) {
    return this.#connection.read(() => termStatistics(this.#connection, scope, terms));
  }

  quotations(scope: Scope, filter: QuotationFilter) {
    return this.#connection.read(() => readQuotations(this.#connection, scope, filter));
  }

  countQuotations(scope: Scope, filter: QuotationFilter) {
    return this.#connection.read(() => countQuotations(this.#connection, scope, filter));
  }

  speakers(scope: Scope) {
    return this.#connection.read(() => this.#speakers.get(this.#connection, scope));
  }

  storyPlaces(scope: Scope, ids: readonly ArticleId[]) {
    return this.#connection.read(() => readStoryPlaces(this.#connection, scope, ids));
  }

  storyMembers(scope: Scope, stories: readonly StoryId[]) {
    return this.#connection.read(() => readStoryMembers(this.#connection, scope, stories));
  }

  topics(scope: Scope): Promise<readonly Topic[]> {
    return this.#connection.read(() => readTopics(this.#connection, scope));
  }

  taggedTopics(scope: Scope) {
    return this.#connection.read(() => this.#taggedTopics.get(this.#connection, scope));
  }

  putTopic(topic: Topic): Promise<void> {
    return this.#connection.write(() => putTopic(this.#connection, topic));
  }

  mergeTopics(collection: CollectionId, from: TopicSlug, into: TopicSlug): Promise<void> {
    return this.#connection.write(() => mergeTopics(this.#connection, collection, from, into));
  }

  sources(scope: Scope) {
    return this.#connection.read(() => readSources(this.#connection, scope));
  }

  collections() {
    return this.#connection.read(() => readCollections(this.#connection));
  }

  grants() {
    return this.#connection.read(() => readGrants(this.#connection));
  }

  grant(room: Room, collection: CollectionId): Promise<void> {
    return this.#connection.write(() => grant(this.#connection, room, collection));
  }

  revoke(room: Room, collection: CollectionId): Promise<void> {
    return this.#connection.write(() => revoke(this.#connection, room, collection));
  }

  scopeOf(room: Room) {
    return this.#connection.read(() => scopeOf(this.#connection, room));
  }

  workspaceCollections(workspace: Omit<Room, 'channel'>) {
    return this.#connection.read(() => readWorkspaceCollections(this.#connection, workspace));
  }

  roomSettings(room: Room) {
    return this.#connection.read(() => readRoomSettings(this.#connection, room));
  }

  putRoomSettings(room: Room, settings: RoomSettings): Promise<void> {
    return this.#connection.write(() => putRoomSettings(this.#connection, room, settings));
  }

  role(person: Person) {
    return this.#connection.read(() => readRole(this.#connection, person));
  }

  roles(workspace: Omit<Person, 'id'>) {
    return this.#connection.read(() => readRoles(this.#connection, workspace));
  }

  putRole(person: Person, role: Role): Promise<void> {
    return this.#connection.write(() => putRole(this.#connection, person, role));
  }

  claim(keys: readonly string[]) {
    return this.#connection.write(() => claimEvents(this.#connection, keys, this.#clock.now()));
  }

  putFeedback(feedback: Feedback): Promise<void> {
    return this.#connection.write(() => putFeedback(this.#connection, feedback));
  }

  feedback() {
    return this.#connection.read(() => readFeedback(this.#connection));
  }

  thread(key: ThreadKey) {
    return this.#connection.read(() => readThread(this.#connection, key));
  }

  putThread(thread: Thread): Promise<void> {
    return this.#connection.write(() => putThread(this.#connection, thread));
  }

  lastBrief(room: Room, topic: string) {
    return this.#connection.read(() => readLastBrief(this.#connection, room, topic));
  }

  putBrief(mark: BriefMark): Promise<void> {
    return this.#connection.write(() => putBrief(this.#connection, mark));
  }

  installation(workspace: Workspace) {
    return this.#connection.read(() => readInstallation(this.#connection, workspace));
  }

  installations(platform: string) {
    return this.#connection.read(() => readInstallations(this.#connection, platform));
  }

  putInstallation(workspace: Workspace, sealed: string) {
    return this.#connection.write(() => putInstallation(this.#connection, workspace, sealed));
  }

  removeInstallation(workspace: Workspace) {
    return this.#connection.write(() => removeInstallation(this.#connection, workspace));
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}
