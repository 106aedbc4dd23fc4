import { joinHashes } from './hash-term.ts';
import type { StoryProfile } from './story-profile.ts';

// By which an article finds those it may share a story with: `isCopy` need only be asked of articles that have one
// of its copy keys, `isSameEvent` of those that have three of its event keys. Keys are 32-bit numbers.

/** Two texts of which a share J is common agree on such a key with probability J: with 16, 0.2 is found in 97 %. */
const COPY_KEYS = 16;
/** Of the terms that tell most about it. */
const EVENT_KEYS = 10;
/** Keys of events hold for so many days and are looked for in the stretch before and after: 36 hours are within. */
const DAYS_A_STRETCH = 2;
const MS_A_STRETCH = DAYS_A_STRETCH * 86_400_000;
const LEADS = 1.5;
/** Event keys two related articles have in common at least. */
export const sharedEventKeys = 3;

/** Under which keys the reports of an event are found. */
export const eventKeys = (profile: StoryProfile): readonly number[] => keysIn(profile, [0]);
/** Under which keys to look for other reports of it: the stretch of its own day and those beside it. */
export const eventKeysToLookFor = (profile: StoryProfile): readonly number[] => keysIn(profile, [-1, 0, 1]);

/** Under which keys copies of a text are found: the smallest hash of each part of the shingles (one-permutation MinHash: Li, Owen and Zhang, 2012). */
export function copyKeys({ shingles: { hashes } }: StoryProfile): readonly number[] {
  const smallest = new Map<number, number>();
  for (const hash of hashes) {
    const part = hash % COPY_KEYS;
    if (!smallest.has(part)) smallest.set(part, hash);
  }
  return [...smallest.values()];
}

function keysIn(profile: StoryProfile, stretches: readonly number[]): readonly number[] {
  if (profile.publishedMs === null) return [];
  const stretch = Math.floor(profile.publishedMs / MS_A_STRETCH);
  const telling = mostTelling(profile);
  return stretches.flatMap((step) => telling.map((hash) => joinHashes(hash, stretch + step)));
}

const known = new WeakMap<StoryProfile, readonly number[]>();

/** The terms that tell most, by hash: asked for twice of every report. */
function mostTelling(profile: StoryProfile): readonly number[] {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const telling = [...profile.terms]
    .map(([hash, { weight, leads }]) => ({ hash, weight: leads ? weight * LEADS : weight }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, EVENT_KEYS)
    .map(({ hash }) => hash);
  known.set(profile, telling);
  return telling;
}
