import { UserError } from '../../core/errors.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import type { Arrival, WatchSubject } from '../../core/watch.ts';
import type { FoundMatch } from '../../newsroom.ts';
import { fold } from '../../text/fold.ts';
import { VERBATIM } from '../build-entries.ts';
import type { Desk } from '../desk.ts';
import { findArticles } from '../find-articles.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resolveTopic } from '../resolve-topic.ts';
import { searchWords } from '../search-words.ts';
import { findPhrase, quotesPhrase, type WatchRange } from './find-phrase.ts';

/** More articles on one subject are not told from each other. */
const MAX_ARTICLES = 5_000;

/**
 * Which of the arrivals are about the subject, with the words quoted there that are about it. A subject that is
 * gone (a topic that was merged away) has none.
 */
export async function findMatches(
  desk: Desk,
  scope: Scope,
  subject: WatchSubject,
  arrivals: readonly Arrival[],
): Promise<readonly FoundMatch[]> {
  const range = { ...sinceOf(arrivals), limit: MAX_ARTICLES };
  const came = new Set(arrivals.map(({ article }) => article));
  const { ids, quotations } = await search(desk, scope, subject, came, range);
  const words = Map.groupBy(quotations, ({ article }) => article);
  return [...new Set([...ids, ...words.keys()])]
    .filter((article) => came.has(article))
    .map((article) => ({
      article,
      words: [...new Set(words.get(article)?.map(({ wordsHash }) => wordsHash) ?? [])],
    }));
}

interface Found {
  readonly ids: readonly ArticleId[];
  readonly quotations: readonly LedgerEntry[];
}

async function search(
  desk: Desk,
  scope: Scope,
  { kind, name }: WatchSubject,
  came: ReadonlySet<ArticleId>,
  range: WatchRange,
): Promise<Found> {
  switch (kind) {
    case 'topic': {
      const hit = await resolveTopic(desk, scope, name, (slug) => `/watch add ${slug}`).catch(absent);
      const found = hit === null ? [] : await findArticles(desk, scope, hit, range);
      const ids = found.map(({ id }) => id).filter((id) => came.has(id));
      return { ids, quotations: await desk.store.quotations(scope, { articles: ids, kinds: VERBATIM }) };
    }
    case 'person': {
      const person = await resolvePerson(desk, scope, name).catch(absent);
      const speakers = person?.keys ?? [fold(name)];
      const words = { text: name, where: 'anywhere', stems: 'exact', ...range } as const;
      const named = await searchWords(desk, scope, words, range.limit);
      const quotations = await desk.store.quotations(scope, {
        articles: [...came],
        speakers,
        kinds: VERBATIM,
      });
      return { ids: named.map(({ id }) => id), quotations };
    }
    case 'phrase': {
      const articles = (await findPhrase(desk, scope, name, range)).filter(({ id }) => came.has(id));
      const ids = articles.map(({ id }) => id);
      const entries = await desk.store.quotations(scope, { articles: ids, kinds: VERBATIM });
      return { ids, quotations: entries.filter((entry) => quotesPhrase(articles, entry, name)) };
    }
  }
}

function absent(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

/** Undated articles are not found by time. */
function sinceOf(arrivals: readonly Arrival[]): { readonly since?: string } {
  const times = arrivals.map(({ publishedAt }) =>
    publishedAt === null ? Number.NaN : Temporal.Instant.from(publishedAt).epochMilliseconds,
  );
  const first = times.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
  return Number.isFinite(first) ? { since: Temporal.Instant.fromEpochMilliseconds(first).toString() } : {};
}
