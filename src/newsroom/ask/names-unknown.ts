import { indexTerm } from '../../text/index-terms.ts';
import type { Question } from '../../text/question/question.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { FoundArticles } from './search-articles.ts';

/** Where every noun has a capital, a capital makes no name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether the question asks about a name that stands in no article at all, under none of its names: then what
 * is said of presidents in general is no answer about the president of Brazil.
 */
export function namesUnknown({ asking, language }: Question, found: FoundArticles): boolean {
  if (CAPITAL_NOUNS.has(language)) return false;
  const concepts = found.conceptsIn(language);
  const names = tokenize(asking)
    .slice(1)
    .filter(({ start, end }) => CAPITAL.test(asking.slice(start, end)))
    .map(({ term, start, end }) => indexTerm(asking.slice(start, end), term, language));
  return names.some((name) => {
    const concept = concepts.find((terms) => terms.includes(name));
    return concept?.every((term) => found.frequencyOf(term) === 0) ?? false;
  });
}
