import type { PrepositionPhrase } from './event.ts';
import { type NounPhrase, phraseFrom } from './noun-phrases.ts';
import { opensSegment, partAt, type Sentence } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What stands behind a verb. */
export interface Complements {
  readonly object: NounPhrase | null;
  readonly others: readonly PrepositionPhrase[];
}

/** How far behind the verb a phrase without a preposition may begin. */
const REACH = 6;

/** The object and the phrases behind a verb group, as far as `limit`. */
export function readComplements(
  sentence: Sentence,
  { to, isPassive }: VerbGroup,
  limit: number,
): Complements {
  let at = skipAdverbs(sentence, to);
  const others: PrepositionPhrase[] = [];
  let object: NounPhrase | null = null;
  while (at < limit) {
    const opens = opensPreposition(sentence, at);
    const phrase = phraseAt(sentence, at, opens);
    if (phrase === null || (!opens && (opensSegment(sentence, at) || at > to + REACH))) break;
    if (opens) others.push({ preposition: sentence.words[at]?.term ?? '', phrase });
    else if (object === null && !isPassive) object = phrase;
    else others.push({ preposition: '', phrase });
    at = skipAdverbs(sentence, endOf(sentence, phrase));
  }
  return { object, others };
}

/** The phrase at a place, or behind its preposition; none over a comma. */
function phraseAt(sentence: Sentence, at: number, opens: boolean): NounPhrase | null {
  if (!opens) return phraseFrom(sentence, at);
  return opensSegment(sentence, at + 1) ? null : phraseFrom(sentence, at + 1);
}

function opensPreposition(sentence: Sentence, at: number): boolean {
  const part = partAt(sentence, at);
  return part === 'preposition' || part === 'to';
}

/** Past the `of` phrases that belong to a phrase. */
function endOf(sentence: Sentence, { to, isPronoun }: NounPhrase): number {
  if (isPronoun || sentence.words[to]?.term !== 'of') return to;
  const next = phraseFrom(sentence, to + 1);
  return next === null ? to : endOf(sentence, next);
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let at = from;
  while (partAt(sentence, at) === 'adverb') at += 1;
  return at;
}
