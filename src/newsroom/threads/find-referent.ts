import type { Conversation } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findMentions, type Mention } from './find-mentions.ts';

/** Who or what a pronoun may stand for; more than one when it cannot be told. */
export type Referent =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

export type Fits = (mention: Mention) => boolean;

export const isPerson =
  (gender: Mention['gender']): Fits =>
  (mention) =>
    mention.kind === 'person' && (gender === null || mention.gender === null || mention.gender === gender);
export const isGroup: Fits = ({ kind }) => kind === 'group';
export const isPlace: Fits = ({ kind }) => kind === 'place';

/**
 * The last thing that fits: what was asked about comes before what was answered, the last turn before earlier ones.
 * Of several in one answer the one its sentences begin with is meant.
 */
export function findReferent({ turns, topic }: Conversation, fits: Fits): Referent {
  for (const turn of turns.toReversed()) {
    const asked = fitting(turn.meant, fits);
    const answered = turn.answer.flatMap((sentence) => fitting(sentence, fits));
    const found = choose(asked, turn.meant) ?? chooseFromAnswer(answered, turn.answer);
    if (found !== null) return withFullName(found, [...asked, ...answered]);
  }
  const inTitle = topic === null ? [] : fitting(topic, fits);
  return choose(inTitle, topic ?? '') ?? { kind: 'none' };
}

/** Everyone who fits in the last turn that has anyone, as one phrase. */
export function namesTogether({ turns }: Conversation, fits: Fits): string | null {
  for (const { meant, answer } of turns.toReversed()) {
    const names = distinctNames([meant, ...answer].flatMap((text) => fitting(text, fits)));
    if (names.length > 0) return names.join(' and ');
  }
  return null;
}

const fitting = (text: string, fits: Fits): readonly Mention[] => findMentions(text).filter(fits);

function choose(mentions: readonly Mention[], text: string): Referent | null {
  const names = distinctNames(mentions);
  const [only] = names;
  if (only === undefined) return null;
  if (names.length === 1) return { kind: 'one', name: only };
  const first = mentions[0];
  // "Did Fidan answer Blinken?": the one who acts comes first.
  return first !== undefined && text.slice(0, first.start).trim().split(/\s+/).length <= 3
    ? { kind: 'one', name: first.text }
    : { kind: 'several', names };
}

function chooseFromAnswer(mentions: readonly Mention[], answer: readonly string[]): Referent | null {
  const names = distinctNames(mentions);
  const [only] = names;
  if (only === undefined) return null;
  if (names.length === 1) return { kind: 'one', name: only };
  const subjects = distinctNames(
    mentions.filter(({ text }) => answer.some((sentence) => begins(sentence, text))),
  );
  const [subject] = subjects;
  return subjects.length === 1 && subject !== undefined
    ? { kind: 'one', name: subject }
    : { kind: 'several', names };
}

/** A sentence begins with a name when nothing but titles and articles stands before it. */
function begins(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && /^(?:(?:the|The|of|der|die|Der|Die|\p{Lu}\S*)\s+)*$/u.test(sentence.slice(0, at));
}

/** "Blinken" and "Antony Blinken" are one; the longer name stands for both. */
function distinctNames(mentions: readonly Mention[]): readonly string[] {
  const names: string[] = [];
  for (const { text } of mentions) {
    const known = names.findIndex((name) => isSameName(name, text));
    if (known < 0) names.push(text);
    else if (text.length > (names[known] ?? '').length) names[known] = text;
  }
  return names;
}

export function isSameName(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(/\s+/), fold(other).split(/\s+/)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}

function withFullName(referent: Referent, mentions: readonly Mention[]): Referent {
  if (referent.kind !== 'one') return referent;
  const longer = distinctNames(mentions).find((name) => isSameName(name, referent.name));
  return { kind: 'one', name: longer ?? referent.name };
}

/** What the last question was about: the words after "about", else what it names last, else the topic. */
export function findMatter({ turns, topic }: Conversation): string | null {
  for (const { meant } of turns.toReversed()) {
    const about =
      /\b(?:about|on|regarding|zu|über|to)\s+((?:the\s+|a\s+)?[\p{L}\p{N}][^?!.]*?)\s*[?!.]*$/iu.exec(
        meant,
      )?.[1];
    if (about !== undefined && !/^(?:it|that|this|him|her|them)$/i.test(about)) return about;
    const things = findMentions(meant).filter(({ kind }) => kind !== 'person');
    const last = things.at(-1);
    if (last !== undefined) return last.text;
    const object = OBJECT.exec(meant)?.[1];
    if (object !== undefined) return object;
  }
  return topic;
}

/** "When does the pier open?", "Who wrote the second report?": the noun phrase with its article. */
const OBJECT =
  /\b((?:the|a|an)\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+?)(?=\s+(?:\p{Ll}+)?\s*(?:[?!.]|in|on|at|by|for|of|begin|start|end|open|cost|take|say|mean)|[?!.]*$)/u;
