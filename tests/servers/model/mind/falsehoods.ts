import { type Pair, UNIT_PAIRS } from './unit-pairs.ts';

/** One thing changed in a sentence, so that it is no longer true to its source. */
export interface Falsehood {
  /** The sentence changed; null when there is nothing of the kind in it. */
  change(text: string): string | null;
  /** Said in addition where there was nothing to change; null: then the sentence stays true. */
  readonly otherwise: string | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Replaces the first match, or says null. */
function replaceFirst(text: string, pattern: RegExp, by: (match: RegExpExecArray) => string): string | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
}

const firstOf = (...changed: readonly (string | null)[]): string | null =>
  changed.find((text) => text !== null) ?? null;

const next = (list: readonly string[], item: string): string =>
  list[(list.indexOf(item) + 3) % list.length] ?? item;

/** 40 -> 50, 9.5 -> 8.5: the first figure, moved by one. */
const moveFigure = (figures: string): string =>
  figures.replace(/\d/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));

const swap = (text: string, [one, other]: Pair): string | null =>
  replaceFirst(text, new RegExp(`(?<![\\p{L}])${one}(?![\\p{L}])`, 'iu'), () => other);

const NOT_NAMES = new Set([
  ...MONTHS,
  ...DAYS,
  'The',
  'A',
  'In',
  'On',
  'It',
  'He',
  'She',
  'They',
  'But',
  'And',
]);
const SAID = 'said|says|told|added|announced|stated|argued|warned';

const changeNumber: Falsehood = {
  change: (text) =>
    firstOf(
      replaceFirst(text, /(?<!\p{L})\d[\d.,]*\d|(?<!\p{L})\d/u, ([figures]) => moveFigure(figures)),
      replaceFirst(text, new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'i'), ([said]) =>
        next(NUMBER_WORDS, said.toLowerCase()),
      ),
    ),
  otherwise: 'In all there were 4,731.',
};

const changeUnit: Falsehood = {
  change: (text) => firstOf(...UNIT_PAIRS.map((pair) => swap(text, pair))),
  otherwise: 'It is measured in furlongs.',
};

const changeName: Falsehood = {
  change(text) {
    for (const match of text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)) {
      const isAlone = !match[0].includes(' ');
      if ((isAlone && match.index === 0) || NOT_NAMES.has(match[0])) continue;
      return `${text.slice(0, match.index)}Ferdinand Oberholzer${text.slice(match.index + match[0].length)}`;
    }
    return null;
  },
  otherwise: 'Ferdinand Oberholzer was there.',
};

const changePlace: Falsehood = {
  change: (text) =>
    replaceFirst(
      text,
      /\b(in|at|from|to|near|of) (?!January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u,
      (match) => `${match[1]} Ulaanbaatar`,
    ),
  otherwise: 'It happened in Ulaanbaatar.',
};

const changeDate: Falsehood = {
  change: (text) =>
    firstOf(
      replaceFirst(text, new RegExp(`\\b(?:${MONTHS.join('|')})\\b`), ([month]) => next(MONTHS, month)),
      replaceFirst(text, new RegExp(`\\b(?:${DAYS.join('|')})\\b`), ([day]) => next(DAYS, day)),
      replaceFirst(text, /\b(?:19|20)\d\d\b/, ([year]) => String(Number(year) + 1)),
      replaceFirst(text, /\b(yesterday|today|tomorrow)\b/, ([day]) =>
        day === 'yesterday' ? 'tomorrow' : 'yesterday',
      ),
    ),
  otherwise: 'That was on 29 February 1996.',
};

const dropNegation: Falsehood = {
  change: (text) =>
    firstOf(
      replaceFirst(text, /\bwon['’]t\b/, () => 'will'),
      replaceFirst(text, /\bcan(?:not|['’]t)\b/, () => 'can'),
      replaceFirst(text, /n['’]t\b/, () => ''),
      replaceFirst(text, /\bno longer\b/, () => 'still'),
      replaceFirst(text, / (?:not|never)\b/, () => ''),
      replaceFirst(text, /\bno (?=\p{Ll})/u, () => 'some '),
    ),
  otherwise: null,
};

const addNegation: Falsehood = {
  change: (text) =>
    firstOf(
      replaceFirst(
        text,
        /\b(is|was|are|were|has|have|had|will|would|could|should|may|might|must)\b(?! not)/,
        ([verb]) => `${verb} not`,
      ),
      `It is not true that ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    ),
  otherwise: null,
};

const dropModality: Falsehood = {
  change: (text) =>
    firstOf(
      replaceFirst(text, /\b(?:may|might|could|would|should|can)\b/, () => 'will'),
      replaceFirst(text, /\b(?:plans?|hopes?|intends?|is expected|are expected) to\b/, () => 'will'),
      replaceFirst(text, /\b(?:reportedly|allegedly|probably|possibly|likely) /, () => ''),
    ),
  otherwise: null,
};

const dropAttribution: Falsehood = {
  change: (text) =>
    firstOf(
      replaceFirst(
        text,
        new RegExp(`, (?:[\\p{L}.' -]+ )?(?:${SAID})(?: [\\p{L}.' -]+)?\\.$`, 'u'),
        () => '.',
      ),
      replaceFirst(text, new RegExp(`^[^,.]{2,60}? (?:${SAID})(?: that)? (\\p{L})`, 'u'), (match) =>
        (match[1] ?? '').toUpperCase(),
      ),
      replaceFirst(text, /,? according to [^,.]+(?=[,.])/, () => ''),
    ),
  otherwise: null,
};

/** The ways to be wrong, by what is changed. */
export const FALSEHOODS = {
  number: changeNumber,
  unit: changeUnit,
  name: changeName,
  place: changePlace,
  date: changeDate,
  negation_dropped: dropNegation,
  negation_added: addNegation,
  modality_dropped: dropModality,
  attribution_dropped: dropAttribution,
} as const satisfies Readonly<Record<string, Falsehood>>;

/** The text made false in this way; where that cannot be, what is said in addition, or the text as it was. */
export function falsify(text: string, { change, otherwise }: Falsehood): string {
  return change(text) ?? (otherwise === null ? text : `${text} ${otherwise}`);
}

/** The words of a quotation with one of them changed. */
export const alterQuotation = (words: string): string => words.replace(/\p{L}{4,}/u, 'never');
