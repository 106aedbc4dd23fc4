import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';

/** Results of two numbers: `3-1`, `nine votes to four`; the sources must have them in this order. */
export function checkScores(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = new Set(sources.flatMap((source) => scoresOf(source).map(({ score }) => score)));
  if (known.size === 0) return [];
  return scoresOf(claim).flatMap(({ score, text }) =>
    known.has(score) ? [] : [{ kind: 'number' as const, text }],
  );
}

function scoresOf(passage: Passage): readonly { readonly score: string; readonly text: string }[] {
  const { words, text } = passage;
  const amounts = readAmounts(passage);
  return amounts.flatMap((one, index) => {
    const next = amounts[index + 1];
    if (next === undefined || one.dimension !== next.dimension) return [];
    const between = words.slice(one.to, next.from);
    const isVote =
      between.at(-1)?.term === 'to' && between.length <= 2 && words[one.from - 1]?.term !== 'from';
    const isCounted = between.length === 1 || between[0]?.stem === 'vote' || between[0]?.stem === 'goal';
    const isScore = one.isScore && next.isScore && one.to === next.from;
    if (!isScore && !(isVote && isCounted && one.dimension === null)) return [];
    return [{ score: `${one.value} ${next.value}`, text: text.slice(one.start, next.end) }];
  });
}
