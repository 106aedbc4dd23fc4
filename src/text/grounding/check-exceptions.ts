import { contentBehind } from './content-behind.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

type Found = (claim: Passage, sources: readonly Passage[], known: readonly Word[]) => Word | undefined;

/**
 * Small words that say who or what is left out, where the sources leave out nobody, and the other way round: `unlike his
 * daughters`, `except in the cities` of what is so above all there, `even while eating` of only then, `for the first time`
 * of once more.
 */
export function checkExceptions(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(({ words }) => words);
  return [
    unlike,
    except,
    exceptAbove,
    onlyOf,
    even,
    notEven,
    evenIf,
    alsoOf,
    insteadOfAlso,
    firstTime,
    passedOver,
  ].flatMap((find): readonly Reason[] => {
    const word = find(claim, sources, known);
    return word === undefined ? [] : [{ kind: 'negation', text: claim.text.slice(word.start, word.end) }];
  });
}

const hasOf = (words: readonly Word[], terms: ReadonlySet<string>) =>
  words.some(({ term, base }) => terms.has(term) || terms.has(base));

const terms = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CONTRASTS = terms(
  'unlike but while whereas different differ difference departure break contrast opposite contrary however although though yet only instead insteadof despite',
);
const unlike: Found = ({ words }, _, known) =>
  hasOf(known, CONTRASTS) || denies(known) ? undefined : words.find(({ term }) => term === 'unlike');

const EXCEPT = terms('except apart excluding barring save');
const LEAVING_OUT = terms('only exempt exclude exception but besides remain rest other');

/** `except`, `other than`, and `apart from` where it opens a part of the sentence */
const isExcept = ({ term, phrase, clause }: Word, before: Word | undefined, next: Word | undefined) =>
  term === 'except' ||
  (term === 'other' && next?.term === 'than') ||
  (phrase === 'apart' && before?.clause !== clause);

const except: Found = ({ words }, _, known) =>
  hasOf(known, EXCEPT) || hasOf(known, LEAVING_OUT) || denies(known)
    ? undefined
    : words.find((word, at) => isExcept(word, words[at - 1], words[at + 1]));

const ABOVE = terms('particularly especially including even notably also mainly mostly');

/** `except in the villages` of what is so particularly there */
const exceptAbove: Found = (claim, sources, known) =>
  hasOf(known, EXCEPT)
    ? undefined
    : claim.words.find(
        (word, at) =>
          isExcept(word, claim.words[at - 1], claim.words[at + 1]) &&
          sources.some((source) => standsBehind(source, ABOVE, contentBehind(claim, at, 1), 2)),
      );

/** Whether a source has one of some words before what stands behind a place of the sentence. */
const standsBehind = (
  passage: Passage,
  openers: ReadonlySet<string>,
  own: readonly Word[],
  reach: number,
): boolean =>
  passage.words.some(
    ({ term }, at) =>
      openers.has(term) &&
      contentBehind(passage, at, reach).some((other) => own.some((word) => meansSame(word, other))),
  );

const ONLY = terms('only except apart unless without');
const REACH = 3;

/** `even while eating`, where it is allowed only then */
const even: Found = (claim, sources, known) =>
  denies(claim.words) || known.some(({ term }) => term === 'even')
    ? undefined
    : claim.words.find(
        ({ term }, at) =>
          term === 'even' &&
          sources.some((source) => standsBehind(source, ONLY, contentBehind(claim, at, 1), REACH)),
      );

const NOT_EVEN = terms('even except apart only');

/** `not even the Bills` of whom it is told that even they do it, or only they */
const notEven: Found = (claim, sources, known) =>
  known.some(({ term }, at) => term === 'even' && isNot(known[at - 1]))
    ? undefined
    : claim.words.find(
        ({ term }, at) =>
          term === 'even' &&
          isNot(claim.words[at - 1]) &&
          sources.some((source) => standsBehind(source, NOT_EVEN, contentBehind(claim, at, 1), 1)),
      );
const isNot = (word: Word | undefined) => word?.term === 'not';

const CONDITIONS = terms('if unless provided providing until once when after condition');
const DESPITE = terms('even regardless despite although though but while however nevertheless still yet');
const IF = new Set(['if', 'unless', 'without']);

/** `even if it breaks down`, `regardless of` of what the sources tell with a condition */
const evenIf: Found = ({ words }, _, known) =>
  hasOf(known, DESPITE) || !hasOf(known, CONDITIONS)
    ? undefined
    : words.find(
        ({ term }, at) => term === 'regardless' || (term === 'even' && IF.has(words[at + 1]?.term ?? '')),
      );

const RESTRICTING = terms(
  `only until unless without before condition provided if limit restrict except but first depend subject
  once alone just merely sole single one lone exclusive exclusively few less fewer little under below`,
);

/** `is the only place`, where the sources restrict nothing */
const onlyOf: Found = ({ words }, _, known) =>
  hasOf(known, RESTRICTING) || denies(known) ? undefined : words.find(({ term }) => term === 'only');

const ALSO = terms('also too both');
const RATHER = terms('insteadof');

/** `enormous as well as fat`, where it is enormous rather than fat */
const alsoOf: Found = (claim, sources, known) => {
  const { words } = claim;
  const isAlso = ({ term }: Word, at: number) =>
    ALSO.has(term) || (term === 'as' && words[at + 1]?.term === 'well');
  return denies(words) || hasOf(known, ALSO)
    ? undefined
    : words.find(
        (word, at) =>
          isAlso(word, at) &&
          sources.some((source) => standsBehind(source, RATHER, contentBehind(claim, at, REACH), 2)),
      );
};

const BESIDE = terms('addition aswellas along besides alongside plus');

/** `instead of Christmas` of what is done in addition to it */
const insteadOfAlso: Found = (claim, sources, known) =>
  known.some(({ term }) => term === 'insteadof' || term === 'instead')
    ? undefined
    : claim.words.find(
        ({ term }, at) =>
          term === 'insteadof' &&
          sources.some((source) => standsBehind(source, BESIDE, contentBehind(claim, at, 1), 2)),
      );

const NEW = terms('first never debut new maiden inaugural unprecedented');

/** `for the first time` of what the sources tell of as done again */
const firstTime: Found = ({ words }, _, known) =>
  hasOf(known, NEW)
    ? undefined
    : words.find(({ term }, at) => term === 'first' && words[at + 1]?.term === 'time');

/** `will challenge it`, where somebody will do something else rather than challenge it */
const passedOver: Found = (claim, sources) => {
  const isRuledOut = (word: Word) => {
    const places = sources.flatMap(({ words }) =>
      words.flatMap((other, at) => (other.stem === word.stem ? [words[at - 1]?.term === 'insteadof'] : [])),
    );
    return places.length > 0 && !places.includes(false);
  };
  return denies(claim.words) || claim.words.some(({ term }) => term === 'insteadof' || term === 'rather')
    ? undefined
    : contentWords(claim).find(isRuledOut);
};
