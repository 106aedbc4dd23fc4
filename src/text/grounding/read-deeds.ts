import type { Doer } from './is-same-speaker.ts';
import type { Passage } from './passage.ts';
import type { Attributed } from './read-attributed.ts';
import { preceding } from './speaker-places.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { placesOf } from './syntax/noun-phrases.ts';

const NOTHING: ReadonlySet<number> = new Set();

/** What somebody does in a source. */
export interface Deed extends Doer {
  readonly event: Event;
  /** Whether somebody else tells of it. */
  readonly isTold: boolean;
}

/** What is done in a source; what somebody says in it is read elsewhere (`readAttributed`). */
export function readDeeds(source: Passage, told: readonly Attributed[]): readonly Deed[] {
  const isTold = (at: number) => told.some((report) => report.source === source && report.said.has(at));
  return source.events.flatMap((event) => {
    const { subject, group } = event;
    const isReport = told.some(({ speaker }) => speaker.verb === event.key);
    const places = subject === null ? placesBefore(source, event) : placesOf(subject);
    if (
      places.length === 0 ||
      isReport ||
      (subject === null && event.mood !== 'fact' && event.mood !== 'decided')
    )
      return [];
    return [{ event, source, places, at: group.main, said: NOTHING, isTold: isTold(group.main) }];
  });
}

const VOTING = stemsOf(['vote', 'decide', 'agree', 'resolve']);

/** Who does it over what stands between commas: `The league, based in Oslo, called for`, `voted to recommend`. */
function placesBefore(source: Passage, { group }: Event): readonly number[] {
  if (!group.isInfinitive) return preceding(source, group.from);
  const voted = source.events.find(({ key, group: { to } }) => to === group.from && VOTING.has(key.stem));
  return voted === undefined ? [] : preceding(source, voted.group.from);
}
