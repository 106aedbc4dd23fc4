import { tokenize } from '../tokenize.ts';
import { stateNames } from './lexicon/abbreviations.ts';
import { months } from './lexicon/calendar-words.ts';
import { type Passage, readPassage } from './passage.ts';
import { opensAfter } from './quoted-on.ts';
import { nameKey } from './read-names.ts';
import { readReports } from './read-reports.ts';
import { isTitle, type Sex, sexesOf, sexOf } from './sexes.ts';
import type { Word } from './word.ts';

/** How far back a pronoun points, and how far over sentences in which the same pronoun stands. */
const BACK = { plain: 3, all: 6 };

/**
 * Keys of the names for which `he` and `she` stand in a sentence of an article: the one man, or woman, of whom the
 * nearest sentence before tells that names any. Who says `She did it` is not her.
 */
export function pronounsMeant(
  sentences: readonly string[],
  at: number,
  people: Bearers,
): readonly (readonly string[])[] {
  const text = sentences[at];
  if (text === undefined) return [];
  const wanted = new Set(tokenize(text).flatMap(({ term }) => sexOf(term) ?? []));
  if (wanted.size === 0) return [];
  const first = Math.max(0, at - BACK.all);
  const near = sentences.slice(first, at + 1).map(readPassage);
  return [...wanted].flatMap((sex) => {
    const meant = meantBy(sex, near, people);
    return meant === null ? [] : [[...(people.get(meant)?.get(sex) ?? [])]];
  });
}

function meantBy(sex: Sex, near: readonly Passage[], people: Bearers): string | null {
  const own = near.at(-1);
  const place = own?.words.findIndex(isOf(sex)) ?? -1;
  if (own === undefined || place < 0) return null;
  const isQuoted = opensAfter(own.text.slice(0, own.words[place]?.start), isOpenBehind(near.slice(0, -1)));
  const namedIn = (passage: Passage) => {
    const telling = isQuoted ? tellersIn(passage) : NO_PLACES;
    const end = passage === own ? place : passage.words.length;
    return passage.words
      .slice(0, end)
      .flatMap((word, at) => (telling.has(at) ? [] : bearersAt(word, sex, people)));
  };
  const back = near.toReversed();
  const isPlain = (passage: Passage) => !passage.words.some(isOf(sex));
  const found = back.findIndex((passage) => namedIn(passage).length > 0);
  const [first = null, ...others] = new Set(back.slice(found, found + 1).flatMap(namedIn));
  const isNear = found >= 0 && back.slice(0, found).filter(isPlain).length <= BACK.plain;
  return isNear && others.length === 0 ? first : null;
}

const isOf =
  (sex: Sex) =>
  ({ term }: Word): boolean =>
    sexOf(term) === sex;

const isOpenBehind = (before: readonly Passage[]) =>
  before.reduce((isOpen, { text }) => opensAfter(text, isOpen), false);

const tellersIn = (passage: Passage): ReadonlySet<number> =>
  new Set(readReports(passage).flatMap(({ speaker }) => speaker.places));

function bearersAt({ term, isCapital }: Word, sex: Sex, people: Bearers): readonly string[] {
  const key = nameKey(term);
  return isCapital && people.get(key)?.has(sex) === true ? [key] : [];
}
/** `West Virginia Senator Joe Manchin`, `June`: no given names there. */
const isPlaceOrMonth = (key: string) => STATE_WORDS.has(key) || months.has(key);
const STATE_WORDS = new Set([...stateNames.values()].flat());
const NO_PLACES: ReadonlySet<number> = new Set();

/** Whether a name cannot be meant by a pronoun: `her` of Donald Trump. */
export const isOtherSex = (pronoun: string, names: readonly string[], people: Bearers): boolean => {
  const sex = sexOf(pronoun);
  return sex !== undefined && names.some((key) => people.get(key)?.has(sex) === false);
};

/** The keys of the names of men and of women by the last of each. */
export type Bearers = ReadonlyMap<string, ReadonlyMap<Sex, ReadonlySet<string>>>;

/** `Hillary Clinton` and `Mrs. Clinton` of a woman. */
export function readBearers(sentences: readonly string[]): Bearers {
  const found = new Map<string, Map<Sex, Set<string>>>();
  for (const run of sentences.flatMap(capitalRuns)) {
    const [last = '', first] = [
      run.at(-1),
      run.slice(0, -1).findLast((key) => sexesOf(key).size > 0 && !isPlaceOrMonth(key)),
    ];
    if (first === undefined) continue;
    const bySex = found.get(last) ?? new Map<Sex, Set<string>>();
    const keys = isTitle(first) ? [last] : run.slice(run.indexOf(first));
    for (const sex of sexesOf(first)) bySex.set(sex, new Set([...(bySex.get(sex) ?? []), ...keys]));
    found.set(last, bySex);
  }
  return found;
}

/** Keys of the words with capitals that stand side by side, over the dot of a title. */
function capitalRuns(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let last = -1;
  for (const { term, start, end } of tokenize(text)) {
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
    const isNear = last >= 0 && /^\.? $/u.test(text.slice(last, start));
    if (isCapital && isNear) runs.at(-1)?.push(nameKey(term));
    else if (isCapital) runs.push([nameKey(term)]);
    last = isCapital ? end : -1;
  }
  return runs.filter(({ length }) => length > 1);
}
