import type { Governing } from '../lexicon/governors.ts';
import { stemOf, stemsOf } from '../stem-of.ts';
import type { Event } from './event.ts';
import { kindOf } from './governed.ts';
import type { Sentence } from './sentence.ts';

/** Events with what the whole sentence makes of them: `not unless`, `a plan to merge was rejected`. */
export function turnEvents(sentence: Sentence, events: readonly Event[]): readonly Event[] {
  return withTurnedDown(sentence, withoutUnless(sentence, withRemaining(events)));
}

/** `bonds that remain to be exchanged`: they have not been, and are to be. */
const withRemaining = (events: readonly Event[]): readonly Event[] =>
  events.map((event, at) => {
    const last = events[at - 1];
    const isLeft =
      event.group.isInfinitive &&
      event.group.isPassive &&
      last?.key.stem === REMAIN &&
      last.group.to === event.group.from;
    return isLeft ? { ...event, mood: 'must', subject: event.subject ?? last.subject } : event;
  });
const REMAIN = stemOf('remain');

/** `would stay away unless` */
const AVOID = stemOf('avoid');

/** `will not go unless they pay` is that it will go only if they pay. */
function withoutUnless({ words }: Sentence, events: readonly Event[]): readonly Event[] {
  const isIfNot = events.some(({ mood, isDenied }) => mood === 'condition' && isDenied);
  const at = words.findIndex(({ term }) => term === 'unless' || (term === 'if' && isIfNot));
  if (at < 0) return events;
  const main =
    at === 0
      ? events.find(({ mood }) => mood !== 'condition')
      : events.findLast((event) => isMain(event, at));
  if (main === undefined || (!main.isDenied && main.key.stem !== AVOID)) return events;
  return events.map((event) =>
    (event === main && main.isDenied) || (event.mood === 'condition' && event.isDenied)
      ? { ...event, isDenied: !event.isDenied }
      : event,
  );
}

/** `a plan to merge the towns was rejected`: they will not be merged. */
function withTurnedDown({ words }: Sentence, events: readonly Event[]): readonly Event[] {
  return events.map((event) => {
    const noun = words[event.group.from - 1];
    if (!event.group.isInfinitive || noun === undefined || !TURNED.has(kindOf(noun) ?? 'real')) return event;
    const isRejected = events.some(
      ({ key, subject, isDenied, group }) =>
        (kindOf(key) === 'denied' || DEFEATING.has(key.stem)) &&
        !isDenied &&
        group.isPassive &&
        (subject?.heads.includes(noun) === true || isOnlyBetween(events, event, group)),
    );
    return isRejected ? { ...event, isDenied: true, mood: 'open' } : event;
  });
}

const DEFEATING = stemsOf(['defeat', 'dismiss', 'block', 'fail', 'veto']);

/** `an appeal to build houses near Ludlow was rejected` */
const isOnlyBetween = (events: readonly Event[], first: Event, { from }: Event['group']) =>
  first.group.to <= from && events[0] === first && events[1]?.group.from === from;

const TURNED: ReadonlySet<Governing> = new Set(['plan', 'wish', 'want', 'commit']);

const isMain = ({ group }: Event, end: number) =>
  group.to <= end && !group.isInfinitive && group.form !== 'ing';
