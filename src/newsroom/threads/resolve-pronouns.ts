import type { Conversation, Substitution } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import {
  findMatter,
  findReferent,
  isGroup,
  isPerson,
  isPlace,
  namesTogether,
  type Referent,
} from './find-referent.ts';
import * as words from './lexicon/reference-words.ts';

/** The question with its pronouns replaced; `unsure` names the word that could not be, and what it may mean. */
export interface ResolvedPronouns {
  readonly text: string;
  readonly substitutions: readonly Substitution[];
  readonly unsure: { readonly about: string; readonly choices: readonly string[] } | null;
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

interface Reading {
  readonly referent: Referent;
  /** What to print for a name. */
  readonly print: (name: string) => string;
}

/** Replaces every pronoun that nothing in the question itself explains. */
export function resolvePronouns(question: string, conversation: Conversation): ResolvedPronouns {
  const mentions = findMentions(question);
  const substitutions: Substitution[] = [];
  let text = '';
  let at = 0;
  for (const word of wordsOf(question)) {
    if (word.start < at) continue;
    const reading = readWord(
      word,
      conversation,
      mentions.filter(({ end }) => end <= word.start),
    );
    if (reading === null) continue;
    const { referent, print } = reading;
    if (referent.kind !== 'one') {
      const choices = referent.kind === 'several' ? referent.names : [];
      return { text: question, substitutions: [], unsure: { about: word.text, choices } };
    }
    const to = print(referent.name);
    text += question.slice(at, word.start) + to;
    at = word.start + word.text.length;
    substitutions.push({ from: word.text, to });
  }
  return { text: text + question.slice(at), substitutions, unsure: null };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  return found.map(({ text: printed, start }, place) => ({
    text: printed,
    start,
    key: fold(printed),
    before: fold(found[place - 1]?.text ?? ''),
    after: fold(found[place + 1]?.text ?? ''),
  }));
}

const same = (name: string): string => name;
const genitive = (name: string): string => `${name}${name.endsWith('s') ? '’' : "'s"}`;

function readWord(word: Word, conversation: Conversation, earlier: readonly Mention[]): Reading | null {
  const { key } = word;
  const unless = (fits: (mention: Mention) => boolean, read: () => Reading): Reading | null =>
    earlier.some(fits) ? null : read();
  if (words.male.has(key)) return unless(isPerson('male'), () => person(word, conversation, 'male'));
  if (words.female.has(key)) return unless(isPerson('female'), () => person(word, conversation, 'female'));
  if (words.femaleOrPlural.has(key)) return unless(isPerson('female'), () => sheOrThey(conversation));
  if (words.plural.has(key) || key === 'their') return unless(isGroup, () => they(word, conversation));
  if (key === 'its' || (words.neuter.has(key) && !isEmptyIt(word))) {
    return unless(
      ({ kind }) => kind !== 'person',
      () => matter(conversation, key === 'its' ? genitive : same),
    );
  }
  if (words.there.has(key) && !isExistential(word)) {
    return unless(isPlace, () => ({
      referent: findReferent(conversation, isPlace),
      print: (name) => `in ${name}`,
    }));
  }
  if (words.aboutIt.has(key)) return matter(conversation, (name) => `zu ${name}`);
  if (words.demonstrative.has(key)) return demonstrative(word, conversation);
  return words.groupNouns.has(key) || words.personNouns.has(key) ? theOne(word, conversation) : null;
}

function person({ key, after }: Word, conversation: Conversation, gender: 'male' | 'female'): Reading {
  const owns =
    key === 'his' ||
    (key === 'her' && after !== '' && !words.prepositions.has(after) && !words.auxiliaries.has(after));
  return { referent: findReferent(conversation, isPerson(gender)), print: owns ? genitive : same };
}

function sheOrThey(conversation: Conversation): Reading {
  const she = findReferent(
    conversation,
    (mention) => mention.kind === 'person' && mention.gender === 'female',
  );
  return { referent: she.kind === 'one' ? she : findReferent(conversation, isGroup), print: same };
}

/** A body, or else the people who were last spoken of together. */
function they({ key }: Word, conversation: Conversation): Reading {
  const print = withThe(key === 'their' ? genitive : same);
  const group = findReferent(conversation, isGroup);
  if (group.kind !== 'none') return { referent: group, print };
  const people = namesTogether(conversation, isPerson(null));
  return { referent: people === null ? { kind: 'none' } : { kind: 'one', name: people }, print };
}

const withThe =
  (print: (name: string) => string) =>
  (name: string): string =>
    print(/^\p{Ll}/u.test(name) ? `the ${name}` : name);

function matter(conversation: Conversation, print: (name: string) => string): Reading {
  const name = findMatter(conversation);
  return { referent: name === null ? { kind: 'none' } : { kind: 'one', name }, print };
}

/** "Is it true", "it rained": nothing is meant by it. */
const EMPTY_IT =
  /^(?:true|clear|possible|likely|known|raining|important|necessary|safe|legal|worth|seems|rained|turns|takes|wahr|gibt|moglich)$/;
const isEmptyIt = ({ after }: Word): boolean => EMPTY_IT.test(after);
/** "is there", "there are". */
const isExistential = ({ before, after }: Word): boolean =>
  words.auxiliaries.has(before) || words.auxiliaries.has(after);

/** "about that", "what does that mean", but not "that statement" nor "said that he". */
function demonstrative({ key, before, after }: Word, conversation: Conversation): Reading | null {
  const standsAlone =
    after === '' ||
    words.auxiliaries.has(after) ||
    words.prepositions.has(after) ||
    AFTER_PRONOUN.test(after);
  if (!standsAlone) return null;
  if (key === 'das' && after !== '') return null;
  if (SAYING.test(before)) {
    return findMatter(conversation) === null ? null : matter(conversation, (name) => `that about ${name}`);
  }
  if (words.auxiliaries.has(before) && after !== '' && !AFTER_PRONOUN.test(after)) return null;
  return matter(conversation, same);
}

const AFTER_PRONOUN =
  /^(?:mean|means|happen|happened|happens|work|works|cost|again|too|then|exactly|so|apply|change|changed|begin|start|end)$/;
const SAYING = /^(?:say|said|says|claim|claimed|deny|denied|confirm|confirmed|gesagt|dedi|soyledi)$/;

/** Where something is as much as who acts: "the county" stays. */
const LIES_THERE: ReadonlySet<string> = new Set(['county', 'city', 'airline', 'hospital']);

/** "the ministry" is the one that was named, "the mayor" the one whose name was. */
function theOne({ key, before }: Word, conversation: Conversation): Reading | null {
  if (!/^(?:the|this|that|der|die|das|dem)$/.test(before) || LIES_THERE.has(key)) return null;
  const referent = words.groupNouns.has(key)
    ? findReferent(
        conversation,
        ({ kind, text }) => kind === 'group' && text.includes(' ') && fold(text).split(' ').includes(key),
      )
    : officeHolder(key, conversation);
  return referent.kind === 'one' && fold(referent.name) !== key ? { referent, print: same } : null;
}

function officeHolder(office: string, { turns }: Conversation): Referent {
  const noun = `[${office.charAt(0).toUpperCase()}${office.charAt(0)}]${office.slice(1)}`;
  const pattern = new RegExp(`\\b(${noun}(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,3})`, 'u');
  for (const turn of turns.toReversed()) {
    const found = [turn.meant, ...turn.answer]
      .map((text) => pattern.exec(text)?.[1])
      .find((name) => name !== undefined);
    if (found !== undefined) return { kind: 'one', name: found.charAt(0).toUpperCase() + found.slice(1) };
  }
  return { kind: 'none' };
}
