import type { Mention } from './find-mentions.ts';
import * as words from './lexicon/reference-words.ts';
import type { PronounWord } from './pronoun-word.ts';

const OBJECTS: ReadonlySet<string> = new Set('him them ihn ihm ihnen'.split(' '));
const SAYING: ReadonlySet<string> = new Set(
  'say says said think thinks thought claim claims claimed know knows knew hope hopes expect expects believe believes deny denies announce announced'.split(
    ' ',
  ),
);
/** Between two clauses: what comes before may be meant by a pronoun after it, whatever its case. */
const CLAUSE =
  /\b(?:that|because|if|when|after|before|whether|while|although|though|who|which|so|and|but|dass|weil|wenn|ob)\b/iu;

/** Whether it is done to what the word means: "part of it", "tell him". */
export function isObject({ key, before, after }: PronounWord): boolean {
  if (OBJECTS.has(key)) return true;
  if (words.prepositions.has(before)) return true;
  const isSubject =
    words.auxiliaries.has(after) ||
    words.auxiliaries.has(before) ||
    words.openingWords.has(before) ||
    SAYING.has(before) ||
    /(?:ed|s)$/.test(after);
  return !isSubject;
}

/**
 * Whether a pronoun means somebody its own question names before it: "Did Fidan say that he would travel?". What is
 * done to "him" in the same clause is never done to its subject: "What did Fidan tell him?" asks of somebody else.
 */
export function isBoundBefore(
  word: PronounWord,
  earlier: readonly Mention[],
  question: string,
  owns: boolean,
): boolean {
  const last = earlier.at(-1);
  if (last === undefined) return false;
  if (owns || !isObject(word)) return true;
  return CLAUSE.test(question.slice(last.end, word.start));
}
