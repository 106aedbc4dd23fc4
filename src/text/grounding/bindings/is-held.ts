import { isSamePlace, isSameWord } from './is-same-place.ts';
import type { Bearer } from './read-bearers.ts';
import type { Told } from './read-told.ts';

/**
 * Whether a name hangs on the word on which it hangs in the sources, and no other one does: `the lander was built by
 * Orbital Iberia` of `a small lander, built by Orbital Iberia`. What else stands about it then tells nothing.
 */
export function isHeld({ places }: Bearer, holders: readonly Bearer[], own: Told, known: Told): boolean {
  const theirs = holders.flatMap((holder) => holder.places);
  return own.hanging
    .filter((one) => one.role !== 'site' && one.places.some((at) => places.includes(at)))
    .some((one) => {
      const same = known.hanging.filter((other) => isSamePlace(one, other) && isSameWord(one, other));
      return same.length > 0 && same.every((other) => other.places.some((at) => theirs.includes(at)));
    });
}
