import type { Mood } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { Told } from './told.ts';

/** How far before the verb the noun may stand that it hangs on: `a proposal from the office to sell it`. */
const OFFER_REACH = 7;
const OFFERED: ReadonlySet<Mood> = new Set(['plan', 'want', 'wish', 'matter']);
const accepting = stemsOf(['approve', 'accept', 'pass', 'adopt', 'back', 'agree', 'allow', 'win', 'endorse']);
const OFFERING = stemsOf(['proposal', 'plan', 'request', 'demand', 'call', 'appeal', 'bid', 'talk', 'offer']);

/** `had proposed selling it`, where the proposal to sell it was rejected */
export const isTurnedDown = (
  { mood, isDenied }: Event,
  acts: readonly Event[],
  { words }: Told,
  claim: Passage,
): boolean =>
  !isDenied &&
  OFFERED.has(mood) &&
  !claim.words.some(({ stem }) => accepting.has(stem)) &&
  acts.some(({ group, key }) => {
    const at = words.indexOf(key);
    return (
      group.isInfinitive &&
      words.slice(Math.max(0, at - OFFER_REACH), at).some(({ stem }) => OFFERING.has(stem))
    );
  });
