import { fold } from '../../fold.ts';
import { stem } from '../../stem.ts';
import { stopWords } from '../../stop-words.ts';
import { months, weekdays } from '../../stories/lexicon/days.ts';
import { tokenize } from '../../tokenize.ts';
import type { LanguageWords } from './language-words.ts';

/** A word of a sentence in another language, as it is compared. */
export interface ForeignWord {
  readonly term: string;
  readonly stem: string;
  readonly text: string;
  readonly isCapital: boolean;
  readonly isContent: boolean;
  /** Value of a number, in figures or in a word; null of other words. */
  readonly value: number | null;
  /** `month 3`, `weekday 1`, the season; null of other words. */
  readonly time: string | null;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** A number with what it measures. */
export interface ForeignAmount {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

/** French and others part thousands by a space. */
const PARTED = /(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/gu;
const CAPITAL = /^\p{Lu}/u;

/** Reads one sentence of a language. */
export function readForeign(text: string, language: LanguageWords): readonly ForeignWord[] {
  const whole = text.replace(PARTED, '');
  const functionWords = stopWords(language.language);
  let last = 0;
  const read = tokenize(whole).map(({ term, start, end }): ForeignWord => {
    const gap = whole.slice(last, start);
    last = end;
    const time = timeOf(term, language);
    const value = numberOf(term, language);
    return {
      term,
      stem: stem(term, language.language),
      text: whole.slice(start, end),
      isCapital: CAPITAL.test(whole.slice(start, end)),
      isContent: !functionWords.has(term) && value === null && time === null && !language.moods.has(term),
      value,
      time,
      gap,
    };
  });
  return joinHyphened(read);
}

function numberOf(term: string, { numbers }: LanguageWords): number | null {
  const figure = /^\d+(?:\.\d+)?/.exec(term)?.[0];
  if (figure !== undefined) return Number(figure);
  const value = numbers.get(term);
  // The word for one is an article as well.
  return value === undefined || value === 1 ? null : value;
}

/** Turkish hangs endings on names: `ocakta`. */
function timeOf(term: string, language: LanguageWords): string | null {
  const isOf = (name: string) =>
    term === name || (language.language === 'tr' && name.length > 3 && term.startsWith(name));
  const month = (months[language.language] ?? []).findIndex((names) => names.split(' ').some(isOf));
  if (month >= 0) return `month ${month + 1}`;
  const day = (weekdays[language.language] ?? []).findIndex((name) => isOf(fold(name)));
  if (day >= 0) return `weekday ${day + 1}`;
  return language.times.has(term) ? term : null;
}

/** `dix-huit` is one number. */
function joinHyphened(read: readonly ForeignWord[]): readonly ForeignWord[] {
  const joined: ForeignWord[] = [];
  for (const word of read) {
    const last = joined.at(-1);
    const isJoined =
      last?.value != null && word.value !== null && word.gap === '-' && !/\d/.test(word.term + last.term);
    if (!isJoined || last === undefined || last.value === null || word.value === null) joined.push(word);
    else joined.splice(-1, 1, { ...last, value: last.value + word.value, text: `${last.text}-${word.text}` });
  }
  return joined;
}

/** The numbers of a sentence with the units behind them. */
export function amountsIn(read: readonly ForeignWord[], language: LanguageWords): readonly ForeignAmount[] {
  return read.flatMap(({ value, text }, at): ForeignAmount[] =>
    value === null ? [] : [{ value, unit: dayOf(read, at, value) ?? unitAt(read, at, language), text }],
  );
}

/** `15 de octubre`, `1. Januar`: the month of a day. */
function dayOf(read: readonly ForeignWord[], at: number, value: number): string | null {
  const next = read[at + 1];
  const time = next?.term === 'de' ? read[at + 2]?.time : next?.time;
  return time?.startsWith('month') === true && value <= 31 ? time : null;
}

/** How many words the unit of a number may have: `12 millions d'euros`. */
const MAX_UNIT = 4;
const JOINING = new Set(['de', 'd']);

function unitAt(read: readonly ForeignWord[], at: number, { units }: LanguageWords): string {
  const isPercent = /^\s?%/.test(read[at + 1]?.gap ?? '') || read[at - 1]?.term === 'yuzde';
  if (isPercent) return 'percent';
  const found: string[] = [];
  for (const { term } of read.slice(at + 1, at + MAX_UNIT)) {
    const unit = units.get(term);
    if (unit === undefined && !JOINING.has(term)) break;
    if (unit !== undefined) found.push(unit);
  }
  return found.join(' ');
}
