import type { Inline } from '../../../core/document.ts';
import { formatTime, isDayOnly } from '../../../core/format-time.ts';
import { cleanWords } from '../../clean-words.ts';
import { type Brush, citedAddress } from './brush.ts';
import type { Run } from './run.ts';
import { linkRuns, numberLink, webAddress } from './safe-link.ts';

const MARKS = { strong: '**', emphasis: '*', code: '`', removed: '~~', added: '__' } as const;
/** What code may not hold: its own end, and what a careless reader of it could take for something live. */
const UNFIT_FOR_CODE = /[`@\\]|\]\(|:\/\/|<[@#:/]|<(?:a|t|id):/;
/** Users of Discord are known by snowflakes. */
const SNOWFLAKE = /^\d{1,20}$/;

/**
 * Inline content as runs.
 *
 * @param words those that the citations among it stand for.
 */
export function inlineRuns(
  content: readonly Inline[],
  brush: Brush,
  words = plainWords(content),
): readonly Run[] {
  return content.flatMap((part) => runsOf(part, brush, words));
}

/** The words of inline content, without links, numbers and times. */
const plainWords = (content: readonly Inline[]): string =>
  content
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('')
    .trim();

function runsOf(part: Inline, brush: Brush, words: string): readonly Run[] {
  switch (part.kind) {
    case 'text':
      return textRuns(part);
    case 'link':
      return linkRuns(part.text, part.url);
    case 'citation':
      return [citation(part.number, brush, words)];
    case 'time':
      return [time(part, brush)];
    case 'person':
      return [person(part.id)];
  }
}

function textRuns({ text, style }: Extract<Inline, { kind: 'text' }>): readonly Run[] {
  const clean = cleanWords(text);
  if (clean === '') return [];
  const mark = style === undefined || (style === 'code' && UNFIT_FOR_CODE.test(clean)) ? '' : MARKS[style];
  return [{ kind: 'words', text: clean, mark }];
}

/** `[n]`, leading to its passage where there is an address. */
function citation(number: number, brush: Brush, words: string): Run {
  const passage = webAddress(citedAddress(number, words, brush) ?? '');
  const address = passage ?? webAddress(brush.addresses.get(number) ?? '');
  return address === null ? { kind: 'words', text: `[${number}]`, mark: '' } : numberLink(number, address);
}

/** A moment is shown in the reader's own zone; a day stays that day. */
function time({ instant, style }: Extract<Inline, { kind: 'time' }>, { capabilities }: Brush): Run {
  const seconds = Math.floor(Date.parse(instant) / 1000);
  if (style === 'date' || isDayOnly(instant) || !Number.isSafeInteger(seconds)) {
    const text = cleanWords(formatTime(instant, style, capabilities.timeZone)) || '-';
    return { kind: 'words', text, mark: '' };
  }
  return { kind: 'finished', markdown: `<t:${seconds}:f>` };
}

/** Shown by name; no message of ours is allowed to call anybody. */
const person = (id: string): Run =>
  SNOWFLAKE.test(id)
    ? { kind: 'finished', markdown: `<@${id}>` }
    : { kind: 'words', text: cleanWords(id), mark: '' };
