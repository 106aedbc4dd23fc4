import { areRivals, isWider } from './lexicon/kinds.ts';
import { ordinals, smallNumbers } from './lexicon/number-values.ts';
import type { Passage } from './passage.ts';
import { isCompound } from './related.ts';
import type { Reason } from './verdict.ts';
import { meansSame, standsBeside, type Word } from './word.ts';

/** Things of the sentence that are another of their kind in its sources: a mosque where they tell of a synagogue. */
export function checkKinds(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const all = sources.flatMap(({ words }) => words);
  const rivals = all.filter((word) => isThing(word) && !claim.words.some((own) => meansSame(own, word)));
  return claim.words.flatMap((word) => {
    if (!isThing(word) || !rivals.some((rival) => areRivals(word, rival)) || isCounted(word, all)) return [];
    if (all.some((other) => meansSame(word, other) || isToldBy(word, other))) return [];
    return [{ kind: 'thing', text: claim.text.slice(word.start, word.end) }];
  });
}

/** `a loaf of bread` is bread, and who scored has a goal. */
const isToldBy = (word: Word, other: Word) =>
  isCompound(other, word) || isWider(word, other) || (!areRivals(word, other) && standsBeside(word, other));

/** `a record fourth title` for who won it four times. */
function isCounted({ term }: Word, all: readonly Word[]): boolean {
  const number = ordinals.get(term);
  return (
    number !== undefined &&
    all.some((word) => smallNumbers.get(word.term) === number || word.term === String(number))
  );
}

const isThing = ({ isFunction, isFigure }: Word) => !isFunction && !isFigure;
