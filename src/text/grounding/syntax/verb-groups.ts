import { be, get, have } from '../lexicon/helping-verbs.ts';
import { type Mood, moodAdverbs, negators } from '../lexicon/mood-words.ts';
import type { Word } from '../word.ts';
import { groupMood } from './group-mood.ts';
import { opensSegment, partAt, type Sentence } from './sentence.ts';
import type { Part } from './tag.ts';
import type { VerbForm } from './verb-forms.ts';

/** A verb with its helping verbs, negators and adverbs: `would not have been sold`. */
export interface VerbGroup {
  readonly from: number;
  /** Place after its last word. */
  readonly to: number;
  /** Place of the verb that says what happens; of `is` and `has` where they stand alone. */
  readonly main: number;
  readonly isAlone: boolean;
  readonly isDenied: boolean;
  /** Of its modal verb, of `has to` and `is to`. */
  readonly mood: Mood | null;
  readonly isInfinitive: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  /** `had been held` */
  readonly isPast: boolean;
  readonly form: VerbForm | null;
}

/** What nearly happened did not. */
const NEARLY = new Set(['nearly', 'almost']);
/** `has yet to vote` */
function isDenying(words: readonly Word[], at: number): boolean {
  const term = words[at]?.term ?? '';
  return negators.has(term) || NEARLY.has(term) || (term === 'yet' && words[at + 1]?.term === 'to');
}

/** Where the adverbs before it begin that say how sure it is: `nearly ran aground`, `allegedly stole`. */
function leadOf(sentence: Sentence, from: number): number {
  const term = sentence.words[from - 1]?.term ?? '';
  const isOfVerb = (NEARLY.has(term) || moodAdverbs.has(term)) && !opensSegment(sentence, from);
  return isOfVerb && partAt(sentence, from) !== 'to' ? from - 1 : from;
}

/** `still has to approve it`, `had still to be negotiated`: it has not been. */
function isStillTo(words: readonly Word[], from: number, main: number): boolean {
  const before = words.slice(Math.max(0, from - 1), main).map(({ term }) => term);
  const isDue = before.includes('must') || (before.includes('to') && before.some((term) => have.has(term)));
  return before.includes('still') && isDue;
}

/** The verb groups of a sentence in order. */
export function readGroups(sentence: Sentence): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < sentence.words.length) {
    const group = groupFrom(sentence, at);
    if (group !== null) groups.push(group);
    at = group?.to ?? at + 1;
  }
  return groups;
}

const OPENING: ReadonlySet<Part> = new Set(['modal', 'helper', 'to', 'negator']);

function groupFrom(sentence: Sentence, from: number): VerbGroup | null {
  const first = partAt(sentence, from);
  if (first === 'verb') return makeGroup(sentence, from, from + 1, from);
  if (first === null || !OPENING.has(first)) return null;
  let last: number | null = null;
  let at = from;
  for (; isInGroup(sentence, at) || isPhraseWithin(sentence, from, at); at += 1) {
    at = overPhrase(sentence, from, at);
    const part = partAt(sentence, at);
    if (part === 'verb') return makeGroup(sentence, from, at + 1, at);
    if (part === 'helper' || part === 'modal') last = at;
  }
  return last === null || partAt(sentence, last) === 'modal' ? null : makeGroup(sentence, from, at, last);
}

const OF_PHRASE: ReadonlySet<Part> = new Set(['pronoun', 'noun', 'name', 'number', 'determiner']);
/** How many words a phrase inside a group may have behind its preposition. */
const MAX_PHRASE = 3;

/** `would not by itself shorten`: the place behind the phrase that stands between a modal and its verb. */
function overPhrase(sentence: Sentence, from: number, at: number): number {
  if (at === from || partAt(sentence, at) !== 'preposition' || opensSegment(sentence, at)) return at;
  if (!sentence.tags.slice(from, at).some(({ part }) => part === 'modal')) return at;
  let to = at + 1;
  while (to <= at + MAX_PHRASE && OF_PHRASE.has(partAt(sentence, to) ?? 'verb')) to += 1;
  const isVerb = partAt(sentence, to) === 'helper' || sentence.tags[to]?.verb?.form === 'base';
  const isOneClause = sentence.words[to]?.clause === sentence.words[at]?.clause;
  return to > at + 1 && isVerb && partAt(sentence, to) !== 'noun' && isOneClause ? to : at;
}

const isPhraseWithin = (sentence: Sentence, from: number, at: number) => overPhrase(sentence, from, at) > at;

const INSIDE: ReadonlySet<Part> = new Set(['verb', 'helper', 'modal', 'adverb', 'negator']);

function isInGroup(sentence: Sentence, at: number): boolean {
  const part = partAt(sentence, at);
  return part !== null && (INSIDE.has(part) || isInfinitiveTo(sentence, at) || isFloating(sentence, at));
}

/** `must each be paid`, `have both agreed` */
function isFloating(sentence: Sentence, at: number): boolean {
  if (!FLOATING.has(sentence.words[at]?.term ?? '')) return false;
  return LED.has(partAt(sentence, at - 1)) && LEADING.has(partAt(sentence, at + 1));
}
const FLOATING = new Set(['each', 'both', 'all']);
const LED: ReadonlySet<Part | null> = new Set(['helper', 'modal']);
const LEADING: ReadonlySet<Part | null> = new Set(['helper', 'verb', 'negator']);

/** `to` before a verb, not before a noun. */
function isInfinitiveTo(sentence: Sentence, at: number): boolean {
  if (partAt(sentence, at) !== 'to') return false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const part = partAt(sentence, next);
    if (part === 'verb' || part === 'helper') return true;
    if (part !== 'adverb' && part !== 'negator') return false;
  }
  return false;
}

/** `was to blame for it`: what is told is not to come. */
const isToBlame = (before: readonly string[], own: string) =>
  own === 'blame' && before.at(-1) === 'to' && before.some((term) => be.has(term));

function makeGroup(sentence: Sentence, from: number, to: number, main: number): VerbGroup | null {
  const { words, tags } = sentence;
  if (partAt(sentence, from) === 'to' && !isInfinitiveTo(sentence, from)) return null;
  const lead = leadOf(sentence, from);
  const before = words.slice(lead, main).map(({ term }) => term);
  const own = words[main]?.term ?? '';
  const isAlone = tags[main]?.part === 'helper';
  const helper = isAlone
    ? own
    : (before.findLast((term) => be.has(term) || have.has(term) || get.has(term)) ?? '');
  const form = tags[main]?.verb?.form ?? null;
  const isStill = isStillTo(words, from, main);
  const isParticiple = form === 'past' || form === 'participle';
  return {
    from,
    to,
    main,
    isAlone,
    isDenied:
      isStill || words.slice(lead, to).filter((_, index) => isDenying(words, lead + index)).length % 2 === 1,
    mood: isStill || isToBlame(before, own) ? 'fact' : groupMood(before, isAlone ? own : '', form),
    isInfinitive: before[0] === 'to',
    isPassive: !isAlone && isParticiple && (be.has(helper) || get.has(helper)),
    isPerfect: before.some((term) => have.has(term)),
    isPast: before.includes('had') || before.includes('hadnt'),
    form,
  };
}
