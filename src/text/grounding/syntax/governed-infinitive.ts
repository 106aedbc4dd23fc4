import type { Governing } from '../lexicon/governors.ts';
import { units } from '../lexicon/units.ts';
import { isCalendarWord, type Word } from '../word.ts';
import type { Event } from './event.ts';
import { doers, type Governed, governedBy, joinedTo, kindOf } from './governed.ts';
import { isPhraseBetween, opensSegment, partAt, type Sentence } from './sentence.ts';

/** `gave Serbia until June to hand over`. */
const DEADLINE: Governed = { isDenied: false, mood: 'due' };

/** `plans to sign`, `a refusal to sign`, `asked the court to drop`, `too small to show`. */
export function governedInfinitive(sentence: Sentence, from: number, earlier: readonly Event[]): Governed {
  const before = sentence.words[from - 1];
  const last = earlier.at(-1);
  const byPlace = governedByPlace(sentence, from, last);
  if (byPlace !== null) return byPlace;
  const byVerb = last === undefined ? null : governedByVerb(sentence, from, last);
  if (byVerb !== null) return byVerb;
  if (partAt(sentence, from - 1) === 'conjunction')
    return joinedTo(earlier.findLast(({ group }) => group.isInfinitive) ?? last);
  const governor = kindOf(before) === undefined ? nounBefore(sentence, from) : before;
  if (
    isTurnedDown(sentence, governor, last) ||
    isVain(sentence, governor) ||
    isLacked(sentence, governor, last)
  )
    return { isDenied: true, mood: 'open' };
  if (kindOf(governor) === undefined && isToBe(sentence, from)) return { isDenied: false, mood: 'future' };
  return governedBy(kindOf(governor), last !== undefined && last.key === governor ? last : undefined);
}

/** `whether to sign`, `yet to sign`, `were he to sign`, `too small to sign` */
function governedByPlace(sentence: Sentence, from: number, last: Event | undefined): Governed | null {
  const before = sentence.words[from - 1];
  if (before?.term === 'whether') return { isDenied: false, mood: 'question' };
  if (before?.term === 'yet' && sentence.words[from - 2]?.term !== 'enough')
    return { isDenied: true, mood: 'fact' };
  if (isSupposed(sentence, from, last)) return { isDenied: false, mood: 'condition' };
  return isTooMuch(sentence, from) ? { isDenied: true, mood: 'open' } : null;
}

/** `were an invitation to arrive` is if it did. */
function isSupposed(sentence: Sentence, from: number, last: Event | undefined): boolean {
  if (last === undefined || !last.group.isAlone) return false;
  const { main, to } = last.group;
  const isFirst = main === 0 || opensSegment(sentence, main);
  return isFirst && sentence.words[main]?.term === 'were' && isPhraseBetween(sentence, to, from);
}

/** `rejected a request to stop`, `was refused permission to leave` */
function isTurnedDown({ words }: Sentence, governor: Word | undefined, last: Event | undefined): boolean {
  if (governor === undefined || last === undefined) return false;
  const isObject =
    last.object?.heads.includes(governor) === true ||
    (last.group.isPassive && words[last.group.to] === governor);
  return isObject && kindOf(last.key) === 'denied' && !last.isDenied;
}

/** `a failed attempt to elect` */
function isVain({ words }: Sentence, governor: Word | undefined): boolean {
  const at = governor === undefined ? -1 : words.indexOf(governor);
  return at > 0 && kindOf(governor) === 'want' && VAIN.has(words[at - 1]?.term ?? '');
}

/** `without the power to appoint`, `lacked the authority to sign` */
function isLacked({ words }: Sentence, governor: Word | undefined, last: Event | undefined): boolean {
  if (governor === undefined || kindOf(governor) === undefined) return false;
  const at = words.indexOf(governor);
  const isUnheld =
    last?.key.stem === 'lack' && !last.isDenied && last.object?.heads.includes(governor) === true;
  return isUnheld || words.slice(Math.max(0, at - 2), at).some(({ term }) => term === 'without');
}

/** `a railway to be completed by 2030`; `the first woman to be elected` has been. */
function isToBe({ words }: Sentence, from: number): boolean {
  if (words[from]?.term !== 'to' || words[from + 1]?.term !== 'be') return false;
  return !words.slice(Math.max(0, from - RANK_REACH), from).some(({ term }) => RANKS.has(term));
}
const RANK_REACH = 8;
const RANKS = new Set(
  'for enough first second third fourth last latest only next one most found turned out so too'.split(' '),
);

const VAIN = new Set(['failed', 'unsuccessful', 'vain', 'futile', 'abortive', 'botched']);

/** By the verb before, directly or over whom it asks. */
function governedByVerb(sentence: Sentence, from: number, last: Event): Governed | null {
  const { key, group, isDenied } = last;
  if (group.to === overDays(sentence, from)) {
    const isGoing = key.term === 'going' && group.from < group.main;
    return isGoing ? { isDenied, mood: 'future' } : governedBy(kindOf(key), last);
  }
  if (partAt(sentence, from - 1) === 'conjunction') return null;
  const between = sentence.words.slice(group.to, from);
  if (key.stem === 'give' && isTime(between)) return DEADLINE;
  // `need up to seven weeks to clear it`
  if (key.stem === 'need' && isTime(between)) return { isDenied: false, mood: 'open' };
  if (HAVING.has(sentence.words[group.main]?.term ?? '') && isTime(between)) return DEADLINE;
  // `led the campaign to change it`
  const isOfNoun = kindOf(key) === 'real' && kindOf(between.at(-1)) !== undefined;
  const isDoer = doers.has(key.stem) && !isOfNoun && isPhraseBetween(sentence, group.to, from);
  return isDoer ? governedBy(doneBy(kindOf(key)), last) : null;
}

/** `has 180 days to decide` */
const isTime = (between: readonly Word[]) =>
  between.some(({ term }) => term === 'until') ||
  (between.some(({ isFigure, isNumberWord }) => isFigure || isNumberWord) &&
    between.some(({ term }) => TIMES.has(units.get(term)?.dimension ?? '')));

const TIMES = new Set(['time', 'months']);
const HAVING = new Set(['have', 'has', 'had']);

/** `wants the court to rule`: what is wanted of somebody else. */
const doneBy = (kind: Governing | undefined) => (kind === 'want' || kind === 'plan' ? 'wish' : kind);

/** Back over `on Monday`, `by 9 votes to 4`: the place after the verb that the infinitive hangs on. */
function overDays(sentence: Sentence, from: number): number {
  let at = from;
  while (isDayOrCount(sentence, at - 1)) at -= 1;
  return at;
}

const PASSED: ReadonlySet<string> = new Set(['number', 'name', 'preposition', 'adverb']);

function isDayOrCount(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const part = partAt(sentence, at);
  if (word === undefined || part === null) return false;
  const isVotes = word.stem === 'vote' && part === 'noun';
  const isToNumber = part === 'to' && partAt(sentence, at + 1) === 'number';
  return PASSED.has(part) || isCalendarWord(word) || isVotes || isToNumber;
}

/** Back over what belongs to a noun: `a promise by Prime Minister Attal to scrap`. */
function nounBefore(sentence: Sentence, from: number): Word | undefined {
  let at = from - 1;
  while (IN_PHRASE.has(partAt(sentence, at) ?? '')) at -= 1;
  return at < from - 1 && partAt(sentence, at) === 'preposition' ? sentence.words[at - 1] : undefined;
}

const IN_PHRASE = new Set(['noun', 'name', 'determiner']);

/** `too small to show`. */
function isTooMuch(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  let at = from - 1;
  while (at > from - TOO_REACH && words[at - 1]?.term !== 'too' && GRADED.has(partAt(sentence, at) ?? ''))
    at -= 1;
  return at < from && words[at - 1]?.term === 'too';
}
/** How far before `to` the `too` may stand: `too dangerous and risky to be`. */
const TOO_REACH = 5;
const GRADED: ReadonlySet<string> = new Set(['noun', 'adverb', 'conjunction']);
