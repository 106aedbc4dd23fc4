import { namedTerms } from '../../text/question/plain-concepts.ts';
import type { Question } from '../../text/question/question.ts';
import type { FoundArticles } from './search-articles.ts';

/**
 * Whether the question asks about a name that stands in no article at all, under none of its names: then what
 * is said of presidents in general is no answer about the president of Brazil.
 */
export function namesUnknown({ asking, language }: Question, found: FoundArticles): boolean {
  const names = namedTerms(asking, language);
  if (names === null) return false;
  const concepts = found.conceptsIn(language);
  return [...names].some((name) => {
    const concept = concepts.find((terms) => terms.includes(name));
    return concept?.every((term) => found.frequencyOf(term) === 0) ?? false;
  });
}
