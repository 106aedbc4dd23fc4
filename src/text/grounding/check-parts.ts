import type { Amount } from './amount.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Event } from './syntax/event.ts';
import type { Reason } from './verdict.ts';
import { meansSame } from './word.ts';

/** How many of something there are, and of how many in all: `300 of the 900 recovered`, `all but two voted`. */
interface Part {
  readonly amount: Amount;
  readonly whole: Amount | null;
  readonly isLeftOut: boolean;
  /** What they do, or is done to them. */
  readonly event: Event;
}

/** `900 recovered` of whom 300 did, `two voted` where all but two did. */
export function checkParts(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(partsIn);
  return partsIn(claim).flatMap((own): readonly Reason[] => {
    const acts = known.filter(({ event }) => meansSame(event.key, own.event.key));
    const isWhole = own.whole === null && acts.some(({ whole }) => whole?.value === own.amount.value);
    const isTold = acts.some(
      ({ amount, isLeftOut }) => isSame(amount, own.amount) && isLeftOut === own.isLeftOut,
    );
    const isTurned = acts.some(
      ({ amount, isLeftOut }) => isSame(amount, own.amount) && isLeftOut !== own.isLeftOut,
    );
    if (isTold || !(isWhole || isTurned)) return [];
    return [{ kind: 'number', text: claim.text.slice(own.amount.start, own.amount.end) }];
  });
}

const isSame = (one: Amount, other: Amount) => one.value === other.value && one.dimension === other.dimension;

function partsIn(passage: Passage): readonly Part[] {
  const amounts = readAmounts(passage);
  return amounts.flatMap((amount, index): readonly Part[] => {
    const event = eventOf(passage, amount);
    if (event === null || amount.dimension !== null || isOfPart(passage, amount, amounts[index - 1]))
      return [];
    const next = amounts[index + 1];
    const whole = next !== undefined && isOfPart(passage, next, amount) ? next : null;
    const [before, last] = passage.words.slice(Math.max(0, amount.from - 2), amount.from);
    return [{ amount, whole, event, isLeftOut: last?.term === 'but' && ALL.has(before?.term ?? '') }];
  });
}

const ALL = new Set(['all', 'everyone', 'everybody']);

/** `300 of the 900`: the second is no number of its own. */
function isOfPart({ words }: Passage, { from }: Amount, part: Amount | undefined): boolean {
  return part !== undefined && words[part.to]?.term === 'of' && from - part.to <= 2;
}

/** The verb whose subject the number belongs to. */
function eventOf({ events, words }: Passage, { from, to }: Amount): Event | null {
  const event = events.find(({ group }) => group.from >= to);
  const isHere = event !== undefined && words[event.group.from]?.clause === words[from]?.clause;
  return isHere && event.start <= from && !event.group.isInfinitive ? event : null;
}
