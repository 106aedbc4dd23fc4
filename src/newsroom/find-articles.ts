import type { ArticleId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import type { Desk } from './desk.ts';
import type { KnownTopic } from './known-topics.ts';
import { searchWords } from './search-words.ts';
import type { TopicHit } from './topic-hit.ts';

/** An article of a topic. */
export interface FoundArticle {
  readonly id: ArticleId;
  readonly publishedAt: string | null;
}

export interface FindOptions {
  /** ISO 8601 instant, inclusive; undated articles are then left out. */
  readonly since?: string;
  readonly limit: number;
}

/** Articles looked at for a topic's name in the lead. */
const MAX_LEADS = 200;

/** The articles of a topic, newest first, undated last; at most `limit`. */
export async function findArticles(
  desk: Desk,
  scope: Scope,
  { reach }: TopicHit,
  options: FindOptions,
): Promise<readonly FoundArticle[]> {
  switch (reach.kind) {
    case 'article': {
      const articles = await desk.store.articles(scope, [reach.id]);
      return articles.filter(({ publishedAt }) => isSince(publishedAt, options.since));
    }
    case 'words':
      return newest(
        await searchWords(desk, scope, { ...reach.search, ...sinceOf(options) }, options.limit),
        options.limit,
      );
    case 'known':
      return newest(await readKnown(desk, scope, reach.topic, options), options.limit);
  }
}

/**
 * A kept topic also collects the articles whose titles have all the words of one of its names; where there is
 * none, those whose leads do: its name must not hide what the same words find without it.
 */
async function readKnown(
  desk: Desk,
  scope: Scope,
  topic: KnownTopic,
  options: FindOptions,
): Promise<readonly FoundArticle[]> {
  const named = await readNamed(desk, scope, topic, options);
  if (named.length > 0 || topic.kept.length === 0 || topic.tagged > 0) return named;
  const isSometimes =
    options.since !== undefined && (await readNamed(desk, scope, topic, { limit: 1 })).length > 0;
  return isSometimes ? [] : readByName(desk, scope, topic, 'lead', { ...options, limit: MAX_LEADS });
}

async function readNamed(
  desk: Desk,
  scope: Scope,
  topic: KnownTopic,
  options: FindOptions,
): Promise<readonly FoundArticle[]> {
  const tagged = topic.tags.map((tag) =>
    desk.store.listArticles(scope, { topic: tag, limit: options.limit, ...sinceOf(options) }),
  );
  const titled = topic.kept.length === 0 ? [] : [readByName(desk, scope, topic, 'title', options)];
  return (await Promise.all([...tagged, ...titled])).flat();
}

async function readByName(
  desk: Desk,
  scope: Scope,
  { title, aliases }: KnownTopic,
  where: 'title' | 'lead',
  options: FindOptions,
): Promise<readonly FoundArticle[]> {
  const search = { where, stems: 'all', ...sinceOf(options) } as const;
  const found = [title, ...aliases].map((text) =>
    searchWords(desk, scope, { ...search, text }, options.limit),
  );
  return (await Promise.all(found)).flat();
}

function newest(found: readonly FoundArticle[], limit: number): readonly FoundArticle[] {
  const distinct = [...new Map(found.map(({ id, publishedAt }) => [id, { id, publishedAt }])).values()];
  return distinct
    .map((article) => ({ article, at: millisecondsOf(article.publishedAt) }))
    .sort((a, b) => b.at - a.at)
    .slice(0, limit)
    .map(({ article }) => article);
}

const millisecondsOf = (publishedAt: string | null) =>
  publishedAt === null ? Number.MIN_SAFE_INTEGER : Temporal.Instant.from(publishedAt).epochMilliseconds;

const sinceOf = ({ since }: FindOptions) => (since === undefined ? {} : { since });

const isSince = (publishedAt: string | null, since: string | undefined) =>
  since === undefined || (publishedAt !== null && Temporal.Instant.compare(publishedAt, since) >= 0);
