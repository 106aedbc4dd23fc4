import type { Answer } from '../core/answer.ts';
import type { Article } from '../core/article.ts';
import type { Scope } from '../core/scope.ts';
import { type QuestionCandidate, questionsFromSentences, questionsOnPeople } from './question-candidates.ts';
import { questionsFromSayings, type Saying } from './questions-on-sayings.ts';

/** Questions for the foot of a brief: two or three, each of which its articles answer. */
export type SuggestQuestions = (scope: Scope, about: BriefBasis) => Promise<readonly string[]>;

export interface BriefBasis {
  readonly topic: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** What people are quoted as saying in them, those that the brief shows last. */
  readonly sayings: readonly Saying[];
  /** The sentences of the brief. */
  readonly told: ReadonlySet<string>;
}

/** The work behind `/ask`, within a topic. */
type Ask = (scope: Scope, request: { readonly question: string; readonly topic: string }) => Promise<Answer>;

const MAX_QUESTIONS = 3;
/** Each costs a search: so many are tried at most. */
const MAX_TRIED = 10;

/**
 * Makes questions of what the articles hold and keeps those that were asked and answered: from these very articles,
 * with the words the question was made of.
 */
export async function suggestQuestions(
  ask: Ask,
  scope: Scope,
  basis: BriefBasis,
): Promise<readonly string[]> {
  const own = new Set<string>(basis.articles.map(({ id }) => id));
  const kept: QuestionCandidate[] = [];
  let tried = 0;
  for (const candidate of candidatesFor(basis)) {
    if (kept.length === MAX_QUESTIONS || tried === MAX_TRIED) break;
    if (kept.some((other) => isOnTheSame(other, candidate))) continue;
    tried += 1;
    const { question, expects } = candidate;
    const answer = await ask(scope, { question, topic: basis.topic });
    const isFromHere = answer.sentences.some(
      ({ text, cites }) => text.includes(expects) && cites.some(({ article }) => own.has(article)),
    );
    if (!answer.abstained && isFromHere) kept.push(candidate);
  }
  return kept.map(({ question }) => question);
}

/** Two questions on one person are one too many. */
const isOnTheSame = (one: QuestionCandidate, other: QuestionCandidate): boolean =>
  one.question.includes(other.about) || other.question.includes(one.about);

/** One of each kind in turn; nobody is asked about twice. */
function candidatesFor({ topic, articles, sayings, told }: BriefBasis): readonly QuestionCandidate[] {
  const kinds = [
    questionsFromSayings(sayings, topic),
    ...questionsFromSentences(articles, told),
    questionsOnPeople(articles, told),
  ];
  const most = Math.max(...kinds.map((list) => list.length));
  const inTurn = Array.from({ length: most }, (_, place) =>
    kinds.flatMap((list) => list.slice(place, place + 1)),
  ).flat();
  return [...new Map(inTurn.map((candidate) => [candidate.question, candidate])).values()];
}
