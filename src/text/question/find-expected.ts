import { isStopWordSomewhere } from '../stop-words.ts';
import type { Token } from '../tokenize.ts';
import { afterAge, afterLoneAge, beforeAge, beforeLoneAge, tellsBeginning } from './lexicon/age-patterns.ts';
import { numberWords, timeWords } from './lexicon/answer-words.ts';
import type { Expected } from './question.ts';

/**
 * The things of the expected kind that a text names and the question does not, as terms: names by their
 * capitals, numbers by digits or number words, ages by the words beside them, times by months, weekdays, years and words such as
 * "yesterday". Where anything may be the answer, names and numbers. `tokens` are the text's.
 */
export function findExpected(
  text: string,
  tokens: readonly Token[],
  expected: Expected,
  questionTerms: ReadonlySet<string>,
): readonly string[] {
  const isOne = TESTS[expected];
  return tokens
    .filter((token) => !questionTerms.has(token.term) && isOne(text, token))
    .map(({ term }) => term);
}

const CAPITAL = /^\p{Lu}/u;
const OPENS_SENTENCE = /(?:^|[.!?:]["”’»]?\s+)["“‘«(]?$/u;

/** A capital where a sentence begins says nothing, unless the next word has one too. */
function isName(text: string, { term, start, end }: Token): boolean {
  if (!CAPITAL.test(text.slice(start, end)) || isStopWordSomewhere(term) || timeWords.has(term)) return false;
  const opens = OPENS_SENTENCE.test(text.slice(Math.max(0, start - 6), start));
  return !opens || /^\s\p{Lu}/u.test(text.slice(end, end + 2));
}

const isNumber = (_: string, { term }: Token) => /^\d/.test(term) || numberWords.has(term);

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const CLOCK = /^\d{1,2}(?:am|pm)$/;
const isTime = (_: string, { term }: Token) => YEAR.test(term) || CLOCK.test(term) || timeWords.has(term);

const OLDEST = 130;
/** Longer than anything that stands before or behind an age. */
const BESIDE = 24;

/** A number of years that somebody has lived, or the year in which something began. */
function isAge(text: string, { term, start, end }: Token): boolean {
  if (YEAR.test(term)) return tellsBeginning.test(text);
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  if (afterAge.test(after)) return /^\d/.test(term) || numberWords.has(term);
  if (!/^\d+$/.test(term) || Number(term) > OLDEST) return false;
  return beforeAge.test(before) || (beforeLoneAge.test(before) && afterLoneAge.test(after));
}

const TESTS: Readonly<Record<Expected, (text: string, token: Token) => boolean>> = {
  name: isName,
  number: isNumber,
  age: isAge,
  time: isTime,
  anything: (text, token) => isName(text, token) || isNumber(text, token),
};
