import type { SearchHit, TermStatistics } from '../../store.ts';

/** The usual values, as in FTS5: https://www.sqlite.org/fts5.html#the_bm25_function */
const SATURATION = 1.2;
const LENGTH_NORM = 0.75;
const TITLE_WEIGHT = 5;

/** BM25 with fields: an occurrence in the title counts as five, lengths are those of both together. */
export function scoreHit(hit: Omit<SearchHit, 'score'>, statistics: TermStatistics): number {
  const average = (statistics.titleTerms + statistics.bodyTerms) / Math.max(1, statistics.articles);
  const length = (hit.titleTerms + hit.bodyTerms) / Math.max(1, average);
  const norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * length);
  return hit.matches.reduce((score, { term, title, body }) => {
    const count = TITLE_WEIGHT * title.length + body.length;
    const rarity = inverseFrequency(statistics.articles, statistics.frequency.get(term) ?? 0);
    return score + (rarity * count * (SATURATION + 1)) / (count + norm);
  }, 0);
}

function inverseFrequency(articles: number, frequency: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}
