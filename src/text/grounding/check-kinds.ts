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
    if (all.some((other) => meansSame(word, other) || isCompound(other, word) || isWider(word, other)))
      return [];
    if (sources.some(({ events }) => events.some(({ key }) => isDeedOf(key, word)))) return [];
    return [{ kind: 'thing', text: claim.text.slice(word.start, word.end) }];
  });
}

/** Who scored has a goal: a verb that tells of the thing, and has it not for another name. */
const isDeedOf = (key: Word, thing: Word) =>
  key.term.endsWith('ed') && !areRivals(thing, key) && standsBeside(key, thing);

/** `a record fourth title` for who won it four times. */
function isCounted({ term }: Word, all: readonly Word[]): boolean {
  const number = ordinals.get(term);
  return (
    number !== undefined &&
    all.some((word) => smallNumbers.get(word.term) === number || word.term === String(number))
  );
}

const isThing = ({ isFunction, isFigure }: Word) => !isFunction && !isFigure;
