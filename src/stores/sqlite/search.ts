import { articleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { SearchHit, TermQuery, TermStatistics } from '../../store.ts';
import type { Connection } from './connection.ts';
import { type CollectionIndex, openIndex, revisionAt } from './index/collection-index.ts';
import { findCandidates } from './index/find-candidates.ts';
import { type FoundTerm, findTerm } from './index/phrase-postings.ts';
import { collectionsIn } from './scope.ts';
import { scoreHit } from './score-hit.ts';
import { TermFinder } from './term-sequence.ts';

/** The quick scores are rough: so many are ranked by their places, however few are wanted. */
const MIN_CANDIDATES = 30;
/** Candidates of a frequent phrase need not have it (index/phrase-postings.ts). */
const MIN_WITH_PHRASE = 100;

export function search(
  connection: Connection,
  scope: Scope,
  query: TermQuery,
  limit: number,
): readonly SearchHit[] {
  const terms = [...new Set([...query.all.flat(), ...query.any])].filter((term) => term !== '');
  if (terms.length === 0 || limit <= 0) return [];
  const asked = { ...query, any: query.any.filter((term) => term !== '') };
  const found = findTerms(connection, scope, terms);
  const statistics = statisticsOf(connection, terms, found);
  const finder = new TermFinder(terms);
  const hasPhrase = terms.some((term) => term.includes(' '));
  const wanted = Math.max(limit, hasPhrase ? MIN_WITH_PHRASE : MIN_CANDIDATES);
  return found
    .flatMap(({ index, lists }) =>
      findCandidates(index, asked, lists, statistics, wanted).flatMap((article) =>
        readHit(connection, revisionAt(index, article), finder, statistics),
      ),
    )
    .filter((hit) => meets(hit, asked))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

export function termStatistics(
  connection: Connection,
  scope: Scope,
  terms: readonly string[],
): TermStatistics {
  return statisticsOf(connection, terms, findTerms(connection, scope, terms));
}

/** What one collection has of the terms of a question. */
interface FoundTerms {
  readonly collection: number;
  readonly index: CollectionIndex;
  readonly lists: ReadonlyMap<string, FoundTerm>;
}

function findTerms(connection: Connection, scope: Scope, terms: readonly string[]): readonly FoundTerms[] {
  return collectionsIn(connection, scope).map((collection) => {
    const index = openIndex(connection, collection);
    return {
      collection,
      index,
      lists: new Map(terms.map((term) => [term, findTerm(connection, index, term)])),
    };
  });
}

function statisticsOf(
  connection: Connection,
  terms: readonly string[],
  found: readonly FoundTerms[],
): TermStatistics {
  const sums = connection
    .query<Omit<TermStatistics, 'frequency'>>(
      `SELECT coalesce(sum(articles), 0) AS articles, coalesce(sum(title_terms), 0) AS titleTerms,
         coalesce(sum(body_terms), 0) AS bodyTerms
       FROM collection WHERE number IN (SELECT value FROM json_each(?))`,
    )
    .get(JSON.stringify(found.map(({ collection }) => collection)));
  const sumOf = (term: string) =>
    found.reduce((sum, { lists }) => sum + (lists.get(term)?.frequency ?? 0), 0);
  const frequency = new Map(terms.map((term) => [term, sumOf(term)]));
  return { articles: 0, titleTerms: 0, bodyTerms: 0, ...sums, frequency };
}

interface HitRow {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly terms: Uint8Array;
}

function readHit(
  connection: Connection,
  revision: number,
  finder: TermFinder,
  statistics: TermStatistics,
): readonly SearchHit[] {
  return connection
    .query<HitRow>(
      `SELECT r.id, r.published_at AS publishedAt, r.language, s.terms
       FROM revision r JOIN term_sequence s ON s.revision = r.number WHERE r.number = ?`,
    )
    .all(revision)
    .map(({ id, publishedAt, language, terms }) => {
      const hit = { id: articleId(id), publishedAt, language, ...finder.find(terms) };
      return { ...hit, score: scoreHit(hit, statistics) };
    });
}

/** Candidates of a frequent phrase have its words; whether they have the phrase is known by its places only. */
function meets({ matches }: SearchHit, { all, any, field }: TermQuery): boolean {
  const there = new Set(
    matches.flatMap(({ term, title }) => (field === 'title' && title.length === 0 ? [] : [term])),
  );
  const groups = any.length === 0 ? all : [...all, any];
  return groups.every((group) => group.some((term) => there.has(term)));
}
