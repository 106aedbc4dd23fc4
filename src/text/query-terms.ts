import { markAcronym } from './acronym.ts';
import { indexTerm } from './index-terms.ts';
import { isStopWordSomewhere, stopWords } from './stop-words.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Names of one thing: `["US", "U.S.", "United States", "ABD"]`. */
export type AliasGroup = readonly string[];

export interface QueryOptions {
  /**
   * `any-case` (the default, right for names and topics): a word typed in lower case that an alias spells as
   * an acronym is that acronym, so `turkey us` means the US, unless a pronoun stands beside it (`them and us`).
   * `typed`: only capitals are acronyms, so that
   * the pronoun in `what did he tell us` stays one (right for questions).
   */
  readonly acronyms?: 'any-case' | 'typed';
}

interface QueryWord {
  readonly term: string;
  readonly printed: string;
}

/**
 * For every word of a query the index terms that would answer it, one group a word: its stems in each of
 * `languages`, and those of its aliases. A name of several words (`United States`) is one group. An
 * alternative of several words is a phrase: its terms in order, joined by one space. Function words are
 * left out unless there is nothing else. Same words twice are one group.
 */
export function queryTermGroups(
  query: string,
  languages: readonly string[],
  aliases: readonly AliasGroup[],
  options: QueryOptions = {},
): readonly (readonly string[])[] {
  const names = namesIn(aliases);
  const words = readWords(query, names, options.acronyms ?? 'any-case');
  const parts = cutIntoNames(words, names);
  const telling = parts.filter((part) => part.group !== undefined || !isDropped(part.words, languages));
  const groups = (telling.length > 0 ? telling : parts).map((part) => alternatives(part, languages));
  return [...new Map(groups.map((group) => [group.join('\n'), group])).values()];
}

interface Names {
  /** Alias group by the terms of one of its names, joined by spaces. */
  readonly byTerms: ReadonlyMap<string, AliasGroup>;
  readonly longest: number;
}

/** A table is compiled once, as long as it is the same array. */
const compiled = new WeakMap<readonly AliasGroup[], Names>();

function namesIn(aliases: readonly AliasGroup[]): Names {
  const known = compiled.get(aliases) ?? compileNames(aliases);
  compiled.set(aliases, known);
  return known;
}

function compileNames(aliases: readonly AliasGroup[]): Names {
  const byTerms = new Map<string, AliasGroup>();
  let longest = 1;
  for (const group of aliases) {
    for (const name of group) {
      const terms = tokenize(name).map((token) => token.term);
      longest = Math.max(longest, terms.length);
      const key = terms.join(' ');
      if (!byTerms.has(key)) byTerms.set(key, group);
    }
  }
  return { byTerms, longest };
}

/** Where one of them is typed, the other small words are words too. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'i me my you your he him his she her it its we our they them their who'.split(' '),
);

function readWords(query: string, names: Names, acronyms: 'any-case' | 'typed'): readonly QueryWord[] {
  const tokens = tokenize(query);
  const mayMean = acronyms === 'any-case' && !tokens.some(({ term }) => PRONOUNS.has(term));
  return tokens.map((token: Token) => {
    const printed = query.slice(token.start, token.end);
    const marked = markAcronym(token.term);
    const meant = mayMean && isStopWordSomewhere(token.term) && names.byTerms.has(marked);
    return { term: meant ? marked : token.term, printed };
  });
}

interface Part {
  readonly words: readonly QueryWord[];
  readonly group: AliasGroup | undefined;
}

/** Cuts the words into known names, the longest first, and single words. */
function cutIntoNames(words: readonly QueryWord[], names: Names): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const part = longestNameAt(words, at, names);
    parts.push(part);
    at += part.words.length;
  }
  return parts;
}

function longestNameAt(words: readonly QueryWord[], at: number, names: Names): Part {
  for (let length = Math.min(names.longest, words.length - at); length > 0; length -= 1) {
    const slice = words.slice(at, at + length);
    const group = names.byTerms.get(slice.map((word) => word.term).join(' '));
    if (group !== undefined) return { words: slice, group };
  }
  return { words: words.slice(at, at + 1), group: undefined };
}

function isDropped(words: readonly QueryWord[], languages: readonly string[]): boolean {
  return words.every((word) => languages.some((language) => stopWords(language).has(word.term)));
}

function alternatives(part: Part, languages: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const tags = languages.length > 0 ? languages : ['und'];
  for (const language of tags) {
    found.add(phrase(part.words, language));
    for (const name of part.group ?? []) found.add(phrase(wordsOf(name), language));
  }
  found.delete('');
  return [...found];
}

function wordsOf(name: string): readonly QueryWord[] {
  return tokenize(name).map(({ term, start, end }) => ({ term, printed: name.slice(start, end) }));
}

function phrase(words: readonly QueryWord[], language: string): string {
  return words.map((word) => indexTerm(word.printed, word.term, language)).join(' ');
}
