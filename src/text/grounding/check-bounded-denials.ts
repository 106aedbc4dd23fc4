import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import type { Event } from './syntax/event.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, tellsSame, type Word } from './word.ts';

/** What holds only up to something, or only from it on: `will not be sold before 2030` holds from it. */
interface Bounded {
  readonly opener: Word;
  /** What tells of the bound. */
  readonly bound: readonly Word[];
  readonly event: Event;
  readonly holds: 'up to it' | 'from it';
}

/**
 * What the sentence says holds up to something from which on it holds in its sources, and the other way round: `will
 * draw the subsidy until building begins` of what `will not draw` it until then, `can climb until` of `can climb once`.
 */
export function checkBoundedDenials(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(boundedIn);
  return boundedIn(claim).flatMap((own) => {
    const others = known.filter((other) => isSameBound(own.bound, other.bound));
    const isTurned = others.every(
      (other) =>
        other.holds !== own.holds && (own.holds === 'up to it' || tellsSame(own.event.key, other.event.key)),
    );
    const isDenied = denies(claim.words);
    if (others.length === 0 || !isTurned || isDenied !== (own.holds === 'from it')) return [];
    return [{ kind: 'negation', text: claim.text.slice(own.opener.start, own.opener.end) }];
  });
}

const ENDS = new Set(['before', 'until', 'till']);
/** How far behind its opener a bound is read. */
const REACH = 9;

function boundedIn(passage: Passage): readonly Bounded[] {
  return passage.words.flatMap((opener, at): readonly Bounded[] => {
    const isBeginning = opener.term === 'once' && at > 0;
    if (!isBeginning && !ENDS.has(opener.term)) return [];
    const bound = passage.words
      .slice(at + 1, at + 1 + REACH)
      .filter(({ isFunction, isFigure }) => isFigure || !isFunction);
    const event = boundEvent(passage, at);
    if (event === undefined || bound.length === 0) return [];
    const isDenied = event.isDenied || isNegated(passage, event, at);
    if (isBeginning && isDenied) return [];
    return [{ opener, bound, event, holds: isBeginning || isDenied ? 'from it' : 'up to it' }];
  });
}

/** The event before the opener; of a sentence that opens with its bound, the first behind the comma. */
function boundEvent({ words, events }: Passage, at: number): Event | undefined {
  return at === 0
    ? events.find(({ group }) => words[group.main]?.clause !== words[at]?.clause)
    : events.findLast(({ group }) => group.to <= at);
}

/** `no troops would leave before`, `not until` */
const isNegated = ({ words }: Passage, { start }: Event, at: number) =>
  words.slice(Math.min(start, at), at).some(({ term }) => negators.has(term));

/** Whether two bounds have two words in common, or all of the shorter one. */
function isSameBound(own: readonly Word[], other: readonly Word[]): boolean {
  const isSame = (one: Word, two: Word) =>
    one.isFigure || two.isFigure ? one.term === two.term : meansSame(one, two);
  const shared = own.filter((word) => other.some((one) => isSame(word, one)));
  return shared.length >= Math.min(2, own.length, other.length);
}
