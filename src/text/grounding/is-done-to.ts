import { generalNouns } from './lexicon/general-nouns.ts';
import { peopleNouns } from './lexicon/people-nouns.ts';
import { measuringVerbs, papers } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { NAMING } from './speaker-places.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';

const FINITE = new Set(['modal', 'helper', 'verb']);

/** What is done to something, or by somebody who must say what. */
const DONE: ReadonlySet<string> = new Set([
  ...measuringVerbs,
  ...stemsOf(
    'reject announce propose suggest report put post demand request promise pledge recommend reveal ask deny'.split(
      ' ',
    ),
  ),
]);

/** `with 88 percent of ballots counted`, `the limits suggested on Wednesday would not`: done to what stands before. */
export function isDoneTo(passage: Passage, event: Event): boolean {
  const { words } = passage;
  const { from, to } = event.group;
  const noun = words[from - 1];
  if (noun === undefined || !isBareParticiple(event) || !isThing(passage, from - 1)) return false;
  const behind = words.flatMap(({ clause }, at) => (at >= to && clause === noun.clause ? [at] : []));
  if (words[to]?.term === 'by' || behind.some((at) => words[at]?.term === 'that')) return false;
  const hasVerb = behind.some((at) => FINITE.has(partAt(passage, at) ?? ''));
  return hasVerb || isBehindPreposition(passage, from - 1);
}

const isBareParticiple = ({ key, group: { from, main, form }, object }: Event) =>
  from === main && (form === 'past' || form === 'participle') && object === null && DONE.has(key.stem);

/** A noun right before its participle that is neither people nor a paper, which tell. */
function isThing(passage: Passage, at: number): boolean {
  const stem = passage.words[at]?.stem ?? '';
  if (partAt(passage, at) !== 'noun' || opensSegment(passage, at + 1)) return false;
  return ![peopleNouns, generalNouns, papers].some((nouns) => nouns.has(stem));
}

/** Whether the noun phrase that ends at a place hangs on a preposition, and not on a noun that could be who tells. */
function isBehindPreposition(passage: Passage, last: number): boolean {
  let from = last;
  while (!opensSegment(passage, from) && NAMING.has(partAt(passage, from - 1) ?? '')) from -= 1;
  if (opensSegment(passage, from) || partAt(passage, from - 1) !== 'preposition') return false;
  let first = from - 1;
  while (!opensSegment(passage, first) && !FINITE.has(partAt(passage, first) ?? '')) first -= 1;
  return partAt(passage, first) === 'preposition' || FINITE.has(partAt(passage, first) ?? '');
}
