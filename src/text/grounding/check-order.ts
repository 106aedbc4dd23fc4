import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { sharedWords, type Word } from './word.ts';

/** What comes first and what comes after it, in time. */
interface Order {
  readonly opener: Word;
  readonly earlier: readonly Word[];
  readonly later: readonly Word[];
}

const NEAR = 8;
const MIN_SHARED = 2;

/** `left before the vote` where the sources have it after the vote. */
export function checkOrder(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(ordersIn);
  return ordersIn(claim).flatMap(({ opener, earlier, later }) => {
    const scores = known.map((order) => ({
      straight: sharedWords(earlier, order.earlier) + sharedWords(later, order.later),
      crossed: both(sharedWords(earlier, order.later), sharedWords(later, order.earlier)),
    }));
    const isTurned = scores.some(({ straight, crossed }) => crossed >= MIN_SHARED && crossed > straight + 1);
    const isKept = scores.some(({ straight, crossed }) => straight >= crossed && straight > 0);
    return isTurned && !isKept ? [{ kind: 'swapped', text: claim.text.slice(opener.start, opener.end) }] : [];
  });
}

/** One side alone says nothing of the order. */
const both = (one: number, other: number) => (one === 0 || other === 0 ? 0 : one + other);

function ordersIn(passage: Passage): readonly Order[] {
  const content = new Set(contentWords(passage));
  return passage.words.flatMap((opener, at): Order[] => {
    if (at === 0 || (opener.term !== 'before' && opener.term !== 'after')) return [];
    const before = passage.words.slice(Math.max(0, at - NEAR), at).filter((word) => content.has(word));
    const behind = passage.words
      .slice(at + 1, at + 1 + NEAR)
      .filter((word) => content.has(word) && word.clause === opener.clause);
    return [
      opener.term === 'before'
        ? { opener, earlier: before, later: behind }
        : { opener, earlier: behind, later: before },
    ];
  });
}
