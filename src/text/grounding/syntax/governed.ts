import { asking, type Governing, governing, objectDoes } from '../lexicon/governors.ts';
import type { Mood } from '../lexicon/mood-words.ts';
import { stemOf, stemsOf } from '../stem-of.ts';
import type { Word } from '../word.ts';
import type { Event } from './event.ts';

/** What stands before a verb makes of it. */
export interface Governed {
  readonly isDenied: boolean;
  /** Null where nothing is said. */
  readonly mood: Mood | null;
}

/** Nothing before the verb turns it. */
export const FREE: Governed = { isDenied: false, mood: null };

const kinds = new Map([...governing].map(([base, kind]) => [stemOf(base), kind]));
/** Stems of the verbs whose object does what hangs on them. */
export const doers: ReadonlySet<string> = new Set([...objectDoes].map((base) => stemOf(base)));

const askingStems = stemsOf(asking);
/** Whether a word says itself that something is only planned, wanted or asked for. */
export const isAsking = ({ stem }: Word): boolean => askingStems.has(stem);

const MOODS: Readonly<Record<Governing, Mood | null>> = {
  denied: null,
  commit: 'future',
  plan: 'plan',
  want: 'want',
  likely: 'likely',
  possible: 'possible',
  must: 'must',
  wish: 'wish',
  alleged: 'alleged',
  decided: 'decided',
  rule: 'rule',
  real: null,
};

/** What a word makes of the verb that hangs on it; the stem of `like`, as in `would like to`, is that of `likely`. */
export function kindOf(word: Word | undefined): Governing | undefined {
  if (word?.term === 'like') return 'want';
  if (word?.term.endsWith('ly') === true && !word.term.endsWith('likely')) return undefined;
  return word === undefined ? undefined : kinds.get(word.stem);
}

/** Of what nobody is sure it is open whether it comes about. */
export const SURE: ReadonlySet<string> = stemsOf('sure certain clear confident convince'.split(' '));

/** What a governor of a kind makes of its verb; `governor` is its event where it is a verb. */
export function governedBy(kind: Governing | undefined, governor: Event | undefined): Governed {
  if (kind === undefined) return FREE;
  const isTurned = governor?.isDenied === true;
  if (kind === 'real' && governor !== undefined) return { isDenied: isTurned, mood: moodOfReal(governor) };
  if (isTurned && SURE.has(governor.key.stem)) return { isDenied: false, mood: 'question' };
  // `was able to open it` is that it did.
  if (governor?.key.term === 'able' && governor.mood === 'fact') return { isDenied: isTurned, mood: 'fact' };
  if (kind === 'denied') return { isDenied: !isTurned, mood: deniedMood(governor) };
  const own = MOODS[kind];
  const outer = governor !== undefined && IRREAL.has(governor.mood) ? governor.mood : null;
  return { isDenied: isTurned, mood: isOuter(own, outer) ? (outer ?? own) : own };
}

/** `would be able to`, `hopes to be allowed to`, `may have to`: how sure the whole is, the outer of two verbs says. */
const isOuter = (own: Mood | null, outer: Mood | null) =>
  own === null ||
  own === 'future' ||
  (own === 'possible' && (outer === 'wish' || outer === 'want')) ||
  (own === 'must' && outer === 'possible');

/** `is forcing barges to sail half empty`: they have to, and do. */
const moodOfReal = ({ key, mood, isDenied }: Event): Mood =>
  FORCING.has(key.stem) && !isDenied && (mood === 'fact' || mood === 'present') ? 'forced' : mood;
const FORCING = stemsOf(['force', 'compel']);

/** `would stop playing` is what will not be; `failed to declare` is left open. */
function deniedMood(governor: Event | undefined): Mood {
  const mood = governor?.mood ?? 'open';
  return mood === 'fact' || mood === 'present' ? 'open' : mood;
}

const IRREAL: ReadonlySet<Mood> = new Set([
  'possible',
  'wish',
  'question',
  'condition',
  'likely',
  'plan',
  'want',
]);

/** `to reopen the crossing and to settle`: as the verb before. */
export function joinedTo(last: Event | undefined): Governed {
  return last === undefined ? FREE : { isDenied: last.isDenied, mood: last.mood };
}
