import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Two things of which one is more than the other: `men earn more than women`. */
interface Comparison {
  /** The comparative, which says which way. */
  readonly measure: Word;
  readonly before: readonly Word[];
  readonly behind: readonly Word[];
}

/** What is compared in the sentence the other way round than in its sources: `women earn more than men`. */
export function checkComparisons(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(comparisonsIn);
  return comparisonsIn(claim).flatMap((own): readonly Reason[] => {
    const alike = known.filter(({ measure }) => measure.stem === own.measure.stem);
    const isTurned = alike.length > 0 && alike.every((other) => isExchanged(own, other));
    return isTurned ? [{ kind: 'swapped', text: claim.text.slice(own.measure.start, own.measure.end) }] : [];
  });
}

/** Something of either side stands on the other in the source, and only there. */
const isExchanged = (own: Comparison, other: Comparison) =>
  own.before.some((word) => isOnlyIn(word, other.behind, other.before)) &&
  own.behind.some((word) => isOnlyIn(word, other.before, other.behind));

const isOnlyIn = (word: Word, side: readonly Word[], other: readonly Word[]) =>
  side.some((one) => meansSame(one, word)) && !other.some((one) => meansSame(one, word));

const isComparative = ({ term }: Word) =>
  /er$/.test(term) || term === 'more' || term === 'less' || term === 'worse';

/** Words that are read as one with `than`. */
const JOINED = new Set(['morethan', 'fewerthan', 'lessthan']);

/** How many words on either side may name what is compared. */
const REACH = 8;

function comparisonsIn({ words }: Passage): readonly Comparison[] {
  return words.flatMap((word, at): readonly Comparison[] => {
    const isHere = ({ clause, isFunction }: Word) => clause === word.clause && !isFunction;
    const near = words.slice(Math.max(0, at - REACH), at).filter(({ clause }) => clause === word.clause);
    const measure = JOINED.has(word.term) ? word : near.findLast(isComparative);
    const next = words[at + 1];
    const isThan = word.term === 'than' || measure === word;
    if (!isThan || measure === undefined || next === undefined || next.isFigure || next.isNumberWord)
      return [];
    return [
      {
        measure,
        before: near.filter((one) => one !== measure && isHere(one)),
        behind: words.slice(at + 1, at + 1 + REACH).filter(isHere),
      },
    ];
  });
}
