import { negativePrefix } from './lexicon/negative-prefixes.ts';
import type { Passage } from './passage.ts';
import type { Event } from './syntax/event.ts';
import { meansSame, type Word } from './word.ts';

/** `could not be beaten` of who was unbeatable, `can be washed` of what is washable */
export const isAbleTold = (
  { key, group, mood, isDenied, subject }: Event,
  sources: readonly Passage[],
): boolean =>
  group.isPassive &&
  mood === 'possible' &&
  sources.some(({ words, events }) =>
    words.some((word, at) => {
      const able = ableOf(word);
      if (able === null || !isFormOf(able.rest, key.base)) return false;
      const near = words.slice(Math.max(0, at - REACH), at + REACH);
      if (!near.some((other) => subject?.heads.some((head) => meansSame(head, other)))) return false;
      const isTurned = events.some((event) => event.key === word && event.isDenied);
      return (able.isDenied !== isTurned) === isDenied;
    }),
  );

/** How far from whom it is said of the word may stand. */
const REACH = 4;
/** Words that only end so. */
const OTHERS = new Set(
  'considerable notable valuable probable capable reasonable responsible available favourable'.split(' '),
);

interface Able {
  readonly rest: string;
  readonly isDenied: boolean;
}

const ABLE = /^(.{3,})[ai]ble$/;

/** `unbeatable`: `beat`, denied */
function ableOf({ term, isCapital }: Word): Able | null {
  const rest = isCapital || OTHERS.has(term) ? undefined : ABLE.exec(term)?.[1];
  if (rest === undefined) return null;
  const bare = rest.replace(negativePrefix, '');
  return { rest: bare, isDenied: bare !== rest };
}

/** `us` of `use`, `forgett` of `forget`, `reli` of `rely` */
const isFormOf = (rest: string, base: string) =>
  [base, base.replace(/e$/, ''), base.replace(/y$/, 'i'), `${base}${base.at(-1)}`].includes(rest);
