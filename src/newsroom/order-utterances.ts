import type { Scope } from '../core/scope.ts';
import type { QuotesRequest } from '../newsroom.ts';
import type { Desk } from './desk.ts';
import type { Utterance } from './join-occurrences.ts';

/** Puts utterances, given newest first, in the order asked for. `source`: by outlet, newest first within one. */
export async function orderUtterances(
  desk: Desk,
  scope: Scope,
  utterances: readonly Utterance[],
  sort: QuotesRequest['sort'],
): Promise<readonly Utterance[]> {
  switch (sort) {
    case 'newest':
      return utterances;
    case 'oldest':
      return oldestFirst(utterances);
    case 'source': {
      const articles = await desk.store.articles(scope, [...new Set(utterances.map(shownIn))]);
      const outlets = new Map(articles.map(({ id, source }) => [id, source]));
      const outletOf = (utterance: Utterance) => outlets.get(shownIn(utterance)) ?? '';
      return [...utterances].sort((a, b) => outletOf(a).localeCompare(outletOf(b), 'en'));
    }
  }
}

const shownIn = ({ entries }: Utterance) => entries[0].article;

/** By the day on which the words were first printed; in reading order within one article, undated last. */
function oldestFirst(utterances: readonly Utterance[]): readonly Utterance[] {
  const dated = utterances.map((utterance) => ({ utterance, at: firstPrinted(utterance) }));
  return dated.sort((a, b) => a.at - b.at).map(({ utterance }) => utterance);
}

function firstPrinted({ entries }: Utterance): number {
  const times = entries.flatMap(({ publishedAt }) =>
    publishedAt === null ? [] : [Temporal.Instant.from(publishedAt).epochMilliseconds],
  );
  return times.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...times);
}
