import type { Amount } from './amount.ts';
import type { Known } from './is-count-of-same.ts';
import { generalThings } from './lexicon/general-things.ts';
import type { Passage } from './passage.ts';
import { shareNoun } from './share-noun.ts';
import { partAt } from './syntax/sentence.ts';
import type { Word } from './word.ts';

/**
 * Whether a number counts names that a source lists: `the two countries` of Ghana and Ivory Coast, `three grocery
 * chains` of the chains Fresca, Dalmart and Olsen. A noun that a source counts itself is not counted by its names.
 */
export function isListed(
  { figure, counted, from, dimension }: Amount,
  { words }: Passage,
  known: readonly Known[],
  sources: readonly Passage[],
): boolean {
  if (dimension !== null) return false;
  const head = counted.at(-1);
  const isPlace =
    head !== undefined && PLACES.has(head.stem) && counted.slice(0, -1).every(({ isCapital }) => isCapital);
  const isGeneral = isPlace || (words[from - 1]?.term === 'the' && counted.every(isForAll));
  const isNamed = head !== undefined && known.every(({ amount }) => !shareNoun([head], amount.counted));
  const isBoth = words[from]?.term === 'both';
  const isPair = ({ words: others }: Passage) =>
    others.some(({ term }) => PAIRS.has(term) || (isBoth && term === 'each')) &&
    (head === undefined || (isNamed && shareNoun([head], others)));
  if (figure === 2 && sources.some(isPair)) return true;
  const isLong = figure >= LONG && isNamed && /[^su]s$/.test(head.term);
  return sources.some(
    (source) =>
      (isGeneral || isBoth || isLong || (isNamed && shareNoun([head], source.words))) &&
      listsIn(source).includes(figure),
  );
}

/** Of so many names a list has seldom as many as are counted by chance. */
const LONG = 3;

/** `neither company`: there are two. */
const PAIRS = new Set(['neither', 'either', 'both', 'pair', 'couple', 'twins']);

/** How many names stand in each list of a passage. */
function listsIn(passage: Passage): readonly number[] {
  return passage.words.flatMap(({ term }, at) => {
    const isJoining =
      term === 'and' && partAt(passage, at - 1) === 'name' && JOINED.has(partAt(passage, at + 1) ?? '');
    return isJoining ? [2 + namesBefore(passage, at)] : [];
  });
}

const JOINED: ReadonlySet<string> = new Set(['name', 'determiner']);

/** Names before the last but one: clauses between commas that hold nothing but a name. */
function namesBefore(passage: Passage, and: number): number {
  const { words } = passage;
  let count = 0;
  let at = and - 1;
  while (at > 0 && isOfName(passage, at)) {
    if (words[at - 1]?.clause !== words[at]?.clause && isOfName(passage, at - 1)) count += 1;
    at -= 1;
  }
  return count;
}

/** `the Institute of Brook` */
const isOfName = (passage: Passage, at: number) =>
  JOINED.has(partAt(passage, at) ?? '') || passage.words[at]?.term === 'of';

/** A noun that may stand for others: `countries`, `men`. */
const isForAll = ({ stem }: Word) => generalThings.has(stem) || PLACES.has(stem);

const PLACES = new Set([
  'countri',
  'citi',
  'town',
  'state',
  'nation',
  'region',
  'provinc',
  'player',
  'rival',
  'side',
]);
