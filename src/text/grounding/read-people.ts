import { countries } from './lexicon/demonyms.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import type { Passage } from './passage.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { stemOf } from './stem-of.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Word } from './word.ts';

/** Somebody the sources tell of, by all they are called there. */
export interface Person {
  readonly names: ReadonlySet<string>;
  /** What they are: `coach`, `chain`. */
  readonly heads: readonly Word[];
  readonly nouns: readonly Word[];
  /** Names they stand beside: of whom the lawyer is, of where the mayor. */
  readonly owners: ReadonlySet<string>;
  /** `52` of `Tomas Brandl, 52,` and of `the 52-year-old`. */
  readonly ages: ReadonlySet<string>;
  /** A pronoun of which the sources do not tell for whom it stands. */
  readonly isUnknown: boolean;
}

interface Mention extends Piece {
  readonly source: Passage;
}

/** Sentences in the order of their text, with all that they name or call something. */
export interface People {
  readonly sources: readonly Passage[];
  readonly mentions: readonly Mention[];
}

/** Reads who is who in sentences, which are in the order of their text. */
export function readPeople(sources: readonly Passage[]): People {
  return {
    sources,
    mentions: sources.flatMap((source) =>
      readPieces(source, [...source.words.keys()]).map((piece) => ({ ...piece, source })),
    ),
  };
}

/** Who it is that a phrase stands for; several where it is a pronoun that may stand for several. */
export function whoIs(places: readonly number[], source: Passage, people: People): readonly Person[] {
  const words = places.flatMap((at) => source.words[at] ?? []);
  if (!places.every((at) => partAt(source, at) === 'pronoun')) {
    const own = readPieces(source, places).filter(({ isTail }) => !isTail);
    const seeds = people.mentions.filter(
      (mention) => mention.source === source && own.some(({ to }) => to === mention.to),
    );
    const person = personOf(seeds, people, words);
    return [person, ...earlierCalled(person, places, source, people)];
  }
  const meant = meantByPronoun(places, source, people);
  return meant.length === 0
    ? [{ ...personOf([], people, []), isUnknown: true }]
    : meant.map((mention) => personOf([mention], people, []));
}

/** Everybody with a name. */
export const callingsOf = (people: People): readonly Person[] =>
  people.mentions.filter(({ names }) => names.length > 0).map((mention) => personOf([mention], people, []));

/** `the company` for a landlord told of before; none of another class. */
function earlierCalled(
  { names, nouns }: Person,
  places: readonly number[],
  source: Passage,
  people: People,
): readonly Person[] {
  const [noun] = nouns;
  const own = generalNouns.get(noun?.stem ?? '');
  const isBare = names.size === 0 && nouns.every(({ stem }) => stem === noun?.stem);
  if (own === undefined || !isBare || source.words[places[0] ?? -1]?.term !== 'the') return [];
  const isFit = (mention: Mention) =>
    mention.names.length > 0 && (isActor(mention) || generalNouns.get(mention.head?.stem ?? '') === own);
  return meantBy(places, source, people, isFit)
    .map((mention) => personOf([mention], people, []))
    .filter(({ nouns: theirs }) => {
      const classes = theirs.flatMap(({ stem }) => generalNouns.get(stem) ?? []);
      return classes.length === 0 || classes.includes(own);
    });
}

/** All mentions of those who are mentioned; `words` are those of the phrase. */
function personOf(seeds: readonly Mention[], people: People, words: readonly Word[]): Person {
  const all = alike(seeds, people);
  const nouns = [
    ...all.flatMap((mention) => mention.nouns),
    ...words.filter(({ isFunction }) => !isFunction),
  ];
  return {
    names: new Set(all.flatMap((mention) => mention.names)),
    heads: all.flatMap(({ head }) => head ?? []),
    nouns,
    owners: new Set(all.flatMap((mention) => mention.owners)),
    ages: new Set(all.flatMap(ageOf)),
    isUnknown: false,
  };
}

/** With those of the same name and those beside them between commas, over and over. */
function alike(seeds: readonly Mention[], people: People): readonly Mention[] {
  const found = new Set(seeds);
  for (const mention of found) {
    for (const other of people.mentions) {
      if (isSameName(mention, other) || isBeside(mention, other) || isBeside(other, mention))
        found.add(other);
    }
  }
  for (const mention of [...found]) for (const other of calledByAge(mention, people)) found.add(other);
  return [...found];
}

/** `Opal Reid` and `Reid`. */
function isSameName(one: Mention, other: Mention): boolean {
  const [short, long] =
    one.names.length < other.names.length ? [one.names, other.names] : [other.names, one.names];
  return short.some((key) => !countries.has(key)) && short.every((key) => long.includes(key));
}

/** `Helen Marsh, the harbour master`: one of both has a name, and only a comma, or `called`, stands between. */
function isBeside(one: Mention, other: Mention): boolean {
  const { source, to } = one;
  if (other.source !== source || other.from < to) return false;
  const between = source.words.slice(to, other.from);
  const isApposed = between.length === 0 && opensSegment(source, to) && source.words[to]?.opensUnit === false;
  const isStyled = between.length > 0 && between.every(({ term }) => STYLING.has(term));
  if (!isStyled && (!isApposed || other.isTail)) return false;
  const called = one.names.length > 0 ? other : one;
  const isOneNamed = one.names.length > 0 !== other.names.length > 0;
  return isOneNamed && called.head !== null;
}

/** `a group calling itself the Desert Shield`, `a body known as`. */
const STYLING = new Set(['called', 'calling', 'itself', 'themselves', 'named', 'dubbed', 'known', 'as']);

/** Another way to mention somebody who was told of just before: `The 36-year-old has won`. */
function calledByAge({ source, names }: Mention, { sources, mentions }: People): readonly Mention[] {
  if (names.length === 0) return [];
  const next = sources[sources.indexOf(source) + 1];
  return mentions.filter(
    (mention) =>
      mention.source === next &&
      mention.from === 0 &&
      mention.names.every((key) => countries.has(key)) &&
      isAged(mention),
  );
}

const isAged = ({ source, from, to }: Mention) =>
  source.words
    .slice(from, to)
    .some(({ term }, at, words) => term === 'year' && words[at + 1]?.term === 'old');

/** The number before `year old`, and the one between commas behind a name. */
function ageOf(mention: Mention): readonly string[] {
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

/** Whom a phrase may point back to: who does something before it in its sentence, or else in the one before. */
function meantBy(
  places: readonly number[],
  source: Passage,
  people: People,
  isFit: (mention: Mention) => boolean,
): readonly Mention[] {
  for (let place = people.sources.indexOf(source); place >= 0; place -= 1) {
    const sentence = people.sources[place];
    if (sentence === undefined) break;
    const end = sentence === source ? (places[0] ?? 0) : sentence.words.length;
    const found = people.mentions.filter(
      (mention) => mention.source === sentence && mention.to <= end && isFit(mention),
    );
    if (found.length > 0) return found;
  }
  return [];
}

const PERSONAL = new Set(['he', 'she']);

/** Whom a pronoun may stand for. */
function meantByPronoun(places: readonly number[], source: Passage, people: People): readonly Mention[] {
  const isPersonal = places.some((at) => PERSONAL.has(source.words[at]?.term ?? ''));
  if (!isPersonal) return meantBy(places, source, people, isActor);
  const isFit = (mention: Mention) => !isBody(mention) && (isActor(mention) || isSomebody(mention));
  const near = meantBy(places, source, people, isFit);
  const before = people.sources[people.sources.indexOf(source) - 1];
  const isHere = near.some((mention) => mention.source === source);
  return isHere && before !== undefined
    ? [...near, ...meantBy([before.words.length], before, people, isFit)]
    : near;
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

const isBody = ({ head }: Mention) =>
  head !== null && BODIES.has(generalNouns.get(head.stem)) && generalNouns.has(head.stem);

/** Who or what does something, or is done something to. */
function isActor({ source, from, to }: Mention): boolean {
  return source.events.some(
    ({ subject }) => subject !== null && !subject.isPronoun && from >= subject.from && to <= subject.to,
  );
}

/** A name with what somebody is, or of two words. */
const isSomebody = ({ names, head, isTail }: Mention) =>
  names.length > 0 && (head !== null || (names.length > 1 && !isTail));
