import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { Reason } from './verdict.ts';
import { meansSame } from './word.ts';

type Side = 'for' | 'against' | 'neither';

interface Vote {
  readonly event: Event;
  readonly side: Side;
}

/** On which side somebody votes: `voted against the bill` of who voted for it, or abstained. */
export function checkVotes(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(votesIn);
  return votesIn(claim).flatMap(({ event, side }): readonly Reason[] => {
    const others = known.filter((vote) => isOfSame(event, vote.event));
    if (others.length === 0 || others.some((vote) => vote.side === side) || event.isDenied) return [];
    return [{ kind: 'negation', text: claim.text.slice(event.key.start, event.key.end) }];
  });
}

const VOTE = stemOf('vote');
const ABSTAIN = stemOf('abstain');
const FOR = new Set(['for', 'favour', 'favor', 'infavour']);
/** How far behind the verb its side may stand: `voted by 24 to 14 against`. */
const REACH = 6;

function votesIn({ words, events }: Passage): readonly Vote[] {
  return events.flatMap((event): readonly Vote[] => {
    const side = sideOf(
      event,
      words.slice(event.group.from, event.group.to + REACH).map(({ term, phrase }) => phrase ?? term),
      words[event.group.main]?.term ?? '',
    );
    return side === null ? [] : [{ event, side }];
  });
}

function sideOf({ key }: Event, near: readonly string[], verb: string): Side | null {
  if (key.stem === ABSTAIN) return 'neither';
  const isVote = key.stem === VOTE || /^vot(?:e|es|ed|ing)$/.test(verb);
  if (!isVote) return null;
  if (near.includes('against') || key.phrase === 'oppose') return 'against';
  return key.phrase === 'support' || near.some((term) => FOR.has(term)) ? 'for' : null;
}

/** Whether both tell of the same voters, by name or noun. */
function isOfSame({ subject: own }: Event, { subject: other }: Event): boolean {
  if (own === null || other === null || own.isPronoun || other.isPronoun) return false;
  return own.heads.some((word) => other.heads.some((head) => meansSame(word, head)));
}
