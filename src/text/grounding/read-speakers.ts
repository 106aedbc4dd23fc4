import { judgingVerbs, plainSayingVerbs, sayingVerbs } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { beforeRelative, following, isInverted, NAMING, preceding } from './speaker-places.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { opensSegment, overAdverbs, partAt } from './syntax/sentence.ts';
import { readTellingNouns } from './telling-nouns.ts';
import { saysNothing, tellsHere } from './tells-here.ts';
import type { Word } from './word.ts';

/** Somebody who says something in a sentence. */
export interface Speaker {
  readonly verb: Word;
  /** Place of the verb. */
  readonly at: number;
  /** Place where the phrase of the speaker begins, or the verb where that comes first. */
  readonly from: number;
  /** Place after the verb or, where that comes later, the phrase. */
  readonly to: number;
  /** Keys of the words with capitals of the phrase; empty for `the company` and `she`. */
  readonly keys: ReadonlySet<string>;
  readonly nouns: readonly Word[];
  /** Its places in the sentence. */
  readonly places: readonly number[];
  /** What they are called, what they are of (`the mayor of London`) among them. */
  readonly pieces: readonly Piece[];
  readonly isPronoun: boolean;
  /** Whether the verb says nothing but that it is said: `said`, `claimed`. */
  readonly isPlain: boolean;
  /** `has not replied` */
  readonly isDenied: boolean;
}

/** Who says something in a sentence, by its verbs of saying and `according to`. */
export function readSpeakers(passage: Passage): readonly Speaker[] {
  const telling = passage.events.filter(
    (event) => (isSaying(event.key) || tellsHere(passage, event)) && !saysNothing(passage, event),
  );
  return [
    ...telling.flatMap((event) => speakerOf(passage, event, telling) ?? []),
    ...readSources(passage),
    ...readTellingNouns(passage).flatMap(
      ({ at, places }) =>
        makeSpeaker(passage, places, { at, from: at, isPlain: true, isDenied: false }) ?? [],
    ),
  ];
}

/** Whether a word is a verb of saying, by its form alone. */
export function isSaying({ stem, isCapital }: Word): boolean {
  return !isCapital && sayingVerbs.has(stem);
}

/** `according`, `per` */
export const isSource = ({ term }: Word): boolean => term === 'according' || term === 'per';

/** `according to the utility, Aguas de Marisal` */
function readSources(passage: Passage): readonly Speaker[] {
  const { words } = passage;
  return words.flatMap((_, at) => {
    const from = sourceAt(passage, at);
    if (from === null) return [];
    const isAlone = opensSegment(passage, from + 1) || !NAMING.has(partAt(passage, from + 1) ?? '');
    const isOne = isAlone && PRONOUNS.has(words[from]?.term ?? '');
    const places = isOne ? [from] : following(passage, from);
    const own = opensSentence(passage, at) ? beforeClause(passage, places) : places;
    return makeSpeaker(passage, own, { at, from: at, isPlain: true, isDenied: false }) ?? [];
  });
}

/** `according to her` */
const PRONOUNS = new Set(['him', 'her', 'them', 'it']);

/** Where the phrase behind `according to`, or behind `, per`, begins. */
function sourceAt(passage: Passage, at: number): number | null {
  const { words } = passage;
  if (words[at]?.term === 'according' && words[at + 1]?.term === 'to') return at + 2;
  const isPer = words[at]?.term === 'per' && at > 0 && opensSegment(passage, at);
  return isPer && ['determiner', 'name'].includes(partAt(passage, at + 1) ?? '') ? at + 1 : null;
}

const opensSentence = ({ words }: Passage, at: number) => at === 0 || words[at]?.opensUnit === true;

/** `According to the utility, Aguas de Marisal, the water`: behind the last comma begins what is said. */
function beforeClause(passage: Passage, places: readonly number[]): readonly number[] {
  const last = places.findLast((at) => opensSegment(passage, at)) ?? 0;
  return places.filter((at) => at < last || last <= (places[0] ?? 0));
}

function speakerOf(passage: Passage, event: Event, telling: readonly Event[]): Speaker | null {
  const { group, key, isDenied } = event;
  const isPlain = plainSayingVerbs.has(key.stem);
  const at = group.main;
  const isPassive = group.isPassive || isReducedPassive(passage, event);
  if (isPassive || isInverted(passage, group.from, group.to)) {
    const first = isPassive ? placeOfAgent(passage, group, judgingVerbs.has(key.stem)) : group.to;
    const behind = first === null ? [] : following(passage, first);
    return makeSpeaker(passage, behind, { at, from: group.from, isPlain, isDenied });
  }
  const places = placesBefore(passage, event, telling);
  return makeSpeaker(passage, places, { at, from: Math.min(group.from, ...places), isPlain, isDenied });
}

/** `was asked by residents`, `was called a disgrace by residents`: in its segment, before another verb. */
function placeOfAgent(passage: Passage, { to }: Event['group'], isJudged: boolean): number | null {
  for (let at = to; at < passage.words.length; at += 1) {
    if (isAgentAt(passage, at)) return at + 1;
    if (!isJudged || opensSegment(passage, at) || CLAUSAL.has(partAt(passage, at) ?? '')) return null;
  }
  return null;
}
const CLAUSAL = new Set(['verb', 'helper', 'modal', 'opener', 'relative']);

/** Not `rejected by 15 votes` or `approved by 15-3`. */
export function isAgentAt(passage: Passage, at: number): boolean {
  if (passage.words[at]?.term !== 'by') return false;
  const isNumber = partAt(passage, at + 1) === 'number';
  if (TIMES.has(passage.words[at + 1]?.term ?? '')) return false;
  return !isNumber || (partAt(passage, at + 2) === 'noun' && !COUNTED.has(passage.words[at + 2]?.stem ?? ''));
}

/** `had been reported by noon` */
const TIMES = new Set(
  'noon midnight midday morning evening afternoon night dawn dusk then now today'.split(' '),
);

const COUNTED = stemsOf([
  'vote',
  'percent',
  'point',
  'margin',
  'majority',
  'euro',
  'dollar',
  'pound',
  'year',
]);

/** `a ransom demanded by the attackers` */
export const isReducedPassive = (
  passage: Passage,
  { group: { from, main, to, form } }: Pick<Event, 'group'>,
): boolean => from === main && (form === 'past' || form === 'participle') && isAgentAt(passage, to);

function placesBefore(passage: Passage, event: Event, telling: readonly Event[]): readonly number[] {
  const { group, subject } = event;
  const isAfter = isParticiple(passage, group.from) && opensSegment(passage, group.from);
  const joined = telling.findLast(
    (other) => other.group.from < group.from && !(isAfter && isInside(passage, other)),
  );
  if (joined !== undefined && goesOn(passage, joined, event))
    return speakerOf(passage, joined, telling)?.places ?? [];
  const first = overAdverbs(passage, group.from);
  if (partAt(passage, first - 1) === 'relative') return beforeRelative(passage, first - 1);
  if (isGerund(passage, event) && subject !== null) return inheritedPlaces(passage, group.from, subject);
  const before = preceding(passage, group.from);
  if (before.length > 0) return before;
  return inheritedPlaces(passage, group.from, (isAfter && mainSubject(passage, group.from)) || subject);
}

/** `saying`, `having said` */
const isParticiple = ({ tags, words }: Passage, from: number) =>
  tags[from]?.verb?.form === 'ing' || words[from]?.term === 'having';

/** In a relative clause or behind `to`. */
const isInside = (passage: Passage, { group, start }: Event) =>
  group.isInfinitive ||
  partAt(passage, start - 1) === 'relative' ||
  partAt(passage, group.from - 1) === 'relative';

/** `urged Lustria to withdraw a law that would, saying`: who does what is told last in a clause of its own. */
const mainSubject = (passage: Passage, before: number): NounPhrase | null =>
  passage.events.findLast(
    (event) => event.subject !== null && event.group.from < before && !isInside(passage, event),
  )?.subject ?? null;

/** `despite having called it a lie`, `after saying` */
const isGerund = (passage: Passage, { group: { from, form } }: Event) =>
  (form === 'ing' || passage.words[from]?.term === 'having') && partAt(passage, from - 1) === 'preposition';

/** `said the variant was mild, but cautioned`, `said it would close, adding`: who said it goes on. */
function goesOn(passage: Passage, joined: Event, event: Event): boolean {
  const { from } = event.group;
  if (passage.words.slice(joined.group.to, from).some(({ opensUnit }) => opensUnit)) return false;
  if (partAt(passage, from - 1) === 'conjunction') return event.isDenied || isAlike(joined, event);
  return isParticiple(passage, from) && opensSegment(passage, from) && !joined.group.isPassive;
}

const isAlike = ({ group }: Event, other: Event) =>
  !group.isPassive &&
  group.form === 'past' &&
  group.form === other.group.form &&
  other.group.from === other.group.main;

/** `Marsh left, saying`: whoever left says it. */
function inheritedPlaces(passage: Passage, before: number, subject: NounPhrase | null): readonly number[] {
  if (subject === null) return [];
  const own = passage.events.find((event) => event.subject === subject && event.group.from < before);
  const isPassive = own?.group.isPassive === true && passage.tags[before]?.verb?.form === 'ing';
  const agent = isPassive ? placeOfAgent(passage, own.group, true) : null;
  // `was discredited by her office, concluding that`
  if (agent !== null && agent < before) return following(passage, agent);
  const places = own === undefined ? [] : preceding(passage, own.group.from);
  if (places.length > 0) return places;
  return passage.words.flatMap((word, at) =>
    subject.words.includes(word) || (subject.isPronoun && at === subject.from) ? [at] : [],
  );
}

function keyOf(passage: Passage, at: number): readonly string[] {
  const word = passage.words[at];
  return word !== undefined && partAt(passage, at) === 'name' ? [nameKey(word.term)] : [];
}

const isPronoun = (passage: Passage, at: number) =>
  partAt(passage, at) === 'pronoun' || PRONOUNS.has(passage.words[at]?.term ?? '');

function makeSpeaker(
  passage: Passage,
  found: readonly number[],
  { at, ...rest }: Pick<Speaker, 'at' | 'from' | 'isPlain' | 'isDenied'>,
): Speaker | null {
  const verb = passage.words[at];
  const places = partAt(passage, found[0] ?? -1) === 'conjunction' ? found.slice(1) : found;
  if (verb === undefined || places.every((place) => partAt(passage, place) === 'preposition')) return null;
  const naming = places.filter((place) => NAMING.has(partAt(passage, place) ?? ''));
  const nouns = naming.flatMap((place) => passage.words[place] ?? []).filter(({ isFunction }) => !isFunction);
  return {
    ...rest,
    verb,
    at,
    to: Math.max(at, ...places) + 1,
    keys: new Set(places.flatMap((place) => keyOf(passage, place))),
    nouns,
    places,
    pieces: readPieces(passage, places),
    isPronoun: nouns.length === 0 && places.some((place) => isPronoun(passage, place)),
  };
}
