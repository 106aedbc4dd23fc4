import type { TermQuery } from '../../../store.ts';
import { toMilliseconds } from '../instant.ts';
import type { CollectionIndex } from './collection-index.ts';
import { filterList, unite } from './combine-postings.ts';
import type { FoundTerm } from './phrase-postings.ts';
import { titleTimes } from './posting.ts';
import { bestOf, quickScores } from './quick-scores.ts';

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
  const scores = quickScores(index, {
    terms: asked.flatMap((term) => {
      const list = lists.get(term);
      return list === undefined ? [] : [{ list, weight: rarity(counts, term) }];
    }),
    averageTitle: Math.max(1, counts.titleTerms / Math.max(1, counts.articles)),
    averageBody: Math.max(1, counts.bodyTerms / Math.max(1, counts.articles)),
    focus: query.focus ?? null,
    period: periodOf(query),
  });
  const groups = any.length === 0 ? query.all : [...query.all, any];
  if (groups.length > 1) for (const group of groups) keepOnly(scores, unite(listsOf(group)));
  return bestOf(scores, limit);
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

function periodOf({ since, until }: TermQuery) {
  if (since === undefined && until === undefined) return null;
  return {
    from: since === undefined ? Number.NEGATIVE_INFINITY : toMilliseconds(since),
    to: until === undefined ? Number.POSITIVE_INFINITY : toMilliseconds(until),
  };
}

/** Takes away the score of every article that is not among these, ascending ones. */
function keepOnly(scores: Float32Array, articles: Uint32Array): void {
  let from = 0;
  for (const article of articles) {
    scores.fill(0, from, article);
    from = article + 1;
  }
  scores.fill(0, from);
}
