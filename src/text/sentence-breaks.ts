import type { Span } from '../core/span.ts';
import { fold } from './fold.ts';
import { abbreviationsByLanguage, askingVerbs, commonAbbreviations } from './lexicon/abbreviations.ts';
import { stopWords } from './stop-words.ts';

/** How far before and after a stop to look for the words around it. */
const REACH = 40;
const STOP = /[.!?…।॥؟۔。！？｡;\u037e]/g;
const WHITE = /\s/u;
/**
 * Stops that end a sentence whatever follows: their scripts have no other use for them. Only after closing
 * marks the speaker may follow unspaced: `「行く。」と言った`.
 */
const ALWAYS_ENDS = /[।॥؟۔。！？｡]/;
const QUESTION_IN_GREEK = /[;\u037e]/;
const MORE_STOPS = /[.!?…؟！？]/;
const CLOSERS = /["”“’'»«)\]）」』]/;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’]+$/u;
const NEXT = /^\s*["“„«'‘([]*([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’]*)?/u;
const ASKER = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:${askingVerbs.split(' ').join('|')})\b`,
  'u',
);
const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set([
  'de',
  'tr',
  'cs',
  'no',
  'nb',
  'da',
  'fi',
  'hu',
  'pl',
]);

/**
 * Where the sentences of a stretch of text end (exclusive, closing marks included), in order; the end of
 * the stretch itself is not among them unless a stop stands there. Nothing ends inside `guarded`.
 */
export function sentenceEnds(
  text: string,
  within: Span,
  language: string,
  guarded: readonly Span[],
): readonly number[] {
  const ends: number[] = [];
  let guard = 0;
  let sentenceStart = within.start;
  STOP.lastIndex = within.start;
  for (let hit = STOP.exec(text); hit !== null && hit.index < within.end; hit = STOP.exec(text)) {
    const stop = readStop(text, hit.index, within.end);
    STOP.lastIndex = stop.end;
    while ((guarded[guard]?.end ?? Number.POSITIVE_INFINITY) < stop.end) guard += 1;
    const inside = guarded[guard];
    if (inside !== undefined && inside.start <= stop.start && inside.end > stop.end) continue;
    if (!endsSentence(text, stop, { within, language, sentenceStart })) continue;
    ends.push(stop.end);
    sentenceStart = stop.end;
  }
  return ends;
}

/** A run of stops with the marks that close after it. */
interface Stop extends Span {
  readonly mark: string;
  /** Whether a closing mark stands after the stop. */
  readonly closed: boolean;
}

function readStop(text: string, start: number, limit: number): Stop {
  let end = start + 1;
  while (end < limit && MORE_STOPS.test(text.charAt(end))) end += 1;
  const stopsEnd = end;
  while (end < limit && CLOSERS.test(text.charAt(end)) && end - stopsEnd < 4) end += 1;
  return { start, end, mark: text.charAt(end > stopsEnd ? stopsEnd - 1 : start), closed: end > stopsEnd };
}

interface Context {
  readonly within: Span;
  readonly language: string;
  readonly sentenceStart: number;
}

function endsSentence(text: string, stop: Stop, context: Context): boolean {
  if (stop.end >= context.within.end) return true;
  const spaced = WHITE.test(text.charAt(stop.end));
  if (ALWAYS_ENDS.test(stop.mark)) return spaced || !stop.closed;
  if (!spaced || isEmpty(text, context.sentenceStart, stop.start)) return false;
  if (QUESTION_IN_GREEK.test(stop.mark) && context.language !== 'el') return false;
  const following = text.slice(stop.end, Math.min(context.within.end, stop.end + REACH * 2));
  const next = NEXT.exec(following)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (stop.closed) return !(/[!?]/.test(stop.mark) && ASKER.test(following));
  if (stop.mark !== '.' || stop.end - stop.start > 1) return true;
  return fullStopEnds(wordBefore(text, stop.start, context), next, context);
}

/** Whether there are only stops, marks and white space since the last sentence; looks back a few characters. */
function isEmpty(text: string, from: number, to: number): boolean {
  return to - from < REACH && !/[\p{L}\p{N}]/u.test(text.slice(from, to));
}

interface WordBefore {
  readonly word: string;
  /** Whether the sentence has nothing before this word: `1. The ministers agreed` is an item of a list. */
  readonly opens: boolean;
}

function wordBefore(text: string, end: number, context: Context): WordBefore {
  const from = Math.max(context.sentenceStart, end - REACH);
  const before = text.slice(from, end);
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  return { word, opens: before.slice(0, before.length - word.length).trim() === '' };
}

/** Decides at one full stop with white space after it and no small letter next. */
function fullStopEnds(before: WordBefore, next: string, context: Context): boolean {
  const { word, opens } = before;
  const { language } = context;
  if (/^\p{N}+$/u.test(word)) return !opens && !isOrdinal(word, next, language);
  const bare = word.toLowerCase().replace(/^['’.-]+/u, '');
  const known = abbreviations(language);
  if (known.names.has(bare)) return false;
  if (known.numbers.has(bare) && /^[\p{N}IVX]/u.test(next)) return false;
  if (isInitial(word) || isDotted(word) || known.others.has(bare)) return beginsSentences(next, language);
  return true;
}

/** `12. März`, `2. Dünya Savaşı`: up to three digits before a word that does not begin sentences. */
function isOrdinal(word: string, next: string, language: string): boolean {
  return (
    ORDINAL_LANGUAGES.has(language) && word.length <= 3 && next !== '' && !beginsSentences(next, language)
  );
}

/** `J.`, the parts of `z. B.`, and Hindi or Arabic single letters with their marks. */
function isInitial(word: string): boolean {
  return /^\p{L}\p{M}?$/u.test(word);
}

/** `U.S`, `e.g`, `z.B`: the last stop is the one in question. */
function isDotted(word: string): boolean {
  return /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word);
}

/** Whether a word is a capitalised function word: names follow abbreviations, function words do not. */
function beginsSentences(word: string, language: string): boolean {
  if (word === '' || !/^\p{Lu}/u.test(word)) return false;
  if (/^\p{Lu}{2}/u.test(word)) return false;
  return stopWords(language === 'und' ? 'en' : language).has(fold(word));
}

interface AbbreviationSets {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const abbreviationSets = new Map<string, AbbreviationSets>();

function abbreviations(language: string): AbbreviationSets {
  const hit = abbreviationSets.get(language);
  if (hit !== undefined) return hit;
  const own = abbreviationsByLanguage[language];
  const joined = (key: 'names' | 'numbers' | 'others'): ReadonlySet<string> =>
    new Set(`${commonAbbreviations[key]} ${own?.[key] ?? ''}`.split(/\s+/).filter((word) => word !== ''));
  const sets = { names: joined('names'), numbers: joined('numbers'), others: joined('others') };
  abbreviationSets.set(language, sets);
  return sets;
}
