import type { TermQuery } from '../../../store.ts';
import { toMilliseconds } from '../instant.ts';
import type { CollectionIndex } from './collection-index.ts';
import { filterList } from './combine-postings.ts';
import type { FoundTerm } from './phrase-postings.ts';
import { type PostingList, titleTimes } from './posting.ts';
import { bestOf, freshen, keepPeriod, quickScores } from './quick-scores.ts';

/** More terms than any question has; a pasted page is cut to its rarest words. */
const MAX_TERMS = 48;

/** What the scores of all collections in scope are counted with. */
export interface ScopeCounts {
  readonly articles: number;
  readonly titleTerms: number;
  readonly bodyTerms: number;
  readonly frequency: ReadonlyMap<string, number>;
}

/** The best articles of one collection, by their numbers in its index, at most `limit`. */
export function findCandidates(
  index: CollectionIndex,
  query: TermQuery,
  found: ReadonlyMap<string, FoundTerm>,
  counts: ScopeCounts,
  limit: number,
): readonly number[] {
  const lists = new Map([...found].map(([term, list]) => [term, inField(list, query.field)]));
  const listsOf = (terms: readonly string[]) => [...new Set(terms)].flatMap((term) => lists.get(term) ?? []);
  const any = rarest(query.any, counts);
  const asked = [...new Set([...query.all.flat(), ...any])];
  const weighed = asked.flatMap((term) => {
    const list = lists.get(term);
    return list === undefined ? [] : [{ list, weight: rarity(counts, term) }];
  });
  const scores = quickScores(index, weighed, averagesOf(counts));
  const groups = any.length === 0 ? query.all : [...query.all, any];
  if (groups.length > 1) for (const group of groups) keepOnly(scores, listsOf(group));
  const { since, until, focus } = query;
  if (since !== undefined || until !== undefined) {
    const from = since === undefined ? Number.NEGATIVE_INFINITY : toMilliseconds(since);
    keepPeriod(index, scores, from, until === undefined ? Number.POSITIVE_INFINITY : toMilliseconds(until));
  }
  if (focus !== undefined) freshen(index, scores, focus, limit);
  return bestOf(scores, limit);
}

function averagesOf({ articles, titleTerms, bodyTerms }: ScopeCounts) {
  const average = (terms: number) => Math.max(1, terms / Math.max(1, articles));
  return { title: average(titleTerms), body: average(bodyTerms) };
}

const inField = (list: FoundTerm, field: TermQuery['field']) =>
  field === 'title' ? filterList(list, (_, posting) => titleTimes(posting) > 0) : list;

function rarest(terms: readonly string[], { frequency }: ScopeCounts): readonly string[] {
  const articles = (term: string) => frequency.get(term) ?? 0;
  return [...new Set(terms)]
    .filter((term) => articles(term) > 0)
    .sort((a, b) => articles(a) - articles(b))
    .slice(0, MAX_TERMS);
}

function rarity({ articles, frequency }: ScopeCounts, term: string): number {
  const having = Math.min(articles, frequency.get(term) ?? 0);
  return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
}

/** Takes away the score of every article that is in none of the lists. */
function keepOnly(scores: Float32Array, lists: readonly PostingList[]): void {
  const kept = new Uint8Array(scores.length);
  for (const { articles } of lists)
    for (let at = 0; at < articles.length; at += 1) kept[articles[at] ?? 0] = 1;
  for (let article = 0; article < kept.length; article += 1) if (kept[article] === 0) scores[article] = 0;
}
