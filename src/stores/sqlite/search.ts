import { articleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { SearchHit, TermMatch, TermQuery, TermStatistics } from '../../store.ts';
import { candidateTerms, matchExpression } from './candidates.ts';
import type { Connection } from './connection.ts';
import { indexTerm } from './index-term.ts';
import { toMilliseconds } from './instant.ts';
import { collectionsIn } from './scope.ts';
import { scoreHit } from './score-hit.ts';
import { findTerms, hashTerm } from './term-sequence.ts';

/** FTS5's own order is rough: so many are ranked by us, however few are wanted. */
const MIN_CANDIDATES = 200;

export function search(
  connection: Connection,
  scope: Scope,
  query: TermQuery,
  limit: number,
): readonly SearchHit[] {
  const terms = [...new Set([...query.all.flat(), ...query.any])];
  if (terms.length === 0 || limit <= 0 || query.all.some((group) => group.length === 0)) return [];
  const collections = collectionsIn(connection, scope);
  const frequencies = collections.map((number) => frequenciesIn(connection, number, terms));
  const statistics = statisticsOf(connection, collections, terms, frequencies);
  const wanted = new Map(terms.map((term, index) => [hashTerm(term), index]));
  const hits = collections.flatMap((collection, index) => {
    const any = candidateTerms(query.any, frequencies[index] ?? new Map());
    const match = matchExpression(collection, { ...query, any });
    return candidatesFor(connection, match, query, Math.max(limit, MIN_CANDIDATES));
  });
  return hits
    .map((row) => hitOf(row, terms, wanted, statistics))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

export function termStatistics(
  connection: Connection,
  scope: Scope,
  terms: readonly string[],
): TermStatistics {
  const collections = collectionsIn(connection, scope);
  const frequencies = collections.map((number) => frequenciesIn(connection, number, terms));
  return statisticsOf(connection, collections, terms, frequencies);
}

function frequenciesIn(
  connection: Connection,
  collection: number,
  terms: readonly string[],
): ReadonlyMap<string, number> {
  const query = connection.query<{ doc: number }>('SELECT doc FROM index_term WHERE term = ?');
  return new Map(terms.map((term) => [term, query.get(indexTerm(collection, term))?.doc ?? 0]));
}

function statisticsOf(
  connection: Connection,
  collections: readonly number[],
  terms: readonly string[],
  frequencies: readonly ReadonlyMap<string, number>[],
): TermStatistics {
  const sums = connection
    .query<Omit<TermStatistics, 'frequency'>>(
      `SELECT coalesce(sum(articles), 0) AS articles, coalesce(sum(title_terms), 0) AS titleTerms,
         coalesce(sum(body_terms), 0) AS bodyTerms
       FROM collection WHERE number IN (SELECT value FROM json_each(?))`,
    )
    .get(JSON.stringify(collections));
  const frequency = new Map(
    terms.map((term) => [term, frequencies.reduce((sum, counts) => sum + (counts.get(term) ?? 0), 0)]),
  );
  return { articles: 0, titleTerms: 0, bodyTerms: 0, ...sums, frequency };
}

interface CandidateRow {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly terms: Uint8Array;
}

function candidatesFor(
  connection: Connection,
  match: string,
  { since, until }: TermQuery,
  limit: number,
): readonly CandidateRow[] {
  const dated =
    since === undefined && until === undefined
      ? ''
      : 'AND rowid IN (SELECT number FROM revision WHERE published_ms BETWEEN ? AND ? AND is_current = 1)';
  const period = [
    since === undefined ? Number.MIN_SAFE_INTEGER : toMilliseconds(since),
    until === undefined ? Number.MAX_SAFE_INTEGER : toMilliseconds(until),
  ];
  return connection
    .query<CandidateRow>(
      `WITH candidate AS MATERIALIZED (
         SELECT rowid AS number FROM article_index
         WHERE article_index MATCH ? ${dated} ORDER BY bm25(article_index, 5.0, 1.0) LIMIT ?)
       SELECT r.id, r.published_at AS publishedAt, r.language, s.terms
       FROM candidate c CROSS JOIN revision r ON r.number = c.number
         CROSS JOIN term_sequence s ON s.revision = c.number`,
    )
    .all(match, ...(dated === '' ? [] : period), limit);
}

function hitOf(
  row: CandidateRow,
  terms: readonly string[],
  wanted: ReadonlyMap<number, number>,
  statistics: TermStatistics,
): SearchHit {
  const places = findTerms(row.terms, wanted);
  const matches: TermMatch[] = [];
  for (const [index, term] of terms.entries()) {
    const title = places.title.get(index) ?? [];
    const body = places.body.get(index) ?? [];
    if (title.length + body.length > 0) matches.push({ term, title, body });
  }
  const { titleTerms, bodyTerms } = places;
  const { publishedAt, language } = row;
  const hit = { id: articleId(row.id), publishedAt, language, titleTerms, bodyTerms, matches };
  return { ...hit, score: scoreHit(hit, statistics) };
}
