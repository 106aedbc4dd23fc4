import type { Scope } from '../core/scope.ts';
import type { SearchHit } from '../store.ts';
import { queryTermGroups } from '../text/query-terms.ts';
import type { Desk } from './desk.ts';
import type { NamePart } from './name-book.ts';

/** Words that articles must have, all of them, each under any of its names. */
export interface WordSearch {
  readonly text: string;
  readonly where: 'title' | 'lead' | 'anywhere';
  /**
   * exact leaves out languages whose stems are so short that misspelt words have them too (Turkish: five
   * letters): a slip of the pen should be taken for one before it is taken for a word.
   */
  readonly stems: 'exact' | 'all';
  /** ISO 8601 instant, inclusive. */
  readonly since?: string;
}

/** One group a word: any of its terms will do, and every group must be met. */
type TermGroups = readonly (readonly string[])[];

/** Index terms that stand this early in the body count as the lead: about three sentences. */
const LEAD_TERMS = 80;
const SHORT_STEMS: ReadonlySet<string> = new Set(['tr']);

/**
 * Articles that have all the words, at most `limit` a language, best first within each. Every language is
 * searched with its own stems: the Czech stem of "USA" is the English pronoun.
 */
export async function searchWords(
  desk: Desk,
  scope: Scope,
  search: WordSearch,
  limit: number,
): Promise<readonly SearchHit[]> {
  const languages = await languagesFor(desk, scope, search.stems);
  const found = await Promise.all(
    languages.map((language) => searchLanguage(desk, scope, search, language, limit)),
  );
  return found.flat();
}

async function searchLanguage(
  desk: Desk,
  scope: Scope,
  { text, where, since }: WordSearch,
  language: string,
  limit: number,
): Promise<readonly SearchHit[]> {
  const groups = queryTermGroups(text, [language], desk.names.groups);
  if (groups.length === 0) return [];
  const query = {
    all: groups,
    any: [],
    ...(where === 'title' ? { field: 'title' as const } : {}),
    ...(since === undefined ? {} : { since }),
  };
  const hits = (await desk.store.search(scope, query, limit)).filter((hit) => hit.language === language);
  return where === 'lead' ? hits.filter((hit) => isInLead(hit, groups)) : hits;
}

/** A name of several words is not among the matches: where nothing else matched, it stands somewhere. */
function isInLead(hit: SearchHit, groups: TermGroups): boolean {
  return groups.every((group) => {
    const places = hit.matches.filter(({ term }) => group.includes(term));
    const isEarly = places.some(({ title, body }) => title.length > 0 || (body[0] ?? Infinity) < LEAD_TERMS);
    return isEarly || (places.length === 0 && group.some((term) => term.includes(' ')));
  });
}

async function languagesFor(
  desk: Desk,
  scope: Scope,
  stems: WordSearch['stems'],
): Promise<readonly string[]> {
  const languages = await desk.store.languages(scope);
  return stems === 'all' ? languages : languages.filter((language) => !SHORT_STEMS.has(language));
}

/** Which of the typed words stand in some article: they are no slips of the pen. */
export async function readKnownWords(
  desk: Desk,
  scope: Scope,
  typed: readonly NamePart[],
): Promise<(part: NamePart) => boolean> {
  const unsure = typed.filter((part) => part.shown === null);
  if (unsure.length === 0) return () => true;
  const languages = await languagesFor(desk, scope, 'exact');
  const termsOf = (part: NamePart) =>
    part.spellings.flatMap((word) => queryTermGroups(word, ['und', ...languages], []).flat());
  const terms = new Map(unsure.map((part) => [part.key, termsOf(part)]));
  const { frequency } = await desk.store.termStatistics(scope, [...terms.values()].flat());
  return (part) => terms.get(part.key)?.some((term) => (frequency.get(term) ?? 0) > 0) ?? true;
}
