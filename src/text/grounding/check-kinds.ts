import { areRivals, isWider } from './lexicon/kinds.ts';
import { ordinals, smallNumbers } from './lexicon/number-values.ts';
import { currencySigns } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { isCompound } from './related.ts';
import { isToldByCalendar } from './told-by-calendar.ts';
import type { Reason } from './verdict.ts';
import { meansSame, standsBeside, type Word } from './word.ts';

/** Things of the sentence that are another of their kind in its sources: a mosque where they tell of a synagogue. */
export function checkKinds(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const all = sources.flatMap(({ words }) => words);
  const rivals = all.filter((word) => isThing(word) && !claim.words.some((own) => meansSame(own, word)));
  return claim.words.flatMap((word) => {
    if (!isThing(word) || !rivals.some((rival) => areRivals(word, rival)) || isCounted(word, all)) return [];
    if (all.some((other) => isToldBy(word, other)) || isToldByCalendar(word, all)) return [];
    if (sources.some(({ text }) => isSymbolIn(word, text)) || isOfBank(word, claim)) return [];
    if (sources.some(({ events }) => events.some(({ key }) => isDeedOf(key, word)))) return [];
    if (claim.events.some(({ key }) => key === word) && all.some((other) => isAlong(word, other))) return [];
    return [{ kind: 'thing', text: claim.text.slice(word.start, word.end) }];
  });
}

/** A fraudster tells of fraud as well as a wildfire of fire. */
const isToldBy = (thing: Word, other: Word) =>
  meansSame(thing, other) ||
  isCompound(other, thing) ||
  (thing.base.length >= MIN_HEAD && other.base.startsWith(thing.base)) ||
  isWider(thing, other);
/** What an act is told by is no rival of it: who is arrested is not charged. */
const isAlong = (act: Word, other: Word) => standsBeside(act, other) && !areRivals(act, other);
/** Fewer letters begin many words. */
const MIN_HEAD = 4;

/** `3.2 billion dollars` for `$3.2 billion`. */
const isSymbolIn = ({ base }: Word, text: string) =>
  [...currencySigns].some(([sign, currency]) => currency === base.replace(/s$/, '') && text.includes(sign));

/** Whose bank it is says which: the Bank of Russia is a central one. */
const isOfBank = (word: Word, { words }: Passage) =>
  word.term === 'central' && /^banks?$/.test(words[words.indexOf(word) + 1]?.term ?? '');

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
