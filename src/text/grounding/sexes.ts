import { femaleNames, maleNames } from '../quotations/lexicon/given-names.ts';
import { countries } from './lexicon/demonyms.ts';

/** Of whom a pronoun is. */
export type Sex = 'he' | 'she';

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

const TITLES: readonly (readonly [Sex, string])[] = [
  ['he', 'mr sir king prince duke lord'],
  ['she', 'mrs ms miss madam lady dame queen princess duchess'],
];

const GIVEN: readonly (readonly [Sex, string])[] = [
  ['he', maleNames],
  ['she', femaleNames],
];

const sexesBy = (lists: readonly (readonly [Sex, string])[]): ReadonlyMap<string, ReadonlySet<Sex>> => {
  const found = new Map<string, Set<Sex>>();
  for (const [sex, list] of lists)
    for (const name of list.trim().split(/\s+/)) found.set(name, (found.get(name) ?? new Set()).add(sex));
  return found;
};
const byTitle = sexesBy(TITLES);
const byGiven = sexesBy(GIVEN);

const NO_SEX: ReadonlySet<Sex> = new Set();

/** `he` of `him` and `his`; undefined of words that are no such pronouns. */
export const sexOf = (term: string): Sex | undefined => PRONOUNS.get(term);

/** Of whom a title or a given name is: of both where both bear it; Georgia is a country. */
export const sexesOf = (key: string): ReadonlySet<Sex> =>
  byTitle.get(key) ?? (countries.has(key) ? NO_SEX : (byGiven.get(key) ?? NO_SEX));

/** `mrs` */
export const isTitle = (key: string): boolean => byTitle.has(key);

/** Whether a key is a given name of men or women: `hillary`. */
export const isGivenName = (key: string): boolean => byGiven.has(key);
