import type { Word } from '../word.ts';
import { acts } from './contraries/acts.ts';
import { attitudes } from './contraries/attitudes.ts';
import { degrees } from './contraries/degrees.ts';
import { inPlace } from './contraries/in-place.ts';
import { qualities } from './contraries/qualities.ts';
import { things } from './contraries/things.ts';

/**
 * Words that cannot be true of the same thing, by their base forms; words joined by hyphens stand in a row. Of one
 * side all say about the same. Unlike opposites.ts, which weighs what is told of both, these only tell where a text
 * has nothing of the one side: so that they may be many.
 */
export interface Contrary {
  readonly own: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

type Sides = ReadonlyMap<string, readonly Contrary[]>;

const sidesOf = collect([qualities, things, acts, degrees, attitudes]);
const sidesInPlace = collect([inPlace]);

function collect(lists: readonly string[]): Sides {
  const found = new Map<string, Contrary[]>();
  for (const line of lists.join('').trim().split(/\n+/)) {
    const [left = new Set<string>(), right = new Set<string>()] = line
      .split(' | ')
      .map((side): ReadonlySet<string> => new Set(side.split(' ')));
    for (const key of left) found.set(key, [...(found.get(key) ?? []), { own: left, other: right }]);
    for (const key of right) found.set(key, [...(found.get(key) ?? []), { own: right, other: left }]);
  }
  return found;
}

/** The longest row of words in the lists. */
const MAX_ROW = 3;

/** Of plurals, adverbs, and verbs that no list knows. */
const ENDINGS = [
  [/s$/, ''],
  [/ly$/, ''],
  [/ily$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ied$/, 'y'],
  [/ing$/, ''],
  [/ing$/, 'e'],
] as const;

/** The words and rows of words that begin at a place, as they may stand in the lists. */
export function keysAt(words: readonly Word[], at: number): readonly string[] {
  const { term, base, phrase } = words[at] ?? { term: '', base: '', phrase: null };
  const single = [term, base, ...ENDINGS.map(([ending, rest]) => term.replace(ending, rest))];
  const rows = Array.from({ length: MAX_ROW - 1 }, (_, more) =>
    words.slice(at + 1, at + 2 + more).map((word) => word.term),
  ).flatMap((rest) => [[term, ...rest].join('-'), [base, ...rest].join('-')]);
  return phrase === null ? [...single, ...rows] : [...single, phrase, ...rows];
}

/** The sides of the lists that some keys are on. */
export const contrariesOf = (keys: readonly string[]): readonly Contrary[] => among(sidesOf, keys);

/** The sides of those that only count where both stand in the same place. */
export const contrariesInPlaceOf = (keys: readonly string[]): readonly Contrary[] =>
  among(sidesInPlace, keys);

const among = (sides: Sides, keys: readonly string[]) => [
  ...new Set(keys.flatMap((key) => sides.get(key) ?? [])),
];
