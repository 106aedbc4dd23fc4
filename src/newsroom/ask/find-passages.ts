import type { Article } from '../../core/article.ts';
import type { Scope } from '../../core/scope.ts';
import { readSignals, type Signals } from '../../text/question/judge-evidence.ts';
import { ordersMachine } from '../../text/question/orders-machine.ts';
import { plainConcepts } from '../../text/question/plain-concepts.ts';
import type { Question } from '../../text/question/question.ts';
import {
  type ArticleEvidence,
  type SentenceSignals,
  scoreSentence,
  sentenceSignals,
} from '../../text/question/score-sentences.ts';
import {
  conceptsIn,
  type EvidenceQuestion,
  readEvidence,
  type SentenceEvidence,
} from '../../text/question/sentence-evidence.ts';
import { nearness } from '../../text/search/freshness.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Desk } from '../desk.ts';
import type { TimeAsked } from './read-focus.ts';
import type { FoundArticles } from './search-articles.ts';

/** A sentence that may carry the answer. */
export interface Passage {
  readonly article: Article;
  /** Number of the sentence in its article. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
  readonly expected: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

/** One that was scored, with what its score is made of. */
export interface ScoredPassage extends Passage {
  readonly signals: SentenceSignals;
}

export interface FoundPassages {
  /** In reading order, article after article. */
  readonly passages: readonly ScoredPassage[];
  readonly articles: readonly Article[];
  /** Null when nothing was found. */
  readonly signals: Signals | null;
}

/** More articles brought more wrong sentences than right ones on the development questions. */
const MAX_ARTICLES = 4;
/** Shorter ones are scores, places and headings: "Taiwan 4." */
const MIN_WORDS = 4;
/** What a sentence in another language than the question's loses: it is shown when there is no other. */
const OTHER_LANGUAGE = 6;
/** In so many days an article stops being of the time a question states, and of now when it states none. */
const STATED_DAYS = 30;
const UNSTATED_DAYS = 365;

/** The sentences of the best articles, each with how likely it carries the answer. Reads only these bodies. */
export async function findPassages(
  desk: Desk,
  scope: Scope,
  question: Question,
  time: TimeAsked,
  found: FoundArticles,
): Promise<FoundPassages> {
  const top = found.ranked.slice(0, MAX_ARTICLES);
  const [best] = top;
  const articles = await desk.store.articles(
    scope,
    top.map(({ hit }) => hit.id),
  );
  if (best === undefined) return { passages: [], articles: [], signals: null };
  const standings = new Map(top.map(({ hit, score }) => [hit.id, score / best.score]));
  const read = articles.map((article) => ({
    article,
    evidence: evidenceOf(article, question, found, standings.get(article.id) ?? 0),
  }));
  const signals = readSignals({
    articles: read.map(({ evidence }) => evidence),
    weights: found.weightsIn(best.hit.language),
    relevance: best.relevance,
    expects: question.expects,
    plain: plainConcepts(question, found.conceptsIn(best.hit.language)),
    ...distances(
      top.map(({ hit }) => hit.publishedAt),
      time,
    ),
  });
  const passages = read.flatMap(({ article, evidence }) => passagesOf(article, evidence, question, found));
  return { passages, articles, signals };
}

/** What is looked for in the sentences of an article in that language. */
export function evidenceQuestion(
  { text, expects, kind }: Question,
  found: FoundArticles,
  language: string,
): EvidenceQuestion {
  const words = new Set(tokenize(text).map(({ term }) => term));
  return { concepts: found.conceptsIn(language), expects, words, kind };
}

function evidenceOf(
  article: Article,
  question: Question,
  found: FoundArticles,
  standing: number,
): ArticleEvidence {
  const asked = evidenceQuestion(question, found, article.language);
  return {
    sentences: article.sentences.map(({ start, end }) =>
      readEvidence(article.body.slice(start, end), article.language, asked),
    ),
    title: conceptsIn(article.title, article.language, asked.concepts),
    standing,
  };
}

function passagesOf(
  article: Article,
  evidence: ArticleEvidence,
  { asking, kind, ...question }: Question,
  found: FoundArticles,
): readonly ScoredPassage[] {
  const { language } = article;
  const strange = language === question.language ? 0 : OTHER_LANGUAGE;
  const asked = conceptsIn(asking, language, found.conceptsIn(language));
  const weights = { weights: found.weightsIn(language), asking: asked };
  const all = sentenceSignals(evidence, weights, kind?.kind ?? null);
  return article.sentences.flatMap(({ start, end }, sentence) => {
    const signals = all[sentence];
    const read = evidence.sentences[sentence];
    const text = article.body.slice(start, end);
    if (signals === undefined || read === undefined || !mayAnswer(read) || ordersMachine(text)) return [];
    const { expected, telling } = read;
    return [
      {
        article,
        sentence,
        start,
        end,
        text,
        score: scoreSentence(signals) - strange,
        expected,
        telling,
        signals,
      },
    ];
  });
}

/** What asks answers nothing, and a scrap says nothing. */
const mayAnswer = ({ isQuestion, words }: SentenceEvidence) => !isQuestion && words >= MIN_WORDS;

/**
 * How far the nearest of these dates is from the time asked about, 0 to 1: `stale` when the question states one, `old`
 * when it does not. An undated article may be of any time.
 */
function distances(dates: readonly (string | null)[], { focus, isStated }: TimeAsked) {
  const days = isStated ? STATED_DAYS : UNSTATED_DAYS;
  const distance = 1 - Math.max(...dates.map((date) => nearness(date, focus, days) ?? 1));
  return isStated ? { stale: distance, old: 0 } : { stale: 0, old: distance };
}
