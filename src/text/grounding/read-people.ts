import { equalsOf } from './equal-mentions.ts';
import { countries } from './lexicon/demonyms.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import { kindsOfPeople } from './lexicon/kinds.ts';
import { callingNouns, peopleNouns } from './lexicon/people-nouns.ts';
import type { Passage } from './passage.ts';
import {
  ageOf,
  isAged,
  isBody,
  isSameName,
  isSomebody,
  type Mention,
  readMentions,
} from './read-mentions.ts';
import { readPieces } from './read-pieces.ts';
import { partAt } from './syntax/sentence.ts';
import { meansSame, type Word } from './word.ts';

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

/** Sentences in the order of their text, with all that they name or call something. */
export interface People {
  readonly sources: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly bySource: ReadonlyMap<Passage, readonly Mention[]>;
  /** Every word of them once. */
  readonly words: readonly Word[];
  /** Mentions by the keys of their names. */
  readonly byName: ReadonlyMap<string, readonly Mention[]>;
}

/** Reads who is who in sentences, which are in the order of their text. */
export function readPeople(sources: readonly Passage[]): People {
  const bySource = new Map(sources.map((source) => [source, readMentions(source)]));
  const mentions = [...bySource.values()].flat();
  const byName = Map.groupBy(
    mentions.flatMap((mention) => mention.names.map((key) => ({ key, mention }))),
    ({ key }) => key,
  );
  return {
    sources,
    mentions,
    bySource,
    words: [...new Map(sources.flatMap(({ words }) => words.map((word) => [word.term, word]))).values()],
    byName: new Map([...byName].map(([key, found]) => [key, found.map(({ mention }) => mention)])),
  };
}

/** Who it is that a phrase stands for; several where it is a pronoun that may stand for several. */
export function whoIs(places: readonly number[], source: Passage, people: People): readonly Person[] {
  if (places.every((at) => partAt(source, at) === 'pronoun') || isClient(places, source)) {
    const meant = meantByPronoun(places, source, people);
    return meant.length === 0
      ? [{ ...personOf([], people, []), isUnknown: true }]
      : meant.map((mention) =>
          personOf([mention], people, mention.source.words.slice(mention.from, mention.to)),
        );
  }
  const ends = new Set(readPieces(source, places).flatMap(({ isTail, to }) => (isTail ? [] : [to])));
  const seeds = people.bySource.get(source)?.filter(({ to }) => ends.has(to)) ?? [];
  const words = places.flatMap((at) => source.words[at] ?? []);
  const person = personOf([...seeds, ...aged(seeds, people)], people, words);
  return [person, ...earlierCalled(person, seeds, places, source, people)];
}

/** `her client`: whoever the lawyer speaks for. */
const isClient = (places: readonly number[], { words }: Passage) =>
  places.length === 2 &&
  OWNING.has(words[places[0] ?? -1]?.term ?? '') &&
  words[places[1] ?? -1]?.base === 'client';
const OWNING = new Set(['his', 'her', 'their']);

/** Everybody with a name. */
export const callingsOf = (people: People): readonly Person[] =>
  people.mentions.filter(({ names }) => names.length > 0).map((mention) => personOf([mention], people, []));

/** `the company` for a landlord told of before; none of another class. */
function earlierCalled(
  { names, nouns }: Person,
  seeds: readonly Mention[],
  places: readonly number[],
  source: Passage,
  people: People,
): readonly Person[] {
  const [noun] = nouns;
  const own = generalNouns.get(noun?.stem ?? '');
  if (own === undefined) return personCalled(nouns, seeds, places, source, people);
  const isBare = names.size === 0 && nouns.every(({ stem }) => stem === noun?.stem);
  if (!isBare || source.words[places[0] ?? -1]?.term !== 'the') return [];
  const classOf = ({ stem }: Word) => generalNouns.get(stem);
  const isOfClass = ({ names: theirs, head }: Mention) =>
    theirs.length > 0 && head !== null && classOf(head) === own;
  const isOpen = (mention: Mention) =>
    mention.names.length > 0 && mention.isActor && mention.nouns.every((word) => classOf(word) === undefined);
  return [isOfClass, isOpen].flatMap((isFit) =>
    meantBy(places, source, people, isFit).map((mention) => personOf([...seeds, mention], people, [])),
  );
}

/** `the billionaire`, `the Republican entrepreneur`: who was named last before. */
function personCalled(
  nouns: readonly Word[],
  seeds: readonly Mention[],
  places: readonly number[],
  source: Passage,
  people: People,
): readonly Person[] {
  const isBare = seeds.every(({ names }) => names.length === 0);
  const isPerson = seeds.some(isSomeone) && !seeds.some(({ head }) => generalNouns.has(head?.stem ?? ''));
  if (!isBare || !isPerson || source.words[places[0] ?? -1]?.term !== 'the') return [];
  const isNew = (mention: Mention) =>
    isNamedPerson(mention) &&
    (mention.head === null || nouns.some((noun) => meansSame(noun, mention.head ?? noun)));
  const named = [isNew, isOwner].map((isFit) => meantBy(places, source, people, isFit));
  const [mention] = named.find(({ length }) => length > 0) ?? [];
  return mention === undefined ? [] : [personOf([...seeds, asNamed(mention)], people, [])];
}

const isName = (key: string) => !countries.has(key);

/** Somebody with a name who does something, or of whom it is said what they are. */
const isNamedPerson = (mention: Mention) =>
  mention.names.some(isName) && !isBody(mention) && (mention.isActor || isSomebody(mention));

/** `Koepka's glass` names somebody too, and `going on with Koepka`. */
const isOwner = (mention: Mention) =>
  [...mention.names, ...mention.owners].some(isName) && !isBody(mention) && !SITES.has(mention.lead);
const SITES = new Set('in at near from to outside'.split(' '));

const asNamed = (mention: Mention): Mention =>
  mention.names.length > 0
    ? mention
    : { ...mention, names: mention.owners, owners: [], head: null, nouns: [] };

/** All mentions of those who are mentioned; `words` are those of the phrase. */
function personOf(seeds: readonly Mention[], people: People, words: readonly Word[]): Person {
  const all = alike(seeds, people);
  return {
    names: new Set(all.flatMap((mention) => mention.names)),
    heads: all.flatMap(({ head }) => head ?? []),
    nouns: [...all.flatMap(({ nouns }) => nouns), ...words.filter(({ isFunction }) => !isFunction)],
    owners: new Set(all.flatMap((mention) => mention.owners)),
    ages: new Set(all.flatMap(ageOf)),
    isUnknown: false,
  };
}

/** More mentions of one add nothing, and keep a long text from taking long. */
const MAX_ALIKE = 24;

/** With those of the same name and those beside them between commas, over and over. */
function alike(seeds: readonly Mention[], people: People): readonly Mention[] {
  const found = new Set(seeds);
  for (const mention of found) {
    if (found.size >= MAX_ALIKE) break;
    for (const other of likeOf(mention, people)) found.add(other);
  }
  for (const mention of [...found]) for (const other of calledByAge(mention, people)) found.add(other);
  return [...found].slice(0, MAX_ALIKE);
}

function likeOf(mention: Mention, { bySource, byName }: People): readonly Mention[] {
  const beside = bySource.get(mention.source) ?? [];
  return [
    ...equalsOf(mention, beside),
    ...mention.names
      .flatMap((key) => byName.get(key)?.slice(0, MAX_ALIKE) ?? [])
      .filter((other) => isSameName(mention, other)),
  ];
}

/** Another way to mention somebody who was told of just before: `The 36-year-old has won`. */
function calledByAge({ source, names }: Mention, { sources, bySource }: People): readonly Mention[] {
  const next = sources[sources.indexOf(source) + 1];
  const first = next === undefined ? undefined : bySource.get(next)?.[0];
  if (names.length === 0 || first?.from !== 0 || !isAged(first)) return [];
  return first.names.every((key) => countries.has(key)) ? [first] : [];
}

/** Of whom `The 36-year-old` at the head of a sentence is told: who does something in the one before. */
function aged([seed]: readonly Mention[], { sources, bySource }: People): readonly Mention[] {
  if (seed?.from !== 0 || !isAged(seed)) return [];
  const before = sources[sources.indexOf(seed.source) - 1];
  const mentions = before === undefined ? [] : (bySource.get(before) ?? []);
  return mentions
    .filter((mention) => mention.isActor && mention.names.length > 0 && !isBody(mention))
    .slice(0, 1);
}

/** How many a phrase may point back to: the nearest. */
const MAX_MEANT = 8;

/** Whom a phrase may point back to: the nearest in its sentence that fit, or else in the one before. */
function meantBy(
  places: readonly number[],
  source: Passage,
  { sources, bySource }: People,
  isFit: (mention: Mention) => boolean,
): readonly Mention[] {
  for (let place = sources.indexOf(source); place >= 0; place -= 1) {
    const sentence = sources[place];
    if (sentence === undefined) break;
    const end = sentence === source ? (places[0] ?? 0) : sentence.words.length;
    const found: Mention[] = [];
    for (const mention of bySource.get(sentence)?.toReversed() ?? []) {
      if (found.length < MAX_MEANT && mention.to <= end && isFit(mention)) found.push(mention);
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** `Households, hospitals`: no `it`. */
const isMany = ({ head, names }: Mention) => names.length === 0 && /[^su]s$/.test(head?.term ?? '');

const PERSONAL = new Set(['he', 'she']);

const isSomeone = ({ head }: Mention) =>
  head !== null &&
  [kindsOfPeople, peopleNouns, callingNouns, generalNouns].some((known) => known.has(head.stem));

/** Whom a pronoun may stand for. */
function meantByPronoun(places: readonly number[], source: Passage, people: People): readonly Mention[] {
  const terms = places.map((at) => source.words[at]?.term ?? '');
  const isPersonal = terms.some((term) => PERSONAL.has(term));
  if (!isPersonal && !terms.includes('it')) return meantBy(places, source, people, ({ isActor }) => isActor);
  const isFit = (mention: Mention) =>
    isPersonal
      ? !isBody(mention) && (mention.isActor || isSomebody(mention))
      : mention.isActor && !isMany(mention);
  const near = meantBy(places, source, people, isFit);
  const before = people.sources[people.sources.indexOf(source) - 1];
  const isHere = near.some((mention) => mention.source === source);
  const all =
    isHere && before !== undefined
      ? [...near, ...meantBy([before.words.length], before, people, isFit)]
      : near;
  const isNobody = isPersonal && all.every((mention) => mention.names.length === 0 && !isSomeone(mention));
  return isNobody ? meantBy(places, source, people, isOwner).map(asNamed) : all;
}
