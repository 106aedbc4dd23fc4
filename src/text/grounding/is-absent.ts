import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { meansSame } from './word.ts';

/** `was not at the meeting` of who was not present at it, missed it, or is in Hanoi for the first time */
export const isAbsent = ({ group, others: [first] }: Event, sources: readonly Passage[]): boolean =>
  group.isAlone &&
  first !== undefined &&
  sources.some(({ words, events }) =>
    first.phrase.heads.some(
      (head) =>
        (group.isPast &&
          words.some(({ term }) => term === 'first') &&
          words.some((word) => meansSame(word, head))) ||
        events.some(
          (event) =>
            (event.isDenied || ABSENT.has(event.key.stem)) &&
            [event.object, ...event.others.map(({ phrase }) => phrase)].some((phrase) =>
              phrase?.heads.some((word) => meansSame(word, head)),
            ),
        ),
    ),
  );
const ABSENT = stemsOf([
  'absent',
  'absence',
  'miss',
  'skip',
  'avoid',
  'boycott',
  'away',
  'stay',
  'shun',
  'leave',
]);
