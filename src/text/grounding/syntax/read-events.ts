import type { Governing } from '../lexicon/governors.ts';
import type { Mood } from '../lexicon/mood-words.ts';
import { stemsOf } from '../stem-of.ts';
import { monthOf, type Word } from '../word.ts';
import { denialsOf } from './denials-of.ts';
import type { Event } from './event.ts';
import { kindOf } from './governed.ts';
import { governedMood, isAttributive } from './governed-mood.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Complements, readComplements } from './read-complements.ts';
import { readSubject } from './read-subject.ts';
import { opensSegment, partAt, type Sentence } from './sentence.ts';
import { turnEvents } from './turn-events.ts';
import { readGroups, type VerbGroup } from './verb-groups.ts';

/** What happens in a sentence, in order. */
export function readEvents(sentence: Sentence): readonly Event[] {
  const events: Event[] = [];
  const groups = readGroups(sentence);
  groups.forEach((group, index) => {
    const limit = groups[index + 1]?.from ?? sentence.words.length;
    const event = isAttributive(sentence, group, events.at(-1))
      ? null
      : readEvent(sentence, group, limit, events);
    if (event !== null) events.push(event);
  });
  return turnEvents(sentence, events);
}

function readEvent(
  sentence: Sentence,
  group: VerbGroup,
  limit: number,
  earlier: readonly Event[],
): Event | null {
  const subject = readSubject(sentence, group, earlier);
  const complements = readComplements(sentence, group, limit);
  const key = keyOf(sentence, group, complements);
  if (key === undefined) return null;
  const start = subject.isOwn ? (subject.phrase?.from ?? group.from) : group.from;
  const governed = governedMood(sentence, group, start, earlier);
  return {
    group,
    key,
    start,
    isDenied: denialsOf(sentence, group, { subject, complements, governed, limit }) % 2 === 1,
    mood: isAsked(sentence, start)
      ? 'question'
      : ofRule(
          moodOf(sentence, group, { governed: governed.mood, limit, start }),
          sentence,
          group,
          subject.phrase,
        ),
    subject: subject.phrase,
    isSubjectShared: !subject.isOwn,
    ...complements,
    behind: wordsBehind(sentence, group.to),
  };
}

/** `has yet to decide whether it will sign` */
function isAsked({ words }: Sentence, start: number): boolean {
  const from = words[start - 1]?.term === 'there' ? start - 1 : start;
  const before = words[from - 1]?.term;
  return before === 'whether' || (before === 'not' && words[from - 3]?.term === 'whether');
}

/** `a law that lets divorced parents share`: what it says is the rule. */
function ofRule(mood: Mood, sentence: Sentence, { from }: VerbGroup, subject: NounPhrase | null): Mood {
  const before = partAt(sentence, from - 1);
  const isRelative = before === 'relative' || before === 'opener';
  const head = subject?.heads.at(-1);
  const isOfRule = kindOf(head) === 'rule' || (head !== undefined && TERMS.has(head.stem));
  return mood === 'present' && isRelative && isOfRule ? 'rule' : mood;
}

/** Stems of what says what is to be. */
const TERMS = stemsOf([
  'contract',
  'deal',
  'offer',
  'package',
  'agreement',
  'plan',
  'proposal',
  'scheme',
  'budget',
]);

/** Further behind a verb hardly anything belongs to it. */
const MAX_BEHIND = 40;

/** The words behind a verb, as far as the next semicolon or `, but`. */
function wordsBehind(sentence: Sentence, from: number): readonly Word[] {
  const { words } = sentence;
  const end = words.findIndex(
    ({ opensUnit, term }, at) => at > from && (opensUnit || (term === 'but' && opensSegment(sentence, at))),
  );
  return words.slice(from, Math.min(from + MAX_BEHIND, end < 0 ? words.length : end));
}

/** `is not sure that it will`, `not known if it will`; of what it will cost it is only not said how much. */
const isUnasked = ({ words }: Sentence, start: number) =>
  words[start - 1]?.term === 'that' || words[start - 1]?.term === 'if';

function moodOf(
  sentence: Sentence,
  group: VerbGroup,
  {
    governed,
    limit,
    start,
  }: { readonly governed: Mood | null; readonly limit: number; readonly start: number },
): Mood {
  if (
    (governed === 'question' && isUnasked(sentence, start)) ||
    (governed !== null && (group.mood === null || PLAIN.has(group.mood))) ||
    (governed === 'condition' && sentence.words[group.from]?.term === 'were') ||
    (governed === 'likely' && group.mood === 'future')
  )
    return governed;
  if (isPerceived(sentence, group)) return 'open';
  if (group.mood === 'present' && isTimed(sentence, group)) return 'open';
  return isScheduled(sentence, group, limit) ? 'future' : (group.mood ?? 'open');
}

/** `could be seen from the shore`: who can be seen or found there is there. */
const isPerceived = ({ words }: Sentence, { from, main, isPassive, isDenied, mood }: VerbGroup) =>
  mood === 'possible' &&
  isPassive &&
  !isDenied &&
  PERCEIVING.has(words[main]?.stem ?? '') &&
  words[main + 1]?.term !== 'as' &&
  words.slice(from, main).some(({ term }) => term === 'can' || term === 'could');
const PERCEIVING = stemsOf(['see', 'hear', 'find', 'read', 'view', 'watch']);

/** `when he is sentenced in March`: the present tense of what is to come. */
function isTimed({ words }: Sentence, { from }: VerbGroup): boolean {
  const opener = words
    .slice(Math.max(0, from - MAX_SUBJECT), from)
    .findLast(({ term }) => OPENERS.has(term))?.term;
  return opener !== undefined && TIMING.has(opener);
}

/** How far before its verb a clause of time may begin. */
const MAX_SUBJECT = 9;
const TIMING = new Set(['when', 'until', 'till', 'before', 'after', 'once', 'as']);
const OPENERS = new Set([
  ...TIMING,
  'that',
  'which',
  'who',
  'because',
  'while',
  'although',
  'if',
  'whether',
  'and',
]);

/** Moods that give way to what the verb hangs on. */
const PLAIN: ReadonlySet<Mood> = new Set(['fact', 'present', 'open']);

/** `opens on 11 December`, `stays until`: the present tense tells what is to come. */
function isScheduled(sentence: Sentence, { mood, form, from, to, main }: VerbGroup, limit: number): boolean {
  if (mood !== 'present' || (form !== 'third' && form !== 'base')) return false;
  const { words, tags } = sentence;
  if (MINDING.has(kindOf(words[main]) ?? 'real')) return false;
  const opening = tags
    .slice(0, from)
    .some(({ part }) => part === 'verb' || part === 'helper' || part === 'modal')
    ? []
    : words.slice(0, from).filter(({ clause }) => clause === words[from]?.clause);
  return [...opening, ...words.slice(to, limit)].some((word, index, rest) => {
    const isDay = rest[index - 1]?.isFigure === true || rest[index + 1]?.isFigure === true;
    return word.term === 'until' || (monthOf(word) !== null && (isDay || rest[index - 1]?.term === 'from'));
  });
}

/** `do not expect it before May`: they do not now. */
const MINDING: ReadonlySet<Governing> = new Set(['plan', 'want', 'likely', 'wish', 'alleged']);

/** Behind `is` and `has` what stands there; a number or a pronoun says nothing, then the verb counts. */
function keyOf({ words }: Sentence, group: VerbGroup, { object, others }: Complements): Word | undefined {
  const verb = words[group.main];
  if (!group.isAlone) return verb;
  return object?.heads.at(-1) ?? object?.words[0] ?? others[0]?.phrase.words[0] ?? verb;
}
