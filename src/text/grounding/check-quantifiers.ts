import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'everything', 'both', 'each']);
const NONE = new Set(['none', 'neither', 'nobody', 'nothing', 'noone']);
/** Some, and not all. */
const PART = new Set(['most', 'some', 'several', 'half', 'majority', 'minority', 'few', 'part', 'many']);

/**
 * Whether what the sentence says of all is said of all in its sources, and not of most or of none: `all of the dead
 * came from Sudan`.
 */
export function checkQuantifiers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkAll(claim, sources), ...checkMost(claim, sources), ...checkSome(claim, sources)];
}

function checkAll(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const at = claim.words.findIndex(isOfAll);
  const own = claim.words[at];
  if (own === undefined) return [];
  const whom = claim.words.slice(at + 1, at + 1 + REACH).find(({ isFunction }) => !isFunction);
  const words = sources.flatMap((source) => source.words);
  const isDenied = claim.words.some(({ term }) => negators.has(term));
  const isToldOfAll = sources.some((source) =>
    source.words.some((_, place) => tellsOfAll(source, place, whom)),
  );
  const isOther =
    words.some(({ term }) => NONE.has(term)) ||
    sources.some((source) => tellsOfPart(source, whom) || isPartOfThose(source, claim, at));
  if (isToldOfAll || isDenied || !isOther) return [];
  return [{ kind: 'negation', text: claim.text.slice(own.start, own.end) }];
}

/** Words for all, but not of another thing: `in both book and film` says nothing of the details. */
function tellsOfAll({ words, tags }: Passage, at: number, whom: Word | undefined): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !(ALL.has(word.term) || UNANIMOUS.has(word.term))) return false;
  const isOfNoun = word.term === 'both' && tags[at + 1]?.part === 'noun' && words[at + 2]?.term === 'and';
  return !isOfNoun || next === undefined || whom === undefined || meansSame(next, whom);
}
const UNANIMOUS = new Set(['unanimously', 'unanimous']);

const VERBAL = new Set(['verb', 'helper', 'modal']);

/** `all would call it even` of `some would`: both stand for whom they tell of. */
function isPartOfThose({ words, tags }: Passage, claim: Passage, own: number): boolean {
  const isAlone = (passage: Passage, at: number) => VERBAL.has(passage.tags[at + 1]?.part ?? '');
  return (
    isAlone(claim, own) &&
    words.some(
      ({ term }, at) =>
        PART.has(term) &&
        VERBAL.has(tags[at + 1]?.part ?? '') &&
        words[at + 1]?.stem === claim.words[own + 1]?.stem,
    )
  );
}

const MORE_THAN_HALF = new Set(
  'most majority mostly bulk largely mainly primarily predominantly chiefly'.split(' '),
);
const OTHERS = new Set('some several few minority all every each both'.split(' '));
const THOSE = new Set(['whom', 'which', 'them', 'these', 'those']);

/** `most of her colleagues` of some of them, `few of whom` of most of them. */
function checkMost(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const all = sources.flatMap(({ words }) => words);
  const isMost = all.some(({ term }) => MORE_THAN_HALF.has(term));
  return claim.words.flatMap((own, at): readonly Reason[] => {
    const isFew = own.term === 'few' && claim.words[at - 1]?.term !== 'a' && isOfThose(claim.words, at);
    const isTurned = isFew
      ? isMost && !all.some(({ term }) => FEW.has(term))
      : own.term === 'most' && !isMost && isToldOfOthers(claim, at, sources);
    return isTurned ? [{ kind: 'number', text: claim.text.slice(own.start, own.end) }] : [];
  });
}

const FEW = new Set(['few', 'only', 'minority', 'little', 'rarely', 'hardly']);
const isOfThose = (words: readonly Word[], at: number) =>
  words[at + 1]?.term === 'of' && THOSE.has(words[at + 2]?.term ?? '');

/** Whether each source that tells of those has some, or all, of them, and no number. */
function isToldOfOthers({ words, tags }: Passage, at: number, sources: readonly Passage[]): boolean {
  const whom = words
    .slice(at + 1, at + 1 + REACH + 1)
    .filter((_, next) => tags[at + 1 + next]?.part === 'noun')
    .at(0);
  if (whom === undefined) return false;
  const told = sources.flatMap(({ words: others }) =>
    others.flatMap((word, place) =>
      meansSame(word, whom) ? [others.slice(Math.max(0, place - REACH), place)] : [],
    ),
  );
  return (
    told.length > 0 &&
    told.every((before) => before.some(({ term }) => OTHERS.has(term))) &&
    !sources.some((source) => source.words.some(({ term }) => PLENTY.has(term) || term === 'percent'))
  );
}
const PLENTY = new Set(['many', 'half', 'numerous']);

/** `all` as a word for whom it is said of; not `at all`, `half of all species`. */
function isOfAll({ term }: Word, at: number, words: readonly Word[]): boolean {
  return (
    ALL.has(term) && term !== 'each' && term !== 'both' && !['at', 'of'].includes(words[at - 1]?.term ?? '')
  );
}

/** `most of them`, and `some apartments` or `only 12 of the apartments` where the sentence tells of all apartments. */
const tellsOfPart = ({ words }: Passage, whom: Word | undefined) =>
  words.some(({ term, isFigure, isNumberWord }, at) => {
    const isOf = words[at + 1]?.term === 'of';
    const isOnly = words[at - 1]?.term === 'only' || words[at - 1]?.term === 'just';
    const isOfThem =
      whom !== undefined && words.slice(at + 1, at + 1 + NEAR).some((word) => meansSame(word, whom));
    return PART.has(term) ? isOf || isOfThem : (isFigure || isNumberWord) && isOnly && isOf && isOfThem;
  });

/** How far behind `all` the noun may stand, and how far behind `some`. */
const REACH = 4;
const NEAR = 3;

const SOME = new Set(['some', 'few', 'several', 'many', 'most']);
const NO = new Set(['no', 'any', 'none']);

/** `some staff would go`, where no staff would: of what the sources tell only with `no` or `any` before it. */
function checkSome(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (claim.words.some(({ term }) => negators.has(term))) return [];
  return claim.words.flatMap((own, at) => {
    if (!SOME.has(own.term)) return [];
    const whom = claim.words
      .slice(at + 1, at + 1 + NEAR)
      .find((_, next) => claim.tags[at + 1 + next]?.part === 'noun');
    if (whom === undefined) return [];
    const areNone = sources.flatMap(({ words }) =>
      words.flatMap((word, place) =>
        word.stem === whom.stem
          ? [words.slice(Math.max(0, place - NEAR), place).some(({ term }) => NO.has(term))]
          : [],
      ),
    );
    const isNone = areNone.length > 0 && !areNone.includes(false);
    return isNone ? [{ kind: 'negation' as const, text: claim.text.slice(own.start, own.end) }] : [];
  });
}
