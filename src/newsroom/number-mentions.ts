import { fold } from '../text/fold.ts';
import { indexTerm } from '../text/index-terms.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { monthNames } from './month-names.ts';
import { numberWords, scaleWords, timeWords } from './number-words.ts';

/** A number in a sentence and what it counts. */
export interface NumberMention {
  /** One spelling for one number: `14800`, `1.2 million`. */
  readonly value: string;
  /** Stems of the words it counts ("troops"; "measles shots"; for a share, also what it is a share of). */
  readonly unit: readonly string[];
  /** Those words as printed. */
  readonly printedUnit: string;
  /** `%`, a currency sign, or nothing: numbers of different kinds are never compared. */
  readonly kind: string;
}

/** Words after a number that may say what it counts. */
const MAX_UNIT_WORDS = 3;
/** Most sentences have none: they need not be cut into words. */
const MAY_HAVE_NUMBER = new RegExp(`\\d|\\b(?:${[...numberWords.keys()].join('|')})\\b`, 'i');
const CURRENCY = /[$€£¥₺]\s?$/u;
const PERCENT = /^(?:%|\s?per\s?cent\b|\s?Prozent\b)/iu;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** The numbers of a sentence that count something; years, dates and stretches of time are left out. */
export function numberMentions(text: string, language: string): readonly NumberMention[] {
  if (!(language === 'en' ? MAY_HAVE_NUMBER : /\d/).test(text)) return [];
  const tokens = tokenize(text);
  return tokens.flatMap((token, index) => mentionAt(text, tokens, token, index, language) ?? []);
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  token: Token,
  index: number,
  language: string,
): NumberMention | null {
  const figure = figureOf(text, token, language);
  if (figure === null || isDate(tokens, index, language) || isPartOfWord(text, token)) return null;
  const scale = scaleWords.get(tokens[index + 1]?.term ?? '');
  const percent = PERCENT.exec(text.slice(token.end))?.[0];
  const kind = percent === undefined ? (CURRENCY.exec(text.slice(0, token.start))?.[0]?.trim() ?? '') : '%';
  const unitStart = tokens[scale === undefined ? index : index + 1]?.end ?? token.end;
  const from = tokens.findIndex(({ start }) => start >= unitStart + (percent?.length ?? 0));
  const words = from < 0 ? [] : unitWords(text, tokens, from, kind === '%', language);
  const counts = kind !== '' || (words.length > 0 && !(YEAR.test(figure) && scale === undefined));
  if (!counts || words.some(({ term }) => timeWords.has(term))) return null;
  return {
    value: scale === undefined ? figure : `${figure} ${scale}`,
    unit: words.map(({ term, start, end }) => indexTerm(text.slice(start, end), term, language)),
    printedUnit: printed(text, percent === undefined ? words[0]?.start : token.end, words.at(-1)?.end),
    kind,
  };
}

const printed = (text: string, start: number | undefined, end: number | undefined) =>
  start === undefined || end === undefined ? '' : text.slice(start, end).trim();

function figureOf(text: string, { term, start, end }: Token, language: string): string | null {
  if (/^\d+(?:\.\d+)?$/.test(term)) return term;
  const word = language === 'en' ? numberWords.get(fold(text.slice(start, end))) : undefined;
  return word === undefined ? null : String(word);
}

/** "on March 14", "14 March", "10:30". */
function isDate(tokens: readonly Token[], index: number, language: string): boolean {
  const months = monthNames[language]?.flat().map(fold) ?? [];
  return [tokens[index - 1], tokens[index + 1]].some(
    (near) => near !== undefined && months.includes(near.term),
  );
}

/** "F-16", "16th", "7-8", "8:30". */
function isPartOfWord(text: string, { start, end }: Token): boolean {
  return /[\p{L}\p{N}:/-]$/u.test(text.slice(0, start)) || /^[:/-]?[\p{L}\p{N}]/u.test(text.slice(end));
}

/** The words that directly follow, up to a function word or a mark; a share is of what follows "of". */
function unitWords(
  text: string,
  tokens: readonly Token[],
  from: number,
  isShare: boolean,
  language: string,
): readonly Token[] {
  const stop = stopWords(language);
  const words: Token[] = [];
  let end = tokens[from]?.start ?? 0;
  for (const token of tokens.slice(from, from + MAX_UNIT_WORDS + (isShare ? 3 : 0))) {
    const isParted = /[^\s\p{L}-]/u.test(text.slice(end, token.start));
    if (isParted || words.length === MAX_UNIT_WORDS) break;
    end = token.end;
    const isSmall = stop.has(token.term) || /^\d/.test(token.term);
    if (isSmall && (!isShare || words.length > 0)) break;
    if (!isSmall) words.push(token);
  }
  return words;
}
