import { stemOf } from '../stem-of.ts';
import { callings } from './kinds/callings.ts';
import { dailyLife } from './kinds/daily-life.ts';
import { nature } from './kinds/nature.ts';
import { objects } from './kinds/objects.ts';
import { people } from './kinds/people.ts';
import { publicLife } from './kinds/public-life.ts';
import { substances } from './kinds/substances.ts';
import { things } from './kinds/things.ts';
import { widerLife } from './kinds/wider-life.ts';
import { widerThings } from './kinds/wider-things.ts';
import { works } from './kinds/works.ts';

const kinds = [people, callings, nature, dailyLife, things, works, substances, objects, publicLife].join('');

/** Where a word stands: in which line, and as which of its members. */
interface Place {
  readonly line: number;
  readonly member: number;
}

/**
 * A line is a kind of which one is never another: where a sentence tells of one of them and its sources of another,
 * it tells of something else. Base forms; a word may be of several kinds. Words with a slash between them may stand for each
 * other; what else may stand for another of its line is in same-meanings.ts.
 */
const places: ReadonlyMap<string, readonly Place[]> = collect();

function collect(): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const [line, text] of linesOf(kinds).entries()) {
    for (const [member, words] of text.split(' ').entries())
      for (const word of words.split('/')) {
        const stem = stemOf(word);
        found.set(stem, [...(found.get(stem) ?? []), { line, member }]);
      }
  }
  return found;
}

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\n+/);
}

interface Stemmed {
  readonly stem: string;
}

/** Whether a word is one of a kind. */
export const isOfKind = (stem: string): boolean => places.has(stem);

/** Whether two words are of one kind, and not the same of it; `widow` and `widower` have one stem. */
export const areRivals = (one: Stemmed, other: Stemmed): boolean =>
  one.stem !== other.stem &&
  (places.get(one.stem) ?? []).some(({ line, member }) =>
    places.get(other.stem)?.some((place) => place.line === line && place.member !== member),
  );

/** Stems of those that are people. */
export const kindsOfPeople: ReadonlySet<string> = new Set(people.trim().split(/\s+/).map(stemOf));

/** For a word of a kind the wider ones that it is too. */
const widerThan: ReadonlyMap<string, ReadonlySet<string>> = collectWider();

function collectWider(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const line of linesOf(widerLife + widerThings)) {
    const [wide = '', ...narrow] = line.split(' ').map((word) => stemOf(word));
    for (const word of narrow) found.set(word, new Set([...(found.get(word) ?? []), wide]));
  }
  return found;
}

/** Whether a word is wider than another of its kind: a novelist is a writer. */
export const isWider = (wide: Stemmed, narrow: Stemmed): boolean =>
  widerThan.get(narrow.stem)?.has(wide.stem) === true;
