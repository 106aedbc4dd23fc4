import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { Word } from './word.ts';

const DELAYING = stemsOf(['postpone', 'delay', 'defer']);

/** Whether an event to come is what a verb of the sources puts back: `is now to begin in June` of what is postponed to June. */
export const isPutBack = ({ isDenied, mood }: Event, { stem }: Word): boolean =>
  !isDenied && mood === 'future' && DELAYING.has(stem);
