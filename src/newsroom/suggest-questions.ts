import type { Answer } from '../core/answer.ts';
import type { Article } from '../core/article.ts';
import type { QuoteEntry } from '../core/quote-list.ts';
import type { Scope } from '../core/scope.ts';
import { numberMentions } from './number-mentions.ts';
import { findMentions } from './threads/find-mentions.ts';

/** Questions for the foot of a brief: two or three, each of which its articles answer. */
export type SuggestQuestions = (scope: Scope, about: BriefBasis) => Promise<readonly string[]>;

export interface BriefBasis {
  readonly topic: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly quotes: readonly QuoteEntry[];
}

/** The work behind `/ask`, within a topic. */
type Ask = (scope: Scope, request: { readonly question: string; readonly topic: string }) => Promise<Answer>;

const MAX_QUESTIONS = 3;
/** Each costs a search: so many are tried at most. */
const MAX_TRIED = 6;

/**
 * Makes questions of what the articles hold (who is quoted, what is counted, who takes part) and keeps those that were
 * asked and answered from these very articles.
 */
export async function suggestQuestions(
  ask: Ask,
  scope: Scope,
  basis: BriefBasis,
): Promise<readonly string[]> {
  const own = new Set<string>(basis.articles.map(({ id }) => id));
  const kept: string[] = [];
  for (const question of questionsFrom(basis).slice(0, MAX_TRIED)) {
    if (kept.length === MAX_QUESTIONS) break;
    const answer = await ask(scope, { question, topic: basis.topic });
    const isFromHere = answer.sentences.some(({ cites }) => cites.some(({ article }) => own.has(article)));
    if (!answer.abstained && isFromHere) kept.push(question);
  }
  return kept;
}

/** Candidates, one of each kind in turn. English only: the templates are. */
function questionsFrom({ articles, quotes }: BriefBasis): readonly string[] {
  const english = articles.filter(({ language }) => language === 'en');
  const kinds = [saidBy(quotes), counted(english), whoIs(english, quotes)];
  const most = Math.max(...kinds.map((list) => list.length));
  const inTurn = Array.from({ length: most }, (_, place) =>
    kinds.flatMap((list) => list.slice(place, place + 1)),
  );
  return [...new Set(inTurn.flat())];
}

function saidBy(quotes: readonly QuoteEntry[]): readonly string[] {
  const names = quotes.flatMap(({ speakerName }) => findMentions(speakerName ?? '').at(-1)?.text ?? []);
  return [...new Set(names)].map((name) => `What did ${name} say?`);
}

/** A unit that reads as a plural noun: "cubic metres", "measles shots". */
const PLURAL = /^(?:\p{Ll}+ )?\p{Ll}{3,}s$/u;
/** Nobody asks how many metres there are. */
const MEASURE =
  /(?:centuries|decades|years|months|weeks|days|hours|minutes|seconds|met(?:re|er)s|miles|feet|inches|yards|hectares|acres|knots|lit(?:re|er)s|gallons|tons|tonnes|grams|degrees|points|times|dollars|euros|pounds|crowns)$/;
const LEAD_SENTENCES = 6;

function counted(articles: readonly Article[]): readonly string[] {
  return articles.slice(0, 4).flatMap(({ body, sentences, language }) => {
    const units = sentences
      .slice(0, LEAD_SENTENCES)
      .flatMap(({ start, end }) => numberMentions(body.slice(start, end), language))
      .filter(
        ({ kind, printedUnit }) => kind === '' && PLURAL.test(printedUnit) && !MEASURE.test(printedUnit),
      )
      .map(({ printedUnit }) => printedUnit);
    return [...new Set(units)].slice(0, 1).map((unit) => `How many ${unit} are there?`);
  });
}

function whoIs(articles: readonly Article[], quotes: readonly QuoteEntry[]): readonly string[] {
  const quoted = new Set(quotes.map(({ speakerName }) => speakerName));
  const names = articles.slice(0, 4).flatMap(({ body }) =>
    findMentions(body.slice(0, 1_200))
      .filter(({ gender, text }) => gender !== null && text.includes(' ') && !quoted.has(text))
      .map(({ text }) => text),
  );
  return [...new Set(names)].slice(0, 2).map((name) => `Who is ${name}?`);
}
