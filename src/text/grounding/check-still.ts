import { contentBehind } from './content-behind.ts';
import type { Passage } from './passage.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, tellsSame, type Word } from './word.ts';

/** Verbs and words after which something is no more. */
const ENDING = new Set(
  'stop cease end drop scrap lift abandon quit leave withdraw sell finish nolonger former abolish phaseout discontinue'.split(
    ' ',
  ),
);
/** What says that something is so as it was before. */
const LASTING = new Set(['still', 'continue', 'remain', 'keep', 'stay', 'yet']);

/**
 * Whether what goes on in the sentence goes on in its sources: `still eat it` of those who no longer do, `no longer fresh`
 * of what is still fresh.
 */
export function checkStill(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const goesOn = words.some(({ term, base }) => LASTING.has(term) || LASTING.has(base));
  const found = claim.words.filter((word, at) => {
    if (word.term === 'nolonger') return goesOn && isLasting(contentBehind(claim, at, NEAR), sources);
    const isStill = word.term === 'still' || word.base === 'continue';
    return isStill && !goesOn && !denies(claim.words) && isEnded(contentBehind(claim, at, NEAR), sources);
  });
  return found.map(({ start, end }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

/** How many words behind one tell what it is said of. */
const NEAR = 2;
/** How far before a word its negator may stand. */
const REACH = 3;

const isLasting = (own: readonly Word[], sources: readonly Passage[]) =>
  !sources.some(({ words }) => words.some(isEnding)) &&
  sources.some((source) =>
    source.words.some(
      ({ term, base }, at) =>
        (LASTING.has(term) || LASTING.has(base)) &&
        contentBehind(source, at, NEAR).some((other) => own.some((word) => meansSame(word, other))),
    ),
  );

const isEnded = (own: readonly Word[], sources: readonly Passage[]) =>
  sources.some((source) =>
    source.words.some(
      (word, at) =>
        isEnding(word) &&
        !denies(source.words.slice(Math.max(0, at - REACH), at)) &&
        contentBehind(source, at, NEAR + 1).some((other) => own.some((one) => tellsSame(one, other))),
    ),
  );

const isEnding = ({ term, base }: Word) => ENDING.has(term) || ENDING.has(base);
