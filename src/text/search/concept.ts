import { type AliasGroup, queryTermGroups } from '../query-terms.ts';

/**
 * One thing a question names: the index terms that stand for it in articles of one language, under every name
 * it has. A term with spaces in it is a phrase (`unit state`).
 */
export type Concept = readonly string[];

/**
 * The things a question names, in the words of one language: function words are left out, unless there is
 * nothing else. Empty when there is no letter or digit in it.
 */
export function conceptsOf(
  question: string,
  language: string,
  aliases: readonly AliasGroup[],
): readonly Concept[] {
  return queryTermGroups(question, [language], aliases, { acronyms: 'typed' });
}
