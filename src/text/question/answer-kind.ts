import { femaleNames, maleNames } from '../quotations/lexicon/given-names.ts';
import type { Token } from '../tokenize.ts';
import { tokenize } from '../tokenize.ts';
import { amountPatterns } from './lexicon/amount-patterns.ts';
import { numberWords } from './lexicon/answer-words.ts';
import { countryWords, placeWords, stateWords } from './lexicon/places.ts';
import { questionPatterns } from './lexicon/question-patterns.ts';
import type { AnswerKind, Question } from './question.ts';

const givenNames: ReadonlySet<string> = new Set(`${maleNames} ${femaleNames}`.trim().split(/\s+/));

/** So many letters tell a unit in all its forms: "vote" and "votes", "Stimme" and "Stimmen". */
const UNIT_LETTERS = 4;
/** Words between a number and what it counts: "113 million American viewers". */
const UNIT_WORDS = 3;
const MONEY = /[$£€¥₺]\s?\d/u;
const SHARE = /\d\s?(?:%|per ?cent\b|Prozent\b)|(?:yüzde|%)\s?\d/iu;

/** Null where anything may be the answer. */
export function answerKind({ form, expects, asking, language }: Omit<Question, 'kind'>): AnswerKind | null {
  const asks = (pattern: RegExp | undefined) => pattern?.test(asking.toLowerCase()) ?? false;
  const { country, state, work } = questionPatterns[language] ?? {};
  if (form === 'where')
    return { kind: 'place', of: asks(country) ? 'country' : asks(state) ? 'state' : null };
  if (form === 'who') return { kind: 'person' };
  if (expects === 'name') return asks(work) ? { kind: 'work' } : null;
  const patterns = amountPatterns[language];
  if (expects !== 'number' || patterns === undefined) return null;
  const unit = patterns.count.exec(asking)?.groups?.['unit'];
  return {
    kind: 'amount',
    money: patterns.money.test(asking),
    share: patterns.share.test(asking),
    unit: unit === undefined ? null : (tokenize(unit)[0]?.term.slice(0, UNIT_LETTERS) ?? null),
  };
}

/**
 * How well a text names a thing of that kind that the question does not name, 0 to 1. `tokens` are the text's,
 * `asked` the terms of the question.
 */
export function namesKind(
  text: string,
  tokens: readonly Token[],
  kind: AnswerKind | null,
  asked: ReadonlySet<string>,
): number {
  if (kind === null) return 0;
  switch (kind.kind) {
    case 'place':
      return kind.of === null
        ? Math.min(2, countPlaces(text, tokens, placeWords, asked)) / 2
        : Math.min(1, countPlaces(text, tokens, kind.of === 'state' ? stateWords : countryWords, asked));
    case 'person':
      return Number(hasPerson(text, tokens, asked));
    case 'work':
      return Number(hasTitle(text, asked));
    case 'amount': {
      const fits =
        (kind.money && MONEY.test(text)) ||
        (kind.share && SHARE.test(text)) ||
        (kind.unit !== null && counts(tokens, kind.unit));
      return Number(fits);
    }
  }
}

const isCapital = (text: string, { start }: Token) => /^\p{Lu}/u.test(text.slice(start, start + 2));

function countPlaces(
  text: string,
  tokens: readonly Token[],
  places: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): number {
  const found = tokens.filter(
    (token) => places.has(token.term) && !asked.has(token.term) && isCapital(text, token),
  );
  return new Set(found.map(({ term }) => term)).size;
}

/** A given name with another name after it. */
function hasPerson(text: string, tokens: readonly Token[], asked: ReadonlySet<string>): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || !givenNames.has(token.term) || asked.has(next.term)) return false;
    return !placeWords.has(token.term) && isCapital(text, token) && isCapital(text, next);
  });
}

/** Between marks and with a capital, as titles of films and books are printed; longer ones are what people say. */
const TITLE = /["“„«‘'](?=\p{Lu}|\d)([^"“”„«»’']{1,50})["”“»’']/gu;

function hasTitle(text: string, asked: ReadonlySet<string>): boolean {
  const titles = [...text.matchAll(TITLE)].map(([, title = '']) => tokenize(title));
  return titles.some((tokens) => tokens.some(({ term }) => !asked.has(term)));
}

function counts(tokens: readonly Token[], unit: string): boolean {
  return tokens.some(
    ({ term }, index) =>
      (/^\d/.test(term) || numberWords.has(term)) &&
      tokens.slice(index + 1, index + 1 + UNIT_WORDS).some((word) => word.term.startsWith(unit)),
  );
}
