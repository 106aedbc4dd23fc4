import type { ArticleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { SearchHit } from '../../store.ts';
import { isFiller } from '../../text/question/filler.ts';
import { weighQuestion } from '../../text/question/weigh-question.ts';
import { type Concept, conceptsOf } from '../../text/search/concept.ts';
import type { Focus } from '../../text/search/freshness.ts';
import { type RankedArticle, rankArticles } from '../../text/search/rank-articles.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Desk } from '../desk.ts';

export interface ArticleSearch {
  readonly text: string;
  /** BCP 47 primary language of the text. */
  readonly language: string;
  readonly focus: Focus;
  /** ISO 8601 instant, inclusive: a hard limit. */
  readonly since?: string;
  /** Only these articles. */
  readonly within?: ReadonlySet<ArticleId>;
}

export interface FoundArticles {
  /** Best first. */
  readonly ranked: readonly RankedArticle<SearchHit>[];
  /** How many articles there are in scope. */
  readonly searched: number;
  readonly conceptsIn: (language: string) => readonly Concept[];
  /** How much each of those concepts tells, in their order. */
  readonly weightsIn: (language: string) => readonly number[];
  /** In how many articles a term of those concepts stands. */
  readonly frequencyOf: (term: string) => number;
}

/** How many candidates of the store are ranked: more found nothing more on the development questions. */
const MAX_CANDIDATES = 100;
/** Within a topic, the candidates of the whole corpus must hold those of the topic. */
const MAX_CANDIDATES_WITHIN = 2_000;

/**
 * The articles that fit a question best, over all languages in scope, without reading a body. A question
 * without words finds nothing.
 */
export async function searchArticles(
  desk: Desk,
  scope: Scope,
  search: ArticleSearch,
): Promise<FoundArticles> {
  const languages = new Set([...(await desk.store.languages(scope)), search.language]);
  const concepts = new Map([...languages].map((language) => [language, conceptsFor(desk, search, language)]));
  const terms = [...new Set([...concepts.values()].flat(2))];
  const conceptsIn = (language: string) => concepts.get(language) ?? [];
  const { since, within, focus } = search;
  const query = { all: [], any: terms, focus, ...(since === undefined ? {} : { since }) };
  const limit = within === undefined ? MAX_CANDIDATES : MAX_CANDIDATES_WITHIN;
  const [hits, counts] = await Promise.all([
    desk.store.search(scope, query, limit),
    desk.store.termStatistics(scope, terms),
  ]);
  const candidates = within === undefined ? hits : hits.filter(({ id }) => within.has(id));
  const weigh = (of: readonly Concept[]) => weighQuestion(of, counts);
  return {
    ranked: rankArticles(candidates, { conceptsIn, weigh, focus, language: search.language }, counts),
    searched: counts.articles,
    conceptsIn,
    weightsIn: (language) => weigh(conceptsIn(language)),
    frequencyOf: (term) => counts.frequency.get(term) ?? 0,
  };
}

/**
 * A question of function words alone names nothing, nor does one of words that only help to ask ("What did he say?"),
 * and function words of its own language are none of an article in another one either.
 */
function conceptsFor(desk: Desk, { text, language }: ArticleSearch, other: string): readonly Concept[] {
  const functionWords = stopWords(language);
  const telling = tokenize(text).filter(({ term }) => !functionWords.has(term));
  if (telling.length === 0) return [];
  const words = telling.map(({ start, end }) => text.slice(start, end)).join(' ');
  const concepts = conceptsOf(other === language ? text : words, other, desk.names.groups);
  return concepts.every(isFiller) ? [] : concepts;
}
