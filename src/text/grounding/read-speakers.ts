import type { Mood } from './lexicon/mood-words.ts';
import { judgingVerbs, plainSayingVerbs, sayingVerbs } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { type Piece, readPieces } from './read-pieces.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Part } from './syntax/tag.ts';
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
}

const MAX_AFTER = 9;
/** Segments between commas that an apposition may have: `its director, Claire Aubert, told`. */
const MAX_SEGMENTS = 5;

/** Who says something in a sentence, by its verbs of saying and `according to`. */
export function readSpeakers(passage: Passage): readonly Speaker[] {
  const said = passage.events.flatMap((event) => {
    if (
      !(isSaying(event.key) || isJudging(passage, event)) ||
      event.group.isAlone ||
      isBare(event) ||
      UNSAID.has(event.mood) ||
      event.group.isPassive ||
      isSilence(event) ||
      isTale(event)
    )
      return [];
    return speakerOf(passage, event) ?? [];
  });
  return [...said, ...readSources(passage)];
}

/** `would not comment` */
const isSilence = ({ key, isDenied }: Event) => isDenied && key.stem === 'comment';

/** What a court confirms is not said. */
const RULINGS = new Set([
  'sentenc',
  'fine',
  'rule',
  'verdict',
  'convict',
  'judgment',
  'decis',
  'ban',
  'penalti',
]);

/** What is rejected by a decision, not by words. */
const TURNED_DOWN = new Set(
  'appeal bill motion plan offer propos budget request applic suit deal bid petit law amend candid'.split(
    ' ',
  ),
);

/** What is claimed by no words: `claimed the attack`, `claimed 30 lives`. */
const CLAIMED = stemsOf(
  'responsibility attack bombing life victory title medal gold win prize credit asylum benefit scalp'.split(
    ' ',
  ),
);

const TALES = new Set(['truth', 'stori', 'tale', 'lie', 'differ']);

/** `tells the truth` says nothing. */
const isTale = ({ object, key, behind }: Event) =>
  object?.words.some(({ stem }) => TALES.has(stem)) === true ||
  (key.stem === 'tell' && behind[0]?.term === 'of') ||
  (key.stem === 'claim' && object?.heads.some(({ stem }) => CLAIMED.has(stem)) === true) ||
  (key.stem === 'reject' && object?.heads.some(({ stem }) => TURNED_DOWN.has(stem)) === true) ||
  (key.stem === 'confirm' && object?.heads.some(({ stem }) => RULINGS.has(stem)) === true);

/** `called the plan cruel`, `dismissed the charges as political`, `called it a lie`; not `called the police`. */
function isJudging(passage: Passage, { key, group, object, behind }: Event): boolean {
  if (!judgingVerbs.has(key.stem) || key.isCapital || key.phrase !== null) return false;
  if (behind.slice(0, MAX_AFTER).some(({ term }) => term === 'as')) return true;
  if (object === null) return false;
  const isThis = DEFINITE.has(passage.words[group.to]?.term ?? '');
  return key.stem === 'call' && isThis && (object.isPronoun || object.heads.length > 1);
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'it', 'him', 'them']);

/** `could not say`, `may decide`, `should tell`: nobody says it. */
const UNSAID: ReadonlySet<Mood> = new Set(['possible', 'must', 'should', 'wish', 'question', 'condition']);

/** `to hand it over or say why`: nobody says anything yet; but `critics say`. */
const isBare = ({ group, isSubjectShared, subject }: Event) =>
  group.isInfinitive ||
  (group.form === 'base' && group.from === group.main && (isSubjectShared || subject === null));

/** Whether a word is a verb of saying, by its form alone. */
export function isSaying({ stem, isCapital }: Word): boolean {
  return !isCapital && sayingVerbs.has(stem);
}

/** `according to the utility, Aguas de Marisal` */
function readSources(passage: Passage): readonly Speaker[] {
  const { words } = passage;
  return words.flatMap((word, at) => {
    if (word.term !== 'according' || words[at + 1]?.term !== 'to') return [];
    const places = following(passage, at + 2);
    const own = opensSentence(passage, at) ? beforeClause(passage, places) : places;
    return makeSpeaker(passage, at, own, { from: at, isPlain: true }) ?? [];
  });
}

const opensSentence = ({ words }: Passage, at: number) => at === 0 || words[at]?.opensUnit === true;

/** `According to the utility, Aguas de Marisal, the water`: behind the last comma begins what is said. */
function beforeClause(passage: Passage, places: readonly number[]): readonly number[] {
  const last = places.findLast((at) => opensSegment(passage, at)) ?? 0;
  return places.filter((at) => at < last || last <= (places[0] ?? 0));
}

function speakerOf(passage: Passage, { group, key, subject }: Event): Speaker | null {
  const isPlain = plainSayingVerbs.has(key.stem);
  const at = group.main;
  if (isInverted(passage, group.from, group.to)) {
    return makeSpeaker(passage, at, following(passage, group.to), { from: group.from, isPlain });
  }
  const before = preceding(passage, group.from);
  const places = before.length > 0 ? before : inheritedPlaces(passage, group.from, subject);
  return makeSpeaker(passage, at, places, { from: Math.min(group.from, ...places), isPlain });
}

/** `Marsh left, saying`: whoever left says it. */
function inheritedPlaces(passage: Passage, before: number, subject: NounPhrase | null): readonly number[] {
  if (subject === null) return [];
  const own = passage.events.find((event) => event.subject === subject && event.group.from < before);
  const places = own === undefined ? [] : preceding(passage, own.group.from);
  if (places.length > 0) return places;
  return passage.words.flatMap((word, at) =>
    subject.words.includes(word) || (subject.isPronoun && at === subject.from) ? [at] : [],
  );
}

/** `, said Marsh` and `, said the harbour master` behind what is said: a clause stands before the comma. */
function isInverted(passage: Passage, from: number, to: number): boolean {
  const { words } = passage;
  if (from === 0 || !opensSegment(passage, from) || to - from > 1 || passage.tags[from]?.verb?.form === 'ing')
    return false;
  const next = words[to];
  if (next === undefined || next.clause !== words[to - 1]?.clause) return false;
  const part = partAt(passage, to);
  return (part === 'determiner' || part === 'name' || part === 'noun') && isBehindClause(passage, from);
}

/** Whether the first segment before that is no aside has a verb; an apposition has none. */
function isBehindClause(passage: Passage, from: number): boolean {
  let end = from;
  while (end > 0) {
    const segment = segmentBefore(passage, end);
    if (!isAside(passage, segment)) return !isVerbless(passage, segment);
    end = segment[0] ?? 0;
  }
  return false;
}

function segmentBefore({ words }: Passage, from: number): readonly number[] {
  const clause = words[from - 1]?.clause;
  const places = [];
  for (let at = from - 1; at >= 0 && words[at]?.clause === clause; at -= 1) places.unshift(at);
  return places;
}

function isVerbless(passage: Passage, places: readonly number[]): boolean {
  return places.every((at) => !['verb', 'helper', 'modal'].includes(partAt(passage, at) ?? ''));
}

/** Over a comma too: `the utility, Aguas de Marisal`. */
function following(passage: Passage, from: number): readonly number[] {
  const places: number[] = [];
  for (let at = from; at < Math.min(passage.words.length, from + MAX_AFTER); at += 1) {
    const part = partAt(passage, at);
    if (part === null || ENDING.has(part) || (part === 'pronoun' && at > from)) break;
    places.push(at);
  }
  return places;
}

const ENDING: ReadonlySet<Part> = new Set(['verb', 'helper', 'modal', 'opener', 'relative']);

/** The words before the verb back to its clause or, where that has none, the appositions before it. */
function preceding(passage: Passage, from: number): readonly number[] {
  const own = opensSegment(passage, from) ? [] : behindClause(passage, segmentBefore(passage, from));
  return own.length > 0 ? fromPronoun(passage, own) : appositionsBefore(passage, from);
}

/** `the support it had promised`, `on Tuesday he said`: a pronoun begins another clause. */
function fromPronoun(passage: Passage, places: readonly number[]): readonly number[] {
  return places.slice(Math.max(0, places.findLastIndex((at) => partAt(passage, at) === 'pronoun')));
}

/** `its director, Claire Aubert, told`: over asides too, as far as no clause stands between. */
function appositionsBefore(passage: Passage, from: number): readonly number[] {
  const places: number[] = [];
  let end = from;
  for (let count = 0; count < MAX_SEGMENTS && end > 0; count += 1) {
    const segment = segmentBefore(passage, end);
    const isWhole = behindClause(passage, segment).length === segment.length;
    if (isWhole && !startsAside(passage, segment)) places.unshift(...segment);
    else if (!isAside(passage, segment)) break;
    end = segment[0] ?? 0;
  }
  return places;
}

/** The places of a segment behind its last verb. */
function behindClause(passage: Passage, segment: readonly number[]): readonly number[] {
  return segment.slice(1 + segment.findLastIndex((at) => closesClause(passage, at)));
}

const CLOSING = new Set(['verb', 'helper', 'modal', 'opener', 'conjunction', 'relative']);

function closesClause(passage: Passage, at: number): boolean {
  const part = partAt(passage, at) ?? '';
  return part === 'conjunction' ? !isBetweenNouns(passage, at) : CLOSING.has(part) && !isReduced(passage, at);
}

/** `doctors not involved in the trial`: a participle that belongs to its noun, before the verb of its clause. */
function isReduced(passage: Passage, at: number): boolean {
  const form = passage.tags[at]?.verb?.form;
  const before = partAt(passage, at - 1);
  if (form === 'ing') return before === 'noun' && !opensSegment(passage, at);
  const isBare = (form === 'past' || form === 'participle') && (before === 'noun' || before === 'negator');
  return isBare && partAt(passage, at + 1) === 'preposition';
}

const NAMING = new Set(['noun', 'name', 'determiner', 'number']);

function isBetweenNouns(passage: Passage, at: number): boolean {
  return NAMING.has(partAt(passage, at - 1) ?? '') && NAMING.has(partAt(passage, at + 1) ?? '');
}

/** `In Paris, Smith said` and `Smith, in Paris, said`: not who says it. */
function startsAside(passage: Passage, [first]: readonly number[]): boolean {
  return first !== undefined && partAt(passage, first) === 'preposition';
}

/** A relative clause or a phrase of a preposition between commas. */
function isAside(passage: Passage, [first]: readonly number[]): boolean {
  const part = partAt(passage, first ?? -1);
  return part === 'relative' || part === 'preposition' || (part === 'verb' && first !== 0);
}

/** `it`, `they all`; in `his lawyer` somebody else is meant. */
const isPersonal = (passage: Passage, place: number) => partAt(passage, place) === 'pronoun';

function keyOf(passage: Passage, at: number): readonly string[] {
  const word = passage.words[at];
  return word !== undefined && partAt(passage, at) === 'name' ? [nameKey(word.term)] : [];
}

function makeSpeaker(
  passage: Passage,
  at: number,
  places: readonly number[],
  { from, isPlain }: { readonly from: number; readonly isPlain: boolean },
): Speaker | null {
  const verb = passage.words[at];
  if (verb === undefined || places.length === 0) return null;
  const phrase = places.flatMap((place) => passage.words[place] ?? []);
  return {
    verb,
    at,
    from,
    to: Math.max(at, ...places) + 1,
    keys: new Set(places.flatMap((place) => keyOf(passage, place))),
    nouns: phrase.filter(({ isFunction }, index) => !isFunction && NAMING.has(partAt(passage, places[index] ?? -1) ?? '')),
    places,
    pieces: readPieces(passage, places),
    isPronoun: phrase.every(({ isFunction }) => isFunction) && places.some((place) => isPersonal(passage, place)),
    isPlain,
  };
}
