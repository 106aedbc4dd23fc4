import type { Amount } from './amount.ts';
import { periods } from './lexicon/calendar-words.ts';
import { countedNouns, generalUnits } from './lexicon/counted-nouns.ts';
import { countries } from './lexicon/demonyms.ts';
import { generalThings } from './lexicon/general-things.ts';
import { voters } from './lexicon/people-nouns.ts';
import { scoreNouns } from './lexicon/score-nouns.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { isRelated } from './related.ts';
import { meansSame, type Word } from './word.ts';

/** A number of a source, with the others of its sentence. */
export interface Known {
  readonly amount: Amount;
  readonly all: readonly Amount[];
  readonly source: Passage;
  /** Words of the other sentences. */
  readonly others: readonly Word[];
}

/** Whether a number of a sentence counts what an equal one of a source counts. */
export function isCountOfSame({ counted }: Amount, { amount: other, all, source, others }: Known): boolean {
  if (shareWord(counted, other.counted))
    return isHeadKnown(counted, source) && !isHeadOfAnother(counted, other, all);
  const isResult = other.isScore || isVoted(source);
  if (isResult && counted.some(({ stem }) => scoreNouns.has(stem) || voters.has(stem))) return true;
  if (other.isScore) return false;
  if (isTwice(counted, other, source) || isOfThoseBefore(counted, other, all, source, others)) return true;
  if (counted.every(({ stem }) => COUNTS_ALL.has(stem)) && other.counted.length === 0) return true;
  const isOthers = all.some((amount) => amount !== other && shareWord(counted, amount.counted));
  if (isOthers) return false;
  if (counted.every(({ stem }) => COUNTS_ALL.has(stem))) return true;
  const isUncounted = other.counted.every(({ stem }) => generalUnits.has(stem));
  if (isUncounted) return counted.some((noun) => isCountedElsewhere(noun, other, source));
  return (
    isPeopleOf(counted, other.counted) ||
    isHeadOfKind(counted, other.counted) ||
    counted.some((noun) => isBeside(noun, other, source))
  );
}

/** `two died` of children who are counted or named before */
const isOfThoseBefore = (
  counted: readonly Word[],
  other: Amount,
  all: readonly Amount[],
  source: Passage,
  others: readonly Word[],
) =>
  isElliptic(other, source) &&
  (counted.some((noun) => isCountedBefore(noun, other, all)) || isToldBefore(counted, others));

/** `240 vehicles` may be 240 cars, and customers clients: their heads tell of one matter. */
function isHeadOfKind(some: readonly Word[], others: readonly Word[]): boolean {
  const [own, other] = [some.at(-1), others.at(-1)];
  if (own === undefined || other === undefined) return false;
  const lines = countedNouns.get(other.stem);
  return isRelated(own, other) || [...(countedNouns.get(own.stem) ?? [])].some((line) => lines?.has(line));
}

/** `two Swedes` of two Swedish citizens */
function isPeopleOf(some: readonly Word[], others: readonly Word[]): boolean {
  const countryOf = (words: readonly Word[]) =>
    words.map(({ term }) => nameKey(term)).find((key) => countries.has(key));
  const own = countryOf(some.slice(-1));
  return own !== undefined && countryOf(others) === own;
}

/** `the two had met` after the banks were named: a general word may say what they are. */
function isCountedElsewhere(noun: Word, { from }: Amount, { words }: Passage): boolean {
  if (COUNTS_ALL.has(noun.stem) || words.some((word) => meansSame(noun, word))) return true;
  return words[from - 1]?.term === 'the' && generalThings.has(noun.stem);
}

/** `120 regional buses` are not the 120 regional trains of the source. */
function isHeadKnown(counted: readonly Word[], source: Passage): boolean {
  const head = counted.at(-1);
  const isGeneral = generalThings.has(head?.stem ?? '') && !periods.has(head?.base.replace(/s$/, '') ?? '');
  if (head === undefined || counted.length === 1 || COUNTS_ALL.has(head.stem) || isGeneral) return true;
  return source.words.some((word) => meansSame(word, head));
}

/** The source has another number of these: `cancelled 500 flights after its 10,000 flight attendants walked out`. */
function isHeadOfAnother(counted: readonly Word[], other: Amount, all: readonly Amount[]): boolean {
  const head = counted.at(-1);
  const isHeadOf = (amount: Amount) => head !== undefined && shareWord([head], amount.counted.slice(-1));
  return !isHeadOf(other) && all.some((amount) => amount !== other && isHeadOf(amount));
}

/** `167 lawmakers in favour and 31 against` are votes, and so is `voted it down, 117 to 108`. */
const isVoted = ({ words }: Passage) => words.some(({ term, stem }) => AGAINST.has(term) || VOTES.has(stem));

const AGAINST = new Set(['favour', 'favor', 'against']);

const VOTES = new Set(['vote', 'ballot', 'abstent', 'abstain', 'unanim', 'major']);

/** `two goals` of who scored twice, `two wins` of who won twice */
function isTwice(counted: readonly Word[], { from, to }: Amount, { words, events }: Passage): boolean {
  const verb = events.findLast(({ group }) => group.to <= from)?.key;
  const head = counted.at(-1);
  const isTimes = to === from + 1 && TIMES.has(words[from]?.term ?? '');
  if (!isTimes || verb === undefined || head === undefined) return false;
  return head.term === 'times' || isOfOneRoot(verb, head) || DONE.get(verb.base)?.has(head.term) === true;
}
const TIMES = new Set(['twice', 'thrice']);
/** What somebody has who does it. */
const DONE = new Map([
  ['score', new Set(['goals', 'tries', 'touchdowns', 'runs'])],
  ['net', new Set(['goals'])],
  ['strike', new Set(['goals'])],
  ['win', new Set(['wins', 'victories', 'titles'])],
]);

/** `four are free`, `ten of 23 counts`, `six others`: what is counted was told before. */
function isElliptic({ counted, dimension, from, to }: Amount, source: Passage): boolean {
  const own = source.words[from];
  if (dimension !== null || (own?.isFigure !== true && own?.isNumberWord !== true)) return false;
  const next = source.words[to];
  if (counted.length === 0) return next === undefined || !next.isFigure;
  return counted.every(({ stem, term }) => COUNTS_ALL.has(stem) || CONDITIONS.has(term));
}

/** What became of those who are counted: `killed 14 miners and left 23 missing`. */
const CONDITIONS = new Set(
  'missing dead injured wounded hurt homeless trapped stranded alive safe unhurt displaced detained'.split(
    ' ',
  ),
);

/** `two died` of six children, `ten of 23 counts`: the noun that the number before it counts, or the one it is of. */
function isCountedBefore(noun: Word, own: Amount, all: readonly Amount[]): boolean {
  const before = all.findLast(({ to, counted }) => to <= own.from && counted.length > 0);
  const of = all.find(({ from }) => from === own.to + 1);
  return [before, of].some(
    (other) =>
      other?.counted.some((word) => meansSame(noun, word)) || isHeadOfKind([noun], other?.counted ?? []),
  );
}

/** `three have applied` of the lifeguards of another sentence. */
const isToldBefore = (counted: readonly Word[], others: readonly Word[]) =>
  counted.slice(-1).every((noun) => others.some((word) => isOfOneRoot(noun, word)));

const shareWord = (some: readonly Word[], others: readonly Word[]) =>
  some.some((noun) => others.some((other) => meansSame(noun, other)));

/** Stems of nouns that add nothing to a number. */
const COUNTS_ALL = new Set([
  'peopl',
  'person',
  'time',
  'other',
  'more',
  'man',
  'member',
  'total',
  'figur',
  'fewer',
  'less',
  'lower',
  'higher',
]);

/** How far from its number a noun may stand that it counts: `the ferries, of which 14`. */
const NEAR = 4;

/** How far what people do may stand: `706 people who had been in contact` are contacts. */
const FAR = 8;

function isBeside(noun: Word, { from, to, counted }: Amount, { words }: Passage): boolean {
  const before = words.slice(Math.max(0, from - NEAR), from);
  const isOfPeople = counted.every(({ stem }) => stem === 'person');
  const after = upToConjunction(words.slice(to, to + (isOfPeople ? FAR : NEAR)));
  const isOf = isOfPeople ? isRelated : isOfOneRoot;
  return [...before, ...after].some((word) => isOfOneRoot(word, noun) || isOf(word, noun));
}

/** What comes behind `and` is told of something else: `employs 900 people and builds ferries`. */
function upToConjunction(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ term, clause }) => term === 'and' || clause !== words[0]?.clause);
  return end < 0 ? words : words.slice(0, end);
}

/** Letters that words of one root begin with: `employs 2,300 people`, `2,300 employees`. */
const ROOT = 5;

const isOfOneRoot = (one: Word, other: Word) =>
  meansSame(one, other) || (one.term.length > ROOT && one.term.slice(0, ROOT) === other.term.slice(0, ROOT));
