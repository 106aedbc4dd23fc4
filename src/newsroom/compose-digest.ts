import type { Article } from '../core/article.ts';
import type { BriefLength } from '../core/brief.ts';
import type { CoverageReceipt, Digest, DigestStory, DigestTopic } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import type { ArticleId } from '../core/identifiers.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import type { StoryId } from '../core/story.ts';
import type { DigestRequest } from '../newsroom.ts';
import { buildEntries, VERBATIM } from './build-entries.ts';
import { chooseForBrief } from './choose-for-brief.ts';
import type { Desk } from './desk.ts';
import { findArticles } from './find-articles.ts';
import { type Choice, groundLines } from './ground.ts';
import { citationsOf, numberSources } from './number-sources.ts';
import { pickQuotes } from './pick-quotes.ts';
import { readCoverage } from './read-coverage.ts';
import { revisionsOf } from './read-revisions.ts';
import { resolveTopic } from './resolve-topic.ts';
import type { TopicHit } from './topic-hit.ts';

/** More new articles than this on one topic are a search, not a digest. */
const MAX_ARTICLES = 400;
/** Articles of one story that its sentences are chosen from, the newest. */
const MAX_OF_STORY = 8;
const SENTENCES: Readonly<Record<BriefLength, number>> = { short: 1, medium: 2, full: 3 };

/** A story with its new articles, newest first. */
interface NewStory {
  readonly story: StoryId;
  readonly articles: readonly ArticleId[];
}

interface NewTopic {
  readonly slug: string;
  readonly title: string;
  readonly stories: readonly NewStory[];
}

/**
 * What is new on some topics since an instant: each story once, under the first topic it belongs to, unless
 * the room was told it before; those that most outlets report first. Topics that are gone are named.
 */
export async function composeDigest(desk: Desk, scope: Scope, request: DigestRequest): Promise<Digest> {
  const { found, missing, hits } = await findTopics(desk, scope, request);
  const { topics, ...counts } = chooseStories(found, request);
  const articles = await readStories(desk, scope, topics);
  const picked = topics.flatMap(({ stories }) =>
    stories.map(({ story, articles: ids }) => {
      const own = ids.slice(0, MAX_OF_STORY).flatMap((id) => articles.get(id) ?? []);
      return { story, choices: leadOf(own, request.length) };
    }),
  );
  const read = [...articles.values()];
  const revisions = revisionsOf(read);
  const grounded = await groundLines(
    desk.store,
    scope,
    picked.flatMap(({ choices }) => choices),
    revisions,
  );
  let next = 0;
  const told = new Map<StoryId, DigestStory>();
  for (const { story, choices } of picked) {
    const lines = grounded.lines.slice(next, next + choices.length).filter((line) => line !== null);
    next += choices.length;
    const ids = topics.flatMap(({ stories }) => stories).find((one) => one.story === story)?.articles ?? [];
    const outlets = new Set(ids.flatMap((id) => articles.get(id)?.source ?? []));
    if (lines.length > 0) told.set(story, { story, lines, outlets: outlets.size });
  }
  const shown = topics
    .map(
      ({ slug, title, stories }): DigestTopic => ({
        slug,
        title,
        stories: stories.flatMap(({ story }) => told.get(story) ?? []),
      }),
    )
    .filter(({ stories }) => stories.length > 0);
  const ledger = await desk.store.quotations(scope, { articles: read.map(({ id }) => id), kinds: VERBATIM });
  const spans = picked.flatMap(({ choices }) => choices.flatMap((choice) => choice.spans));
  const isTold = (entry: LedgerEntry) =>
    spans.some(
      ({ article, start, end }) => entry.article === article && entry.start < end && entry.end > start,
    );
  const quotes = await buildEntries(desk, scope, pickQuotes(ledger, read, isTold), ledger, revisions);
  const lines = shown.flatMap(({ stories }) => stories.flatMap((story) => story.lines));
  return {
    kind: 'digest',
    since: request.since,
    topics: shown,
    missing,
    quotes: quotes.entries,
    disagreements: [],
    sources: numberSources(
      [...lines.flatMap(({ cites }) => cites), ...quotes.entries.flatMap(citationsOf)],
      [...read, ...quotes.articles],
    ),
    coverage: await readCoverage(desk, scope, hits),
    receipt: await receiptOf(desk, scope, request, counts),
    checked: {
      passed: grounded.checked.passed + quotes.checked.passed,
      total: grounded.checked.total + quotes.checked.total,
    },
  };
}

/** The new articles of each topic, by story. */
async function findTopics(
  desk: Desk,
  scope: Scope,
  { topics, since }: DigestRequest,
): Promise<{
  readonly found: readonly NewTopic[];
  readonly missing: readonly string[];
  readonly hits: readonly TopicHit[];
}> {
  const found: NewTopic[] = [];
  const missing: string[] = [];
  const hits: TopicHit[] = [];
  for (const name of topics) {
    const hit = await resolveTopic(desk, scope, name, (slug) => `/brief ${slug}`).catch(absent);
    if (hit === null) missing.push(name);
    else {
      const articles = await findArticles(desk, scope, hit, { since, limit: MAX_ARTICLES });
      const places = await desk.store.storyPlaces(
        scope,
        articles.map(({ id }) => id),
      );
      const byStory = Map.groupBy(places, ({ story }) => story);
      const stories = [...byStory].map(([story, members]) => ({
        story,
        articles: members.map(({ article }) => article),
      }));
      found.push({ slug: hit.slug, title: hit.title, stories });
      hits.push(hit);
    }
  }
  return { found, missing, hits };
}

/** A topic may be merged or lose its articles while a digest waits for its time. */
function absent(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

type Counts = Pick<CoverageReceipt, 'merged' | 'told' | 'beyondMax'>;

function chooseStories(
  found: readonly NewTopic[],
  { told, max }: DigestRequest,
): Counts & { readonly topics: readonly NewTopic[] } {
  const before = new Set(told);
  const seen = new Set<StoryId>();
  const knownArticles = new Set<ArticleId>();
  const candidates = found.map(({ stories, ...topic }) => ({
    ...topic,
    stories: stories
      .filter(({ story, articles }) => {
        if (seen.has(story)) return false;
        seen.add(story);
        if (before.has(story)) for (const id of articles) knownArticles.add(id);
        return !before.has(story);
      })
      .toSorted((a, b) => b.articles.length - a.articles.length),
  }));
  // One of each topic in turn, so that a busy topic does not crowd out a quiet one.
  const kept = new Set<StoryId>();
  for (
    let place = 0;
    kept.size < max && candidates.some(({ stories }) => stories.length > place);
    place += 1
  ) {
    for (const { stories } of candidates) {
      const story = stories[place];
      if (story !== undefined && kept.size < max) kept.add(story.story);
    }
  }
  const topics = candidates.map(({ stories, ...topic }) => ({
    ...topic,
    stories: stories.filter(({ story }) => kept.has(story)),
  }));
  const left = candidates.flatMap(({ stories }) => stories.filter(({ story }) => !kept.has(story)));
  return {
    topics,
    merged: sizeOf(topics.flatMap(({ stories }) => stories)),
    told: knownArticles.size,
    beyondMax: sizeOf(left),
  };
}

const sizeOf = (stories: readonly NewStory[]): number =>
  new Set(stories.flatMap(({ articles }) => articles)).size;

async function readStories(
  desk: Desk,
  scope: Scope,
  topics: readonly NewTopic[],
): Promise<ReadonlyMap<ArticleId, Article>> {
  const ids = topics.flatMap(({ stories }) => stories.flatMap(({ articles }) => articles));
  const articles = await desk.store.articles(scope, [...new Set(ids)]);
  return new Map(articles.map((article) => [article.id, article]));
}

/** The leading sentences of a story, from whichever of its articles. */
function leadOf(articles: readonly Article[], length: BriefLength): readonly Choice[] {
  return chooseForBrief(articles, 'short').slice(0, SENTENCES[length]);
}

async function receiptOf(
  desk: Desk,
  scope: Scope,
  { since }: DigestRequest,
  counts: Counts,
): Promise<CoverageReceipt> {
  const heads = await desk.store.listArticles(scope, { since });
  const sources = await desk.store.sources(scope);
  const { merged, told, beyondMax } = counts;
  return {
    read: heads.length,
    ...counts,
    offTopic: heads.length - merged - told - beyondMax,
    silent: sources
      .filter(({ newest }) => newest === null || newest < since)
      .map(({ source, newest }) => ({ source, newest })),
  };
}
