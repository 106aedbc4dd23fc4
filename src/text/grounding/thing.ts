import { generalNouns } from './lexicon/general-nouns.ts';
import { generalThings } from './lexicon/general-things.ts';
import { gradable } from './lexicon/gradable.ts';
import { units } from './lexicon/units.ts';
import { isCalendarWord, type Word } from './word.ts';

/** What only tells how a thing is may be told by many words. */
const ADJECTIVE = /(?:ous|ive|al|ic|able|ible|ful|less|est|ing|ed|ent|ant|ary)$/;

/** Whether a noun is of a thing so particular that no other may stand for it. */
export const isThing = (noun: Word): boolean =>
  !noun.isFunction &&
  !ADJECTIVE.test(noun.term) &&
  !gradable.has(noun.stem) &&
  !noun.isFigure &&
  !generalNouns.has(noun.stem) &&
  !generalThings.has(noun.stem) &&
  !units.has(noun.term) &&
  !isCalendarWord(noun);

/** Whether two words begin with the same letters; fewer are in common by chance. */
export const sharesRoot = ({ stem: one }: Word, { stem: other }: Word, letters: number): boolean =>
  one.length >= letters && other.length >= letters && one.slice(0, letters) === other.slice(0, letters);
