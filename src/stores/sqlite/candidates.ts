import type { TermQuery } from '../../store.ts';
import { quoted } from './collection-index.ts';

/**
 * How many index entries a question may read to find its candidates. Words that very many articles have cost
 * most of the time and tell articles apart least: they only rank what the rarer ones found. Measured at
 * 26,000 articles on the development questions: 4,000 entries lose 3 points of MRR@10 against reading all of
 * them, 16,000 lose none (`precis eval retrieval`).
 */
const MAX_ENTRIES = 16_000;
/** More terms than any question has; a pasted page is cut to its rarest words. */
const MAX_TERMS = 48;

/** The terms that bring candidates in: the rarest, at least one, up to `MAX_ENTRIES` entries together. */
function candidateTerms(any: readonly string[], frequency: ReadonlyMap<string, number>): readonly string[] {
  const known = [...new Set(any)]
    .map((term) => ({ term, articles: frequency.get(term) ?? 0 }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => a.articles - b.articles);
  const chosen: string[] = [];
  let entries = 0;
  for (const { term, articles } of known.slice(0, MAX_TERMS)) {
    entries += articles;
    if (chosen.length > 0 && entries > MAX_ENTRIES) break;
    chosen.push(term);
  }
  return chosen;
}

/**
 * The query in FTS5's language, null when no article of the collection can match it. Terms that none has are
 * left out.
 */
export function matchExpression(
  { all, any, field }: TermQuery,
  frequency: ReadonlyMap<string, number>,
): string | null {
  const known = all.map((group) => [...new Set(group)].filter((term) => (frequency.get(term) ?? 0) > 0));
  const groups = any.length === 0 ? known : [...known, candidateTerms(any, frequency)];
  if (groups.length === 0 || groups.some((group) => group.length === 0)) return null;
  const expression = groups.map((group) => `(${group.map(quoted).join(' OR ')})`).join(' AND ');
  return field === undefined ? expression : `${field} : (${expression})`;
}
