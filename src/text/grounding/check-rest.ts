import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Event } from './syntax/event.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** `twelve have been freed` where twelve are held and the rest have been freed. */
export function checkRest(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (claim.words.some(isRest)) return [];
  const known = sources.flatMap((source) => source.events);
  const counts = readAmounts(claim).filter(({ dimension }) => dimension === null);
  return claim.events.flatMap((event) => {
    const acts = known.filter(({ key }) => key.stem === event.key.stem);
    const doers = counts.find(({ to }) => to <= event.group.from && isInClause(claim, to, event));
    if (acts.length === 0 || doers === undefined || !acts.every(isOfRest)) return [];
    return [{ kind: 'swapped', text: claim.text.slice(doers.start, doers.end) }];
  });
}

const isInClause = ({ words }: Passage, to: number, { group }: Event) =>
  words[to - 1]?.clause === words[group.main]?.clause;

const isOfRest = ({ subject }: Event) => subject?.heads.some(isRest) === true;

const isRest = ({ term }: Word) => REST.has(term);

const REST = new Set(['rest', 'others', 'remainder']);
