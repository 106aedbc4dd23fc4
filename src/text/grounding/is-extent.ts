import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';

/** `the route stretches 870 km`, `the order covers 48 helicopters`: how much it is, whether or not it has come yet. */
export const isExtent = ({ mood, key, isDenied, behind }: Event): boolean =>
  mood === 'present' &&
  !isDenied &&
  EXTENDING.has(key.stem) &&
  behind.slice(0, REACH).some(({ isFigure, isNumberWord }) => isFigure || isNumberWord);
/** How far behind the verb its number may stand. */
const REACH = 5;
const EXTENDING = stemsOf(
  `cover stretch span extend measure weigh total amount number comprise contain include consist hold seat house handle carry run
  range rise reach last take add come`.split(/\s+/),
);
