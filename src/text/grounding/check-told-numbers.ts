import type { Amount } from './amount.ts';
import { boundWords } from './lexicon/bound-words.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import { isRelated } from './related.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, tellsSame } from './word.ts';

/** A number with the verbs by which it is told. */
interface Told {
  readonly amount: Amount;
  /** The nearest one, and the one on which that hangs: `expects it to grow by 3`. */
  readonly events: readonly Event[];
  /** `doer` of `three resigned`, `done` of `sold three`, else the preposition. */
  readonly place: string;
}

/**
 * Numbers and years of which the sources tell by another verb, or of somebody else, while what the sentence tells is told
 * there of another number: `the operator has offered 9 percent` of a union that demands 9 and an operator that offers 5.
 */
export function checkToldNumbers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(toldIn);
  const own = toldIn(claim);
  const scores = sources.flatMap(readAmounts).filter(({ isScore }) => isScore);
  return own
    .filter((one) => isAnothers(one, own, known, scores))
    .map(({ amount: { start, end } }) => ({ kind: 'swapped', text: claim.text.slice(start, end) }));
}

function isAnothers(
  own: Told,
  all: readonly Told[],
  known: readonly Told[],
  scores: readonly Amount[],
): boolean {
  const same = known.filter(({ amount }) => isEqual(amount, own.amount));
  const fits = (other: Told) => own.events.some((one) => other.events.some((act) => isSameAct(one, act)));
  if (same.length === 0 && !isOfScore(own.amount, scores)) return false;
  if ((same.length > 0 && same.every(({ events }) => events.length === 0)) || same.some(fits)) return false;
  if (same.some(({ events, place }) => events[0]?.group.isAlone === true && place !== 'doer')) return false;
  return known.some(
    (other) =>
      fits(other) &&
      other.place === own.place &&
      isRival(own.amount, other.amount) &&
      !same.some(({ events }) => events[0] === other.events[0]) &&
      !all.some(({ amount }) => isEqual(amount, other.amount)),
  );
}

/** `scored three goals` of who scored twice in a match that was won 3-1 */
const isOfScore = ({ figure, dimension }: Amount, scores: readonly Amount[]) =>
  dimension === null && scores.some((score) => score.figure === figure);

const isEqual = (one: Amount, other: Amount) =>
  one.value === other.value && one.dimension === other.dimension;

/** Whether one could stand for the other: of one measure, of one thing, and no more a bound than the other. */
function isRival(one: Amount, other: Amount): boolean {
  if (isEqual(one, other) || one.dimension !== other.dimension || boundOf(one) !== boundOf(other))
    return false;
  if (one.dimension !== null || one.counted.length === 0 || other.counted.length === 0) return true;
  return one.counted.some((word) => other.counted.some((noun) => meansSame(word, noun)));
}

const boundOf = ({ bound }: Amount) => (bound === 'about' ? null : bound);

function isSameAct(one: Event, other: Event): boolean {
  if (lightVerbs.has(one.key.stem) || one.group.isAlone || other.group.isAlone) return false;
  return (
    (tellsSame(one.key, other.key) || tellsSame(other.key, one.key)) && isSameDoer(one.subject, other.subject)
  );
}

/** Where somebody is not called anything, it may be the same one. */
function isSameDoer(one: NounPhrase | null, other: NounPhrase | null): boolean {
  if (one === null || other === null || one.heads.length === 0 || other.heads.length === 0) return true;
  return one.heads.some((word) => other.heads.some((head) => meansSame(word, head) || isRelated(word, head)));
}

const toldIn = (passage: Passage): readonly Told[] =>
  readAmounts(passage)
    .filter(({ dimension, isScore }) => dimension === 'year' || (dimension !== 'nth' && !isScore))
    .map((amount) => ({ amount, ...tellingOf(passage, amount) }));

function tellingOf(passage: Passage, { from }: Amount): Pick<Told, 'events' | 'place'> {
  const { events } = passage;
  const at = events.findLastIndex(({ group }) => group.to <= from);
  const [last, holder, next] = [events[at], events[at - 1], events.find(({ group }) => group.from > from)];
  const preposition = prepositionBefore(passage, from);
  if (next !== undefined && isSubjectAt(passage, next, from) && next.start > (last?.group.main ?? -1))
    return { events: [next], place: preposition || (next.group.isPassive ? 'done' : 'doer') };
  if (last === undefined || !isOfClause(passage, last, from)) return { events: [], place: '' };
  const isHung = last.group.isInfinitive && holder !== undefined;
  return { events: isHung ? [last, holder] : [last], place: preposition || 'done' };
}

const isOfClause = ({ words }: Passage, { group }: Event, at: number) =>
  words[group.main]?.clause === words[at]?.clause;

const isSubjectAt = (passage: Passage, event: Event, at: number) =>
  event.start <= at && at < event.group.from && isOfClause(passage, event, at);

/** The preposition of a number; none of `by 5 percent` and `a rise of 5 percent`, which is the same as `rose 5 percent`. */
function prepositionBefore(passage: Passage, from: number): string {
  const { words } = passage;
  let at = from - 1;
  while (
    boundWords.has(words[at]?.term ?? '') ||
    partAt(passage, at) === 'determiner' ||
    partAt(passage, at) === 'adverb'
  )
    at -= 1;
  const term = words[at]?.term ?? '';
  const part = partAt(passage, at);
  return (part === 'preposition' || part === 'to') && !OF_NUMBER.has(term) ? term : '';
}

const OF_NUMBER = new Set(['of', 'by']);
