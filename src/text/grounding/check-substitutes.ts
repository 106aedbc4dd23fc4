import { isWider } from './lexicon/kinds.ts';
import type { Passage } from './passage.ts';
import { isCompound } from './related.ts';
import { opensSegment } from './syntax/sentence.ts';
import { isThing, sharesRoot } from './thing.ts';
import type { Reason } from './verdict.ts';
import { standsBeside, type Word } from './word.ts';

/** A noun with what stands on both sides of it. */
interface Slot {
  readonly noun: Word;
  /** The word before, determiners passed over; null at the start of a segment. */
  readonly before: Word | null;
  /** The preposition's own word before, where `before` is a preposition. */
  readonly governor: Word | null;
  readonly after: Word | null;
}

/**
 * Things that stand in the sentence where its sources have another: `a fallen wall` of a fallen tree. Both are
 * told of in one of the two only.
 */
export function checkSubstitutes(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(slotsIn);
  const words = sources.flatMap((source) => source.words);
  return slotsIn(claim)
    .filter(({ noun }) => isThing(noun) && !words.some((word) => isTold(noun, word)))
    .filter((slot) =>
      known.some(
        (other) =>
          isThing(other.noun) &&
          !claim.words.some((word) => isTold(other.noun, word)) &&
          isSameSlot(slot, other),
      ),
    )
    .map(({ noun }) => ({ kind: 'thing', text: claim.text.slice(noun.start, noun.end) }));
}

const isTold = (one: Word, other: Word) =>
  isWider(one, other) ||
  standsBeside(one, other) ||
  isCompound(one, other) ||
  isCompound(other, one) ||
  sharesRoot(one, other, ROOT);

/** Letters that words of one root have in common. */
const ROOT = 5;

function isSameSlot(own: Slot, other: Slot): boolean {
  const isSame = (one: Word | null, two: Word | null) =>
    one !== null && two !== null && one.stem === two.stem;
  if (isSame(own.after, other.after) && own.after?.isFunction === false) return true;
  if (!isSame(own.before, other.before)) return false;
  return own.before?.isFunction === false || isSame(own.governor, other.governor);
}

function slotsIn(passage: Passage): readonly Slot[] {
  return passage.words.flatMap((noun, at): readonly Slot[] =>
    passage.tags[at]?.part === 'noun' && !noun.isCapital ? [slotAt(passage, noun, at)] : [],
  );
}

function slotAt(passage: Passage, noun: Word, at: number): Slot {
  const { words, tags } = passage;
  let from = at - 1;
  while (tags[from]?.part === 'determiner' && !opensSegment(passage, from + 1)) from -= 1;
  const isPreposition = tags[from]?.part === 'preposition' || tags[from]?.part === 'to';
  const isInCompound = tags[at + 1]?.part === 'noun' && !opensSegment(passage, at + 1);
  return {
    noun,
    before: opensSegment(passage, from + 1) ? null : (words[from] ?? null),
    governor: isPreposition ? (words[from - 1] ?? null) : null,
    after: isInCompound ? (words[at + 1] ?? null) : null,
  };
}
