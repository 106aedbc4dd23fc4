import { articleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { SearchHit, TermQuery, TermStatistics } from '../../store.ts';
import { matchExpression } from './candidates.ts';
import { candidateSql } from './collection-index.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instant.ts';
import { collectionsIn } from './scope.ts';
import { scoreHit } from './score-hit.ts';
import { openTermCounts } from './term-counts.ts';
import { TermFinder } from './term-sequence.ts';

/** FTS5's own order is rough: so many are ranked by us, however few are wanted. */
const MIN_CANDIDATES = 200;

export function search(
  connection: Connection,
  scope: Scope,
  query: TermQuery,
  limit: number,
): readonly SearchHit[] {
  const terms = [...new Set([...query.all.flat(), ...query.any])];
  if (terms.length === 0 || limit <= 0) return [];
  const counts = countTerms(connection, scope, terms);
  const statistics = statisticsOf(connection, terms, counts);
  const finder = new TermFinder(terms);
  const rows = counts.flatMap(({ collection, frequency }) => {
    const match = matchExpression(query, frequency);
    if (match === null) return [];
    return findCandidates(connection, collection, match, query, Math.max(limit, MIN_CANDIDATES));
  });
  return rows
    .map((row) => hitOf(row, finder, statistics))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

export function termStatistics(
  connection: Connection,
  scope: Scope,
  terms: readonly string[],
): TermStatistics {
  return statisticsOf(connection, terms, countTerms(connection, scope, terms));
}

interface TermCounts {
  readonly collection: number;
  readonly frequency: ReadonlyMap<string, number>;
}

function countTerms(connection: Connection, scope: Scope, terms: readonly string[]): readonly TermCounts[] {
  const countTerm = openTermCounts(connection);
  return collectionsIn(connection, scope).map((collection) => ({
    collection,
    frequency: new Map(terms.map((term) => [term, countTerm(collection, term)])),
  }));
}

function statisticsOf(
  connection: Connection,
  terms: readonly string[],
  counts: readonly TermCounts[],
): TermStatistics {
  const sums = connection
    .query<Omit<TermStatistics, 'frequency'>>(
      `SELECT coalesce(sum(articles), 0) AS articles, coalesce(sum(title_terms), 0) AS titleTerms,
         coalesce(sum(body_terms), 0) AS bodyTerms
       FROM collection WHERE number IN (SELECT value FROM json_each(?))`,
    )
    .get(JSON.stringify(counts.map(({ collection }) => collection)));
  const sumOf = (term: string) => counts.reduce((sum, { frequency }) => sum + (frequency.get(term) ?? 0), 0);
  const frequency = new Map(terms.map((term) => [term, sumOf(term)]));
  return { articles: 0, titleTerms: 0, bodyTerms: 0, ...sums, frequency };
}

interface CandidateRow {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly terms: Uint8Array;
}

function findCandidates(
  connection: Connection,
  collection: number,
  match: string,
  { since, until }: TermQuery,
  limit: number,
): readonly CandidateRow[] {
  const period =
    since === undefined && until === undefined
      ? []
      : [
          collection,
          since === undefined ? Number.MIN_SAFE_INTEGER : toMilliseconds(since),
          until === undefined ? Number.MAX_SAFE_INTEGER : toMilliseconds(until),
        ];
  const condition = period.length === 0 ? '' : PUBLISHED;
  return connection
    .query<CandidateRow>(
      `${candidateSql(collection, condition)}
       SELECT r.id, r.published_at AS publishedAt, r.language, s.terms
       FROM candidate c CROSS JOIN revision r ON r.number = c.number
         CROSS JOIN term_sequence s ON s.revision = c.number`,
    )
    .all(match, ...period, limit);
}

const PUBLISHED = `AND rowid IN (
  SELECT number FROM revision WHERE is_current = 1 AND collection = ? AND published_ms BETWEEN ? AND ?)`;

function hitOf(row: CandidateRow, finder: TermFinder, statistics: TermStatistics): SearchHit {
  const { publishedAt, language } = row;
  const hit = { id: articleId(row.id), publishedAt, language, ...finder.find(row.terms) };
  return { ...hit, score: scoreHit(hit, statistics) };
}
