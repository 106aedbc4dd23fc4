import { isPaper, isPaperOf } from './is-paper-of.ts';
import { actorOf } from './lexicon/capitals.ts';
import { countries } from './lexicon/demonyms.ts';
import { generalNouns, mostGeneral } from './lexicon/general-nouns.ts';
import { gradable } from './lexicon/gradable.ts';
import { areRivals } from './lexicon/kinds.ts';
import { portfolios } from './lexicon/portfolios.ts';
import type { Passage } from './passage.ts';
import type { Mention } from './read-mentions.ts';
import { nameKey } from './read-names.ts';
import { type People, type Person, whoIs } from './read-people.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import type { Speaker } from './read-speakers.ts';
import { isCompound, isRelated } from './related.ts';
import { sexOf } from './sexes.ts';
import { isGeneral, shareNoun } from './share-noun.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import { partAt } from './syntax/sentence.ts';
import { meansSame, type Word } from './word.ts';

/** Somebody who says or does something in a source. */
export interface Doer {
  readonly source: Passage;
  /** Places of the words that stand for them. */
  readonly places: readonly number[];
  /** Place of the verb. */
  readonly at: number;
  /** Places of what they say. */
  readonly said: ReadonlySet<number>;
}

/** Whether one who speaks in the sentence is the one who speaks in a source, as far as the sources tell. */
export function isSameSpeaker(own: Speaker, doer: Doer, people: People, names: ReadonlySet<string>): boolean {
  if (own.isPronoun) return true;
  return whoIs(doer.places, doer.source, people).some((person) =>
    isPerson(own, { ...doer, person, people }, names),
  );
}

/** Somebody who speaks in a source, with who it is. */
interface Known extends Doer {
  readonly person: Person;
  readonly people: People;
}

function isPerson(own: Speaker, known: Known, names: ReadonlySet<string>): boolean {
  if (isOfOtherPeople(own, known) || isOfOtherBody(own, known) || isOfOtherTown(own, known)) return false;
  const named = namesOf(own, known.source, names);
  return named.length > 0 ? isNamed(own, named, known) : isCalled(own, known);
}

/** Names of who speaks; of a noun that its people tells apart (`the Greek ministry`) only the noun counts. */
function namesOf(own: Speaker, source: Passage, names: ReadonlySet<string>): readonly string[] {
  const isPeople = (key: string) =>
    countries.has(key) && source.words.some(({ term }) => nameKey(term) === key);
  return ownPieces(own)
    .flatMap((piece) => piece.names)
    .filter((key) => names.has(key) && !(isPeople(key) && own.nouns.some(isGeneral)));
}

/** Without what hangs on them. */
function ownPieces({ pieces }: Speaker): readonly Piece[] {
  const own = pieces.filter(({ isTail }) => !isTail);
  return own.length > 0 ? own : pieces;
}

function isNamed(own: Speaker, named: readonly string[], known: Known): boolean {
  const { person, places, source } = known;
  const keys = [...person.names, ...person.nouns.map(({ term }) => nameKey(term))];
  const initials = initialsOf([...places.flatMap((at) => source.words[at] ?? []), ...person.nouns]);
  const isAlike = (key: string) =>
    keys.some((other) => other === key || actorOf(other) === actorOf(key)) || isPartOfInitials(key, initials);
  if (named.some(isAlike)) return true;
  if (person.isUnknown) return !isNamedElsewhere(named, known);
  if (person.names.size > 0) return false;
  return shareNoun(own.nouns.filter(isNoPeople), person.nouns);
}

const initialsOf = (words: readonly Word[]) =>
  words.flatMap(({ term, isCapital }) => (isCapital ? [nameKey(term).slice(0, 1)] : [])).join('');

/** `the Chinese foreign ministry` is not the Indian one. */
function isOfOtherPeople(own: Speaker, { person, source, places }: Known): boolean {
  const tails = readPieces(source, places).flatMap(({ names, owners }) => [...names, ...owners]);
  const ours = [...own.keys].filter((key) => countries.has(key)).map(unionOf);
  const theirs = [...person.names, ...person.owners, ...tails]
    .filter((key) => countries.has(key))
    .map(unionOf);
  const isPart = ours.every((key) => UNIONS.has(key)) !== theirs.every((key) => UNIONS.has(key));
  if (ours.length === 0 || theirs.length === 0 || isPart || ours.some((key) => theirs.includes(key)))
    return false;
  return person.heads.some(isPeer) || shareNoun(own.nouns.filter(isNoPeople), person.nouns);
}

/** Who heads a mission of the UN may be a Ghanaian. */
const UNIONS = new Set(['un', 'eu', 'europe', 'africa', 'asia', 'nato']);

/** `the EU's court` is the Court of Justice of the European Union. */
const unionOf = (key: string) => (key === 'eu' ? 'europe' : key);

/** `his Greek counterpart` holds the office of whoever was told of before. */
const isPeer = ({ stem }: Word) => PEERS.has(stem);
const PEERS = stemsOf(['counterpart', 'colleague']);

/** `a spokesman for Elektra` does not speak for Penrose. */
function isOfOtherBody({ pieces }: Speaker, { person, source, places }: Known): boolean {
  if (pieces.some(({ isTail, names }) => !isTail && names.length > 0)) return false;
  const ours = pieces.filter(speaksFor).flatMap(bodiesOf);
  const tails = readPieces(source, places).filter(speaksFor).flatMap(bodiesOf);
  const theirs = [...person.owners, ...tails].filter((key) => !countries.has(key));
  if (ours.length === 0 || theirs.length === 0) return false;
  const called = pieces.filter(speaksFor).flatMap(({ nouns }) => nouns.map(({ term }) => nameKey(term)));
  const all = [...theirs, ...person.names, ...person.nouns.map(({ term }) => nameKey(term))];
  const initials = initialsOf(places.flatMap((at) => source.words[at] ?? []));
  return ![...ours, ...called].some((key) => all.includes(key) || isPartOfInitials(key, initials));
}

/** `the Steinsund court` is not the one in Brennholm. */
function isOfOtherTown(own: Speaker, { person, source, places }: Known): boolean {
  const ours = ownPieces(own).flatMap(({ owners, head }) => (head === null ? [] : owners));
  const tails = readPieces(source, places).flatMap(({ names, lead }) => (SITES.has(lead) ? names : []));
  const called = [...person.nouns, ...places.flatMap((at) => source.words[at] ?? [])];
  const theirs = [...person.names, ...person.owners, ...called.map(({ term }) => nameKey(term))];
  return tails.length > 0 && ours.some((key) => !countries.has(key) && !theirs.includes(key));
}
const SITES = new Set(['in', 'at', 'of']);

const speaksFor = ({ lead }: Piece) => FOR.has(lead);
const FOR = new Set(['for', 'from', 'of', 'representing']);

const bodiesOf = ({ names, owners }: Piece) => [...names, ...owners].filter((key) => !countries.has(key));

const isNoPeople = ({ term }: Word) => !countries.has(nameKey(term));

const MIN_INITIALS = 3;

/** `the UN` of the UN refugee agency, `the CJEU`. */
const isPartOfInitials = (key: string, initials: string) =>
  key === initials || (key.length >= MIN_INITIALS && initials.includes(key));

/** A pronoun stands for somebody named before it, and not behind it: not `he added, noting that Voss had left`. */
function isNamedElsewhere(named: readonly string[], { source, places }: Known): boolean {
  const [first = 0] = places;
  const names = source.words.flatMap(({ term, isCapital, isFunction }, at) =>
    isCapital && !isFunction && partAt(source, at) === 'name' ? [{ at, key: term }] : [],
  );
  const before = names.filter(({ at }) => at < first);
  const isOf = ({ key }: { readonly key: string }) => named.includes(key);
  if (before.length > 0) return !before.some(isOf);
  return sexOf(source.words[first]?.term ?? '') !== undefined && names.some(isOf);
}

/** Whether all that a speaker without a name is called fits the one who speaks in the source, and nobody else there. */
function isCalled(own: Speaker, known: Known): boolean {
  if (isAge(own, known)) return true;
  const heads = ownPieces(own).flatMap(({ head }) => head ?? []);
  if (own.nouns.length === 0) return known.person.nouns.length === 0;
  if (heads.length === 0) return own.nouns.some((noun) => fits(noun, known));
  if (heads.every(isPaper)) {
    const tails = own.pieces.filter(({ isTail }) => isTail).flatMap(({ nouns }) => nouns);
    if (isBy(own, known)) return true;
    return heads.every((head) => isPaperOf(head, known)) && tails.every((noun) => isKnown(noun, known));
  }
  if (!isOwnState(own, heads, known)) return false;
  const rest = own.nouns.filter((noun) => !heads.includes(noun) && !own.keys.has(nameKey(noun.term)));
  return (
    heads.every((head) => isPaperOf(head, known) || (fits(head, known) && !isSomebodyElse(head, known))) &&
    rest.every((noun) => isKnown(noun, known) && !isOfOtherPost(noun, known))
  );
}

/** `the finance minister` is not the interior minister, and state officials are none of the city. */
const isOfOtherPost = ({ stem }: Word, { person }: Known) =>
  [portfolios, LEVELS].some(
    (posts) =>
      posts.has(stem) &&
      person.nouns.some((noun) => posts.has(noun.stem)) &&
      person.nouns.every((noun) => noun.stem !== stem),
  );
const LEVELS = stemsOf(
  'city town county state federal national provincial regional municipal local'.split(' '),
);

/** `calculations by engineer Dagny Wolter` are what she says. */
const isBy = ({ pieces }: Speaker, { person }: Known) =>
  pieces.some(
    ({ isTail, names, head }) =>
      isTail &&
      (names.some((key) => person.names.has(key)) ||
        (head !== null && person.heads.some((word) => meansSame(word, head)))),
  );

/** `the Lebanese government` is who speaks for Lebanon. */
function isOwnState({ pieces }: Speaker, heads: readonly Word[], { person }: Known): boolean {
  if (!heads.some(({ stem }) => states.has(stem))) return true;
  const owners = pieces
    .flatMap(({ owners, names, isTail }) => [...owners, ...(isTail ? names : [])])
    .filter((key) => countries.has(key));
  const theirs = [...person.names, ...person.owners, ...person.nouns.map(({ term }) => nameKey(term))].map(
    actorOf,
  );
  return owners.length === 0 || person.heads.length > 0 || owners.some((key) => theirs.includes(key));
}

const states = stemsOf(
  'government ministry presidency parliament cabinet administration minister president'.split(' '),
);

/** `the 52-year-old` */
const isAge = ({ nouns }: Speaker, { person }: Known) =>
  nouns.at(-1)?.term === 'old' && nouns.some(({ term }) => person.ages.has(term));

const classesOf = (nouns: string) =>
  new Set(nouns.split(' ').map((noun) => generalNouns.get(stemOf(noun)) ?? -1));

/** Classes that a name alone does not tell of. */
const neverBare = classesOf('court parliament police officer lawyer prosecutor');
/** Classes of people: of somebody of whom only the name is told nobody knows what they are. */
const ofPeople = classesOf('leader spokesman man researcher');
const RESEARCHERS = generalNouns.get('scientist');
const LEADERS = generalNouns.get(stemOf('leader'));

/** A noun that they are called, or a more general one. */
function fits(noun: Word, { person, people }: Known): boolean {
  const isOffice = generalNouns.get(noun.stem) === LEADERS && !mostGeneral.has(noun.stem);
  if (isOffice && person.heads.some(isPeer) && people.mentions.some(({ head }) => head?.stem === noun.stem))
    return true;
  if (person.nouns.some((word) => meansSame(word, noun) && !areRivals(noun, word))) return true;
  if (person.isUnknown) {
    return (
      mostGeneral.has(noun.stem) ||
      people.mentions.some(({ nouns }) => nouns.some((word) => meansSame(word, noun)))
    );
  }
  if (person.nouns.some((word) => isDoerOf(noun, word))) return true;
  const own = generalNouns.get(noun.stem) ?? (isPaper(noun) ? RESEARCHERS : undefined);
  if (own === undefined) return false;
  // Somebody of whom nothing is said is no mayor and no police.
  if (person.heads.length === 0)
    return !neverBare.has(own) && (!ofPeople.has(own) || mostGeneral.has(noun.stem));
  return (isPaper(noun) || mostGeneral.has(noun.stem)) && person.nouns.some((word) => classOf(word) === own);
}

/** Of a compound the class of what it ends in: a toolmaker is a maker. */
const classOf = (noun: Word) =>
  generalNouns.get(noun.stem) ??
  [...generalNouns].find(([stem]) => isCompound(noun, { ...noun, base: stem }))?.[1];

/** `auditors` of the audit office, `environmentalists` of environmental groups. */
const isDoerOf = ({ term }: Word, { term: whose }: Word) =>
  whose.length >= MIN_ROOT && DOER.test(term.slice(whose.length)) && term.startsWith(whose);
const MIN_ROOT = 5;
const DOER = /^(?:or|er|ist)s?$/;

/** Classes of which most are some: `a company spokesman`, `a government official`. */
const vague = classesOf('company agency official spokesman');

/** `the countries' ministries`, `the two sides' negotiators` */
const SIDES = new Set(['countries', 'nations', 'sides']);

const RANKS = new Set(
  'top high highest senior main lead chief head new own unnamed anonymous other rival fellow'.split(' '),
);

/** What says which one: in the sources too, or it says nothing. */
function isKnown(noun: Word, { people }: Known): boolean {
  return (
    gradable.has(noun.stem) ||
    RANKS.has(noun.term) ||
    noun.isNumberWord ||
    SIDES.has(noun.term) ||
    vague.has(generalNouns.get(noun.stem) ?? -1) ||
    people.words.some((word) => isRelated(word, noun) && !isCompound(word, noun))
  );
}

/** The noun stands in the source as somebody who is not the speaker: `the court` where a broadcaster speaks. */
function isSomebodyElse(noun: Word, { person, people }: Known): boolean {
  if (person.heads.some(isPeer)) return false;
  if (person.nouns.some(({ stem }) => stem === noun.stem)) return false;
  return people.mentions.some(
    (mention) =>
      mention.head?.stem === noun.stem && !person.heads.includes(mention.head) && !isBackward(mention),
  );
}

/** `The company`, bare, at the start of a sentence: it may point back to whoever speaks. */
const isBackward = ({ source, from, names, owners, nouns }: Mention) =>
  from === 0 &&
  source.words[0]?.term === 'the' &&
  names.length + owners.length === 0 &&
  nouns.length === 1 &&
  nouns.some(isVague);
const isVague = ({ stem }: Word) => vague.has(generalNouns.get(stem) ?? -1);
