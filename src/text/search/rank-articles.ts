import type { Candidate, CorpusCounts } from './candidate.ts';
import type { Concept } from './concept.ts';
import { type Focus, freshness } from './freshness.ts';
import { type ArticleScore, scoreArticle } from './score-article.ts';

/** A candidate in its place in the ranking. */
export interface RankedArticle<Hit extends Candidate> extends ArticleScore {
  readonly hit: Hit;
  /** Relevance and freshness together: what the order is by. */
  readonly score: number;
}

export interface RankQuestion {
  /** The question's concepts in the words of a language; empty for a language it is not asked in. */
  readonly conceptsIn: (language: string) => readonly Concept[];
  /** How much each of the concepts tells, in their order. */
  readonly weigh: (concepts: readonly Concept[]) => readonly number[];
  readonly focus: Focus;
  /** BCP 47 primary language of the question. */
  readonly language: string;
}

/** An answer in another language than the question's helps less. */
const OTHER_LANGUAGE = 0.7;

/** Candidates of any store, best first. Those that only have a stem of another language are left out. */
export function rankArticles<Hit extends Candidate>(
  candidates: readonly Hit[],
  { conceptsIn, weigh, focus, language }: RankQuestion,
  counts: CorpusCounts,
): readonly RankedArticle<Hit>[] {
  const weighed = new Map<string, readonly [readonly Concept[], readonly number[]]>();
  const weighedIn = (language: string) => {
    const known = weighed.get(language);
    if (known !== undefined) return known;
    const concepts = conceptsIn(language);
    const pair = [concepts, weigh(concepts)] as const;
    weighed.set(language, pair);
    return pair;
  };
  return candidates
    .map((hit) => {
      const article = scoreArticle(hit, ...weighedIn(hit.language), counts);
      const known = hit.language === language ? 1 : OTHER_LANGUAGE;
      return { hit, ...article, score: article.relevance * freshness(hit.publishedAt, focus) * known };
    })
    .filter(({ relevance }) => relevance > 0)
    .sort((a, b) => b.score - a.score);
}
