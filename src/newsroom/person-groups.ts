import type { AliasGroup } from '../core/aliases.ts';
import { fold } from '../text/fold.ts';
import { nameDistance } from './name-distance.ts';

/** Spellings of one word in several languages: Zelenskyy and Selenskyj, not Dylan and Zimmerman. */
const MAX_DISTANCE = 0.5;

interface PersonGroups {
  readonly whole: readonly (readonly string[])[];
  readonly words: readonly (readonly string[])[];
}

/**
 * The names of a person as groups of words that mean the same, so that a surname alone still is a part of the
 * name: Volodymyr and Wolodymyr, Zelenskyy and Selenskyj. Names that do not go word by word stay one group.
 */
export function personGroups(groups: readonly AliasGroup[]): PersonGroups {
  const whole: (readonly string[])[] = [];
  const words: (readonly string[])[] = [];
  for (const { names } of groups) {
    const parted = wordByWord(names);
    if (parted === null) whole.push(names);
    else words.push(...parted);
  }
  return { whole, words: joined(words) };
}

function wordByWord(names: readonly string[]): readonly (readonly string[])[] | null {
  const split = names.map((name) => name.trim().split(/\s+/));
  const [first = []] = split;
  if (first.length < 2 || split.some((words) => words.length !== first.length)) return null;
  const columns = first.map((_, at) => split.map((words) => words[at] ?? ''));
  return columns.every(areSpellings) ? columns : null;
}

function areSpellings([first = '', ...others]: readonly string[]): boolean {
  return others.every((other) => nameDistance(fold(first), fold(other)) <= MAX_DISTANCE);
}

/** Two people may share a first name: a word is in one group only. */
function joined(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const apart: Set<string>[] = [];
  for (const group of groups) {
    const keys = group.map(fold);
    const same = apart.filter((known) => [...known].some((word) => keys.includes(fold(word))));
    const all = new Set([...same.flatMap((known) => [...known]), ...group]);
    for (const known of same) apart.splice(apart.indexOf(known), 1);
    apart.push(all);
  }
  return apart.map((words) => [...new Map([...words].map((word) => [fold(word), word])).values()]);
}
