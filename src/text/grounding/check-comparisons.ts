import { nearestSources } from './nearest-sources.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Two things of which one is more than the other: `men earn more than women`. */
interface Comparison {
  /** The comparative, which says which way. */
  readonly measure: Word;
  readonly before: readonly Word[];
  readonly behind: readonly Word[];
}

/** What is compared in the sentence the other way round than in its sources: `women earn more than men`. */
export function checkComparisons(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkExchanged(claim, sources), ...checkDirection(claim, sources)];
}

function checkExchanged(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(comparisonsIn);
  return comparisonsIn(claim).flatMap((own): readonly Reason[] => {
    const alike = known.filter(({ measure }) => measure.stem === own.measure.stem);
    const isTurned = alike.length > 0 && alike.every((other) => isExchanged(own, other));
    return isTurned ? [{ kind: 'swapped', text: claim.text.slice(own.measure.start, own.measure.end) }] : [];
  });
}

/** Something of either side stands on the other in the source, and only there. */
const isExchanged = (own: Comparison, other: Comparison) =>
  own.before.some((word) => isOnlyIn(word, other.behind, other.before)) &&
  own.behind.some((word) => isOnlyIn(word, other.before, other.behind));

const isOnlyIn = (word: Word, side: readonly Word[], other: readonly Word[]) =>
  side.some((one) => meansSame(one, word)) && !other.some((one) => meansSame(one, word));

const isComparative = ({ term }: Word) =>
  /er$/.test(term) || term === 'more' || term === 'less' || term === 'worse';

/** Words that are read as one with `than`. */
const JOINED = new Set(['morethan', 'fewerthan', 'lessthan']);

/** How many words on either side may name what is compared. */
const REACH = 12;

function comparisonsIn({ words }: Passage): readonly Comparison[] {
  return words.flatMap((word, at): readonly Comparison[] => {
    const isHere = ({ clause, isFunction }: Word) => clause === word.clause && !isFunction;
    const near = words.slice(Math.max(0, at - REACH), at).filter(({ clause }) => clause === word.clause);
    const measure = JOINED.has(word.term) ? word : near.findLast(isComparative);
    const next = words[at + 1];
    const isThan = word.term === 'than' || measure === word;
    if (!isThan || measure === undefined || next === undefined || next.isFigure || next.isNumberWord)
      return [];
    return [
      {
        measure,
        before: near.filter((one) => one !== measure && isHere(one)),
        behind: words.slice(at + 1, at + 1 + REACH).filter(isHere),
      },
    ];
  });
}

const UPWARD = stemsOf(
  `more morethan higher above up greater larger exceed rise increase grow climb jump surge soar raise gain double triple
  twice most record hike highest outnumber beat surpass better longer over`.split(/\s+/),
);
const DOWNWARD = stemsOf(
  `fewer less fewerthan lessthan lower below down smaller fall drop decline decrease slip dip plunge plummet shrink cut
  reduce halve half least lose miss short shorter lowest under worse`.split(/\s+/),
);

/** `more visitors than in May`, where the source that tells of it has only `fewer`, `down from`, `fell`. */
function checkDirection(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const [nearest] = nearestSources(claim, sources);
  const own = claim.words.find((word, at) => isMeasured(claim, word, at));
  if (own === undefined || nearest === undefined || denies(claim.words) || denies(nearest.words)) return [];
  const [along, against] = UPWARD.has(own.stem) ? [UPWARD, DOWNWARD] : [DOWNWARD, UPWARD];
  const has = ({ words }: Passage, side: ReadonlySet<string>) => words.some(({ stem }) => side.has(stem));
  const isTurned =
    !sources.some((source) => has(source, along)) && has(nearest, against) && !has(claim, against);
  return isTurned ? [{ kind: 'opposite', text: claim.text.slice(own.start, own.end) }] : [];
}

/** A comparative with `than` behind it, `up from`, `above its level`. */
function isMeasured({ words }: Passage, { stem, clause }: Word, at: number): boolean {
  if (!UPWARD.has(stem) && !DOWNWARD.has(stem)) return false;
  const next = words[at + 1];
  if (JOINED.has(words[at]?.term ?? '')) return next?.isFigure === false && !next.isNumberWord;
  const behind = words.slice(at + 1, at + 1 + REACH).filter((word) => word.clause === clause);
  const isOfLevel = behind.slice(0, 3).some(({ term }) => LEVELS.has(term));
  return COMPARATIVE.has(stem)
    ? behind.some(({ term }) => term === 'than')
    : isOfLevel || next?.term === 'from';
}

const LEVELS = new Set(['level', 'levels']);
const COMPARATIVE = stemsOf(
  'more higher greater larger better longer fewer less lower smaller shorter worse'.split(' '),
);
