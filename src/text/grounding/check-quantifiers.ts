import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'everything', 'both', 'each']);
const NONE = new Set(['none', 'neither', 'nobody', 'nothing', 'noone']);
/** Some, and not all. */
const PART = new Set(['most', 'some', 'several', 'half', 'majority', 'minority', 'few', 'part']);

/**
 * Whether what the sentence says of all is said of all in its sources, and not of most or of none: `all of the dead
 * came from Sudan`.
 */
export function checkQuantifiers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkAll(claim, sources), ...checkSome(claim, sources)];
}

function checkAll(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const at = claim.words.findIndex(isOfAll);
  const own = claim.words[at];
  if (own === undefined) return [];
  const whom = claim.words.slice(at + 1, at + 1 + REACH).find(({ isFunction }) => !isFunction);
  const words = sources.flatMap((source) => source.words);
  const isDenied = claim.words.some(({ term }) => negators.has(term));
  const isToldOfAll = words.some(
    ({ term }) => ALL.has(term) || term === 'unanimously' || term === 'unanimous',
  );
  const isOther =
    words.some(({ term }) => NONE.has(term)) || sources.some((source) => tellsOfPart(source, whom));
  if (isToldOfAll || isDenied || !isOther) return [];
  return [{ kind: 'negation', text: claim.text.slice(own.start, own.end) }];
}

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
