import { INSTITUTION_NOUNS } from './institution-nouns.ts';
import { type Fit, type MatchOptions, matchName } from './match-name.ts';
import type { NamePart } from './name-book.ts';
import { extendsName, isProperName } from './person-name.ts';
import { type IndexedSpeaker, type SpeakerIndex, speakersWith } from './speaker-index.ts';

/** Who may be meant by what was typed: each is one person or institution under all the names it has. */
export type PersonMatch =
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none' };

export interface Person {
  /** The full name as it is most often printed. */
  readonly name: string;
  /** What the ledger files this person under. */
  readonly keys: readonly string[];
  /** Direct and mixed quotations. */
  readonly quotations: number;
  readonly indirect: number;
  /** The fuller name that was asked for, where articles print this shorter one only. */
  readonly asked?: string;
}

export interface PersonOptions extends MatchOptions {
  /** Whether articles have the typed words: then "joint statement" may be what they quote as "the statement". */
  readonly arePrinted: boolean;
}

/**
 * Finds the person: by the whole name, by a part of it (surname), by a beginning, by a name with up to two
 * letters wrong. Names that only differ in how full they are ("Blinken", "Antony Blinken") are one person,
 * unless the short one fits two people.
 */
export function matchPerson(
  typed: readonly NamePart[],
  index: SpeakerIndex,
  { isKnownWord, arePrinted }: PersonOptions,
): PersonMatch {
  if (typed.length === 0) return { kind: 'none' };
  const candidates = speakersWith(index, typed);
  if (candidates.length > 0) return fromCandidates(typed, candidates, index);
  const surname = printedShorter(typed, index);
  if (surname.length > 0) return { kind: 'one', person: personOf(surname) };
  const shorter = index.all.filter(({ parts }) => endsWith(typed, parts));
  if (shorter.length > 0 && arePrinted) return asMatch(fullest(shorter), index);
  for (const wanted of ['prefix', 'typo'] satisfies readonly Fit[]) {
    const fits = index.all.filter(
      (speaker) => matchName(typed, speaker.parts, { isKnownWord }) === wanted && isProperName(speaker.name),
    );
    if (fits.length > 0) return asMatch(fullest(fits), index);
  }
  return { kind: 'none' };
}

/**
 * What articles print of the name, where nobody prints all of it: "Blinken" for "Antony Blinken". None when
 * somebody else is known by it too ("Tom Blinken"), or when it is a word for many institutions ("Ministry").
 */
function printedShorter(typed: readonly NamePart[], index: SpeakerIndex): readonly IndexedSpeaker[] {
  const last = typed.at(-1);
  const namesakes = last === undefined ? [] : (index.byPart.get(last.key) ?? []);
  const proper = namesakes.filter(({ name }) => isProperName(name));
  const forms = proper.filter(({ parts, slug }) => extendsName(typed, parts) && !INSTITUTION_NOUNS.has(slug));
  const isShared = forms.some((form) =>
    proper.some((other) => extendsName(other.parts, form.parts) && !extendsName(typed, other.parts)),
  );
  return isShared ? [] : forms;
}

/** Whether the typed words end with those of the name: "joint statement", "the statement". */
function endsWith(typed: readonly NamePart[], name: readonly NamePart[]): boolean {
  const words = wordsOf(typed);
  const ending = wordsOf(name);
  return (
    ending.length > 0 &&
    ending.length < words.length &&
    ending.join(' ') === words.slice(-ending.length).join(' ')
  );
}

const wordsOf = (parts: readonly NamePart[]) =>
  parts.flatMap(({ spellings }) => (spellings[0] ?? '').split(' '));

function fromCandidates(
  typed: readonly NamePart[],
  candidates: readonly IndexedSpeaker[],
  index: SpeakerIndex,
): PersonMatch {
  const exact = candidates.filter((speaker) => speaker.parts.length === typed.length);
  const [first] = exact;
  if (first === undefined) return asMatch(fullest(candidates), index);
  const fuller = fullest(
    candidates.filter(({ name, parts }) => isProperName(name) && extendsName(parts, first.parts)),
  );
  if (fuller.length === 0) return asMatch([first], index);
  if (fuller.length === 1 || exact.every(isBareSurname)) return asMatch(fuller, index);
  return { kind: 'one', person: personOf(exact) };
}

/** "Ersoy", and not "NATO", "the statement" or "the Foreign Ministry": those mean themselves. */
function isBareSurname({ parts, name }: IndexedSpeaker): boolean {
  return parts.length === 1 && parts[0]?.shown === null && isProperName(name);
}

/** Those that no other extends; descriptions only when there are no names. */
function fullest(speakers: readonly IndexedSpeaker[]): readonly IndexedSpeaker[] {
  const proper = speakers.filter((speaker) => isProperName(speaker.name));
  const pool = proper.length > 0 ? proper : speakers;
  const roots = pool.filter((one) => !pool.some((other) => extendsName(other.parts, one.parts)));
  const distinct = new Map(roots.map((root) => [root.parts.map((part) => part.key).join(' '), root]));
  return [...distinct.values()];
}

function asMatch(roots: readonly IndexedSpeaker[], index: SpeakerIndex): PersonMatch {
  const people = roots.map((root) => personOf([root, ...shorterNames(root, index)]));
  const [only] = people;
  if (only === undefined) return { kind: 'none' };
  return people.length === 1 ? { kind: 'one', person: only } : { kind: 'several', people };
}

/**
 * Who somebody printed by surname only is, when articles in scope name one such person in full; null when they
 * name none, or several.
 */
export function fullNameOf(name: readonly NamePart[], index: SpeakerIndex): string | null {
  const [surname] = name;
  if (surname === undefined || name.length > 1 || surname.shown !== null) return null;
  const fuller = (index.byPart.get(surname.key) ?? []).filter(
    (one) => isProperName(one.name) && extendsName(one.parts, name),
  );
  const match = asMatch(fullest(fuller), index);
  return match.kind === 'one' ? match.person.name : null;
}

/** Speakers listed under a shorter form of the name that can only be this person. */
function shorterNames(root: IndexedSpeaker, index: SpeakerIndex): readonly IndexedSpeaker[] {
  const last = root.parts.at(-1);
  const namesakes = last === undefined ? [] : (index.byPart.get(last.key) ?? []);
  const isSame = (one: IndexedSpeaker) =>
    one.parts.length === root.parts.length && one.parts.every((part, at) => part.key === root.parts[at]?.key);
  return namesakes.filter(
    (one) =>
      isSame(one) ||
      (extendsName(root.parts, one.parts) &&
        !namesakes.some(
          (other) =>
            isProperName(other.name) &&
            extendsName(other.parts, one.parts) &&
            !isSame(other) &&
            !extendsName(root.parts, other.parts),
        )),
  );
}

function personOf(speakers: readonly IndexedSpeaker[]): Person {
  const distinct = [...new Map(speakers.map((speaker) => [speaker.key, speaker])).values()];
  return {
    name: shownName(distinct),
    keys: distinct.map((speaker) => speaker.key),
    quotations: distinct.reduce((sum, speaker) => sum + speaker.quotations, 0),
    indirect: distinct.reduce((sum, speaker) => sum + speaker.indirect, 0),
  };
}

/** The commonest of the full names; a surname alone only when nothing fuller is printed. */
function shownName(speakers: readonly IndexedSpeaker[]): string {
  const full = speakers.filter(({ parts, name }) => parts.length > 1 && isProperName(name));
  const [best] = [...(full.length > 0 ? full : speakers)].sort(
    (a, b) => b.quotations - a.quotations || a.parts.length - b.parts.length,
  );
  return best?.name ?? '';
}
