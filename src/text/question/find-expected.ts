import { isStopWordSomewhere } from '../stop-words.ts';
import type { Token } from '../tokenize.ts';
import { numberWords, timeWords } from './lexicon/answer-words.ts';
import type { Expected } from './question.ts';

/**
 * The things of the expected kind that a text names and the question does not, as terms: names by their
 * capitals, numbers by digits or number words, times by months, weekdays, years and words such as
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

const TESTS: Readonly<Record<Expected, (text: string, token: Token) => boolean>> = {
  name: isName,
  number: isNumber,
  time: isTime,
  anything: (text, token) => isName(text, token) || isNumber(text, token),
};
