import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** How much or how many there are, from none to all. */
const SCALE = [
  'no none neither nobody noone nothing never without',
  'few little hardly barely scarcely handful',
  'some several certain various part parts',
  'many much lot lots plenty numerous half great dozens hundreds thousands',
  'most majority',
  'all every each both everyone everybody entire whole',
].map((list): ReadonlySet<string> => new Set(list.split(' ')));
const [NONE, FEW, SOME, MANY, MOST, ALL] = [0, 1, 2, 3, 4, 5] as const;

/**
 * How much there is of a thing: `great hope` of little hope, `many of the residents` of none of them, `few of the seats`
 * of more than 70 of them.
 */
export function checkQuantities(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkFewer(claim, sources), ...checkTimes(claim, sources), ...checkScale(claim, sources)];
}

function checkScale(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return claim.words
    .filter((word, at) => {
      const own = claim.tags[at]?.part === 'noun' && !word.isFunction ? quantityOf(claim, at) : null;
      return own !== null && !isOpen(own, claim, sources) && isTurned(own, word, sources);
    })
    .map(({ start, end }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

/** `fewer systems` of a lot of them, where nothing is fewer or less. */
function checkFewer(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return claim.words.flatMap(({ term, start, end }, at): readonly Reason[] => {
    const thing = claim.words[at + 1];
    if (term !== 'fewer' || thing === undefined || thing.isFunction) return [];
    const told = sources.flatMap((source) => quantitiesIn(source, thing));
    const isTurned = told.length > 0 && told.every((scale) => scale >= MANY) && isPlain(thing, sources);
    return isTurned ? [{ kind: 'number', text: claim.text.slice(start, end) }] : [];
  });
}

/** `won once` of who won twice */
function checkTimes(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (sources.some(({ words }) => words.some(({ stem }) => stem === TIME))) return [];
  const known = new Set(sources.flatMap(({ words }) => words.filter(isTimes).map(({ term }) => term)));
  return claim.words
    .filter((word, at, words) => known.size > 0 && isTimes(word, at, words) && !known.has(word.term))
    .map(({ start, end }) => ({ kind: 'number', text: claim.text.slice(start, end) }));
}
const TIME = stemOf('time');
const TIMES = new Set(['once', 'twice', 'thrice']);
/** Not `at once`, `once again`, `once it is open`: it ends what is told, or stands before when and where. */
const isTimes = ({ term, clause }: Word, at: number, words: readonly Word[]) => {
  const next = words[at + 1];
  const isLast = next === undefined || next.clause !== clause || BEHIND_TIMES.has(next.term);
  const isOpening = at === 0 || words[at - 1]?.clause !== clause;
  return TIMES.has(term) && !isOpening && words[at - 1]?.term !== 'at' && isLast;
};
const BEHIND_TIMES = new Set(['in', 'on', 'since', 'before', 'during', 'at', 'a', 'and', 'last', 'this']);

/** Where `none`, `all` or a negator may be said of something else, nothing is known. */
function isOpen(own: number, claim: Passage, sources: readonly Passage[]): boolean {
  const has = (terms: ReadonlySet<string> | undefined) =>
    sources.some(({ words }) => words.some(({ term }) => terms?.has(term)));
  if (own === NONE) return has(NOBODY);
  return (own >= SOME && denies(claim.words)) || (own === ALL && has(SCALE[ALL]));
}

function isTurned(own: number, thing: Word, sources: readonly Passage[]): boolean {
  const told = sources.flatMap((source) => quantitiesIn(source, thing));
  if (told.length === 0) return own === FEW && isPlain(thing, sources);
  return told.every((other) => isContrary(own, other));
}

const NOBODY = new Set(['none', 'neither', 'nobody', 'noone']);

/** Most of what is told of a part is more of it, and some of what is told of all is less. */
const isContrary = (one: number, other: number) =>
  (one === SOME && other >= MOST) ||
  one <= FEW !== other <= FEW ||
  (one === ALL && other >= SOME && other < ALL) ||
  (one === MOST && other === SOME);

const quantitiesIn = (source: Passage, thing: Word) =>
  source.words.flatMap((word, at) => {
    const quantity = meansSame(word, thing) ? quantityOf(source, at) : null;
    return quantity === null ? [] : [quantity];
  });

const LESS = new Set(['only', 'last', 'few', 'little', 'less', 'fewer']);

/** `major progress`, `more than 70 of 93 seats`: of what nothing in the sources makes little. */
function isPlain(thing: Word, sources: readonly Passage[]): boolean {
  const about = sources.filter(({ words }) => words.some(({ stem }) => stem === thing.stem));
  return (
    about.length > 0 &&
    about.every(({ words }) => !denies(words)) &&
    !sources.some(({ words }) => words.some(({ term }) => LESS.has(term)))
  );
}

/** How far before a thing its quantity may stand. */
const REACH = 6;

/** `a great deal of demand`, `almost half of all species`: the outermost. */
function quantityOf(passage: Passage, at: number): number | null {
  const { words, tags } = passage;
  let found: number | null = null;
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const word = words[place];
    if (word === undefined || word.clause !== words[at]?.clause || isOutside(tags[place]?.part, word)) break;
    const quantity = isLittle(word, words[at]) ? null : scaleOf(passage, place);
    if (quantity !== null) found = quantity;
    if (word.term === 'without') break;
  }
  return found;
}

/** `little terns` are small, not few. */
const isLittle = ({ term }: Word, thing: Word | undefined) =>
  term === 'little' && thing?.term.endsWith('s') === true;

const VERBAL = new Set(['verb', 'helper', 'modal', 'relative', 'opener']);
const isOutside = (part: string | undefined, { term }: Word) =>
  VERBAL.has(part ?? '') || (part === 'preposition' && term !== 'of');

/** Where a word stands on the scale: `a few` and `a little` are some, `hardly any` and `not many` are few. */
function scaleOf({ words }: Passage, at: number): number | null {
  const [before, term] = [words[at - 1]?.term ?? '', words[at]?.term ?? ''];
  const isAbout = term === 'some' && words[at + 1]?.isFigure === true;
  const scale =
    isAbout || (words[at]?.isCapital === true && at > 0) ? -1 : SCALE.findIndex((list) => list.has(term));
  if (scale < 0) return null;
  if (scale === FEW && before === 'a') return SOME;
  return scale >= SOME && negators.has(before) ? FEW : scale;
}
