import { acts } from './lexicon/related/acts.ts';
import { publicLife } from './lexicon/related/public.ts';
import { world } from './lexicon/related/world.ts';
import { stemOf } from './stem-of.ts';
import { standsBeside, type Word } from './word.ts';

/** Fewer letters are the end of many words. */
const MIN_TAIL = 4;

const topics: ReadonlyMap<string, ReadonlySet<number>> = collect();

function collect(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [topic, line] of [acts, world, publicLife].join('').trim().split(/\n+/).entries()) {
    for (const word of line.split(' ')) {
      const stem = stemOf(word);
      found.set(stem, (found.get(stem) ?? new Set()).add(topic));
    }
  }
  return found;
}

/**
 * Whether two words may tell of one matter: those of the same meaning, `pay` and `receive`, `alive` and `survive`, and
 * `wildfire` and `fire`. They need not say the same of it.
 */
export function isRelated(one: Word, other: Word): boolean {
  if (standsBeside(one, other)) return true;
  const theirs = topics.get(other.stem);
  if (theirs !== undefined && [...(topics.get(one.stem) ?? [])].some((topic) => theirs.has(topic)))
    return true;
  return isCompound(one, other) || isCompound(other, one);
}

/** `wildfire` is a fire. */
export const isCompound = ({ base: long }: Word, { base: short }: Word): boolean =>
  short.length >= MIN_TAIL && long.length > short.length && long.endsWith(short);
