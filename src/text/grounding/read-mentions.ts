import { countries } from './lexicon/demonyms.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import { owningWords } from './lexicon/word-classes.ts';
import type { Passage } from './passage.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { isSaying } from './read-speakers.ts';
import { stemOf } from './stem-of.ts';
import { placesOf } from './syntax/noun-phrases.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';

/** What a sentence calls somebody or something. */
export interface Mention extends Piece {
  readonly source: Passage;
  /** Place among the mentions of its sentence. */
  readonly index: number;
  /** Whether it does something, or something is done to it. */
  readonly isActor: boolean;
}

/** All that a sentence names or calls something, in order. */
export function readMentions(source: Passage): readonly Mention[] {
  const acting = new Set(
    source.events.flatMap(({ subject }) => (subject === null || subject.isPronoun ? [] : placesOf(subject))),
  );
  return readPieces(source, [...source.words.keys()]).map((piece, index) => ({
    ...piece,
    source,
    index,
    isActor: acting.has(piece.from) ? acting.has(piece.to - 1) : isCounted(source, piece, acting),
  }));
}

/** `two of Brandl's managers left`: the managers, of whom it tells how many. */
function isCounted({ words }: Passage, { from, lead }: Piece, acting: ReadonlySet<number>): boolean {
  const count = words[from - 2];
  return (
    lead === 'of' && acting.has(from - 2) && (count?.isNumberWord === true || COUNTS.has(count?.term ?? ''))
  );
}
const COUNTS = new Set('one some many most several all both few none half'.split(' '));

/** `Opal Reid` and `Reid`. */
export function isSameName(one: Mention, other: Mention): boolean {
  const [short, long] =
    one.names.length < other.names.length ? [one.names, other.names] : [other.names, one.names];
  return short.some((key) => !countries.has(key)) && short.every((key) => long.includes(key));
}

/** `Helen Marsh, the harbour master`: one of both has a name, and only a comma, or `called`, stands between. */
export function isBeside(one: Mention, other: Mention): boolean {
  const { source, to } = one;
  if (other.source !== source || other.from < to) return false;
  const between = source.words.slice(to, other.from);
  const isApposed =
    between.length === 0 &&
    opensSegment(source, to) &&
    source.words[to]?.opensUnit === false &&
    !doesSomething(other) &&
    !isNextInList(one, other);
  const isStyled =
    between.length > 0 &&
    between.every(({ term }) => STYLING.has(term)) &&
    (other.names.length > 0 || between.length > 1);
  if (!isStyled && (!isApposed || other.isTail)) return false;
  const called = one.names.length > 0 ? other : one;
  const isOneNamed = one.names.length > 0 !== other.names.length > 0;
  return isOneNamed && called.head !== null;
}

/** `the composer Janacek, the producer said`: another begins, who speaks; not `Evans, a city attorney told`. */
const doesSomething = ({ source, from, to, names }: Mention) =>
  names.length === 0 &&
  DEFINITE.has(source.words[from]?.term ?? '') &&
  !opensSegment(source, to) &&
  source.events.some(({ group, subject }) => group.from === to && subject?.from === from);
const DEFINITE = new Set(['the', ...owningWords]);

/** `for deep-sea mining, Environment Minister Jonas Lindahl said`: who says what stands before. */
export const saysSo = ({ source, to, names, head }: Mention) =>
  names.length > 0 &&
  head !== null &&
  !opensSegment(source, to) &&
  source.events.some(({ group, key }) => group.from === to && isSaying(key));

/** `with Bill Nelson, first responders and residents`: more of a list than one who has a name can be. */
const isNextInList = (one: Mention, { source, from, to, names, head }: Mention) =>
  one.names.length > 1 &&
  names.length === 0 &&
  source.words[to]?.term === 'and' &&
  partAt(source, to + 1) !== 'verb' &&
  /[^su]s$/.test(head?.term ?? '') &&
  source.words[from]?.isFunction === false;

/** `a group calling itself the Desert Shield`, `a body known as`. */
const STYLING = new Set(['called', 'calling', 'itself', 'themselves', 'named', 'dubbed', 'known', 'as']);

export const isAged = ({ source, from, to }: Mention) =>
  source.words
    .slice(from, to)
    .some(({ term }, at, words) => term === 'year' && words[at + 1]?.term === 'old');

/** The number before `year old`, and the one between commas behind a name. */
export function ageOf(mention: Mention): readonly string[] {
  const { source, from, to, names } = mention;
  const behind = source.words[to];
  if (isAged(mention))
    return source.words
      .slice(from, to)
      .filter(({ isFigure }) => isFigure)
      .map(({ term }) => term);
  const isAge = names.length > 0 && behind?.isFigure === true && opensSegment(source, to);
  return isAge ? [behind.term] : [];
}

/** Classes of bodies: a court is no `he`. */
const BODIES = new Set(
  [
    'company',
    'agency',
    'court',
    'parliament',
    'police',
    'union',
    'club',
    'party',
    'charity',
    'university',
  ].map((noun) => generalNouns.get(noun) ?? generalNouns.get(stemOf(noun))),
);

export const isBody = ({ head }: Mention) =>
  head !== null && BODIES.has(generalNouns.get(head.stem)) && generalNouns.has(head.stem);

/** A name with what somebody is, or of two words. */
export const isSomebody = ({ names, head, isTail }: Mention) =>
  names.length > 0 && (head !== null || (names.length > 1 && !isTail));
