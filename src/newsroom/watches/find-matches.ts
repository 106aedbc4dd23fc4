import { UserError } from '../../core/errors.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import type { Arrival, WatchSubject } from '../../core/watch.ts';
import type { FoundMatch } from '../../newsroom.ts';
import { fold } from '../../text/fold.ts';
import { VERBATIM } from '../build-entries.ts';
import type { Desk } from '../desk.ts';
import { earliestOf, findAmong } from '../find-among.ts';
import { resolvePerson } from '../resolve-person.ts';
import { resolveTopic } from '../resolve-topic.ts';
import { searchWords } from '../search-words.ts';
import { findPhrase, quotesPhrase } from './find-phrase.ts';

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
  const came = new Set(arrivals.map(({ article }) => article));
  const { ids, quotations } = await search(desk, scope, subject, arrivals, came);
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
  arrivals: readonly Arrival[],
  came: ReadonlySet<ArticleId>,
): Promise<Found> {
  const range = { ...earliestOf(arrivals), limit: MAX_ARTICLES };
  switch (kind) {
    case 'topic': {
      const hit = await resolveTopic(desk, scope, name, (slug) => `/watch add ${slug}`).catch(absent);
      const found = hit === null ? [] : await findAmong(desk, scope, hit, arrivals);
      const ids = found.map(({ id }) => id);
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
      const told = quotations.filter(({ speaker }) => speaker.suggested === undefined);
      return { ids: named.map(({ id }) => id), quotations: told };
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
