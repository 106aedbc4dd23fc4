import { indexTerm } from '../index-terms.ts';
import type { Concept } from '../search/concept.ts';
import { isStopWordSomewhere } from '../stop-words.ts';
import { tokenize } from '../tokenize.ts';
import { isFiller } from './filler.ts';
import type { Question } from './question.ts';

/** Where every noun has a capital, a capital makes no name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);
const CAPITAL = /^\p{Lu}/u;

/**
 * The index terms of a text's words with a capital, but for its first word, and of the particles between them ("Aguas de
 * Marisal"); null where capitals tell nothing.
 */
export function namedTerms(text: string, language: string): ReadonlySet<string> | null {
  if (CAPITAL_NOUNS.has(language)) return null;
  const words = tokenize(text).map(({ term, start, end }) => ({ term, printed: text.slice(start, end) }));
  const hasCapital = (at: number) => CAPITAL.test(words[at]?.printed ?? '');
  const isParticle = (at: number) =>
    hasCapital(at - 1) && hasCapital(at + 1) && isStopWordSomewhere(words[at]?.term ?? '');
  const names = words.filter((_, at) => at > 0 && (hasCapital(at) || isParticle(at)));
  return new Set(names.map(({ term, printed }) => indexTerm(printed, term, language)));
}

/**
 * Which of the question's concepts say what is asked, by their order: those that are no names and do more than help to
 * ask. Of "Who founded Aguas de Marisal?" it is the founding. None where capitals tell nothing.
 */
export function plainConcepts(
  { text, language }: Pick<Question, 'text' | 'language'>,
  concepts: readonly Concept[],
): ReadonlySet<number> {
  const names = namedTerms(text, language);
  if (names === null) return new Set();
  const isName = (term: string) => term.split(' ').some((word) => names.has(word));
  return new Set(
    concepts.flatMap((concept, index) => (isFiller(concept) || concept.some(isName) ? [] : [index])),
  );
}
