import type { Inline } from '../../../core/document.ts';
import { formatTime, isDayOnly } from '../../../core/format-time.ts';
import { cleanWords } from '../../clean-words.ts';
import type { RichTextElement } from '../slack-message.ts';
import { type Brush, citedAddress } from './brush.ts';
import { linkElements, webAddress } from './safe-link.ts';

type TextInline = Extract<Inline, { kind: 'text' }>;

const STYLES = {
  strong: { bold: true },
  emphasis: { italic: true },
  code: { code: true },
  removed: { strike: true },
  added: { bold: true },
} as const;

/**
 * Inline content as rich text: words are data there, never mark-up.
 *
 * @param words those that the citations among it stand for.
 */
export function richInline(
  content: readonly Inline[],
  brush: Brush,
  words = plainWords(content),
): readonly RichTextElement[] {
  return content.flatMap((part) => inlineElements(part, brush, words));
}

/** The words of inline content, without links, numbers and times. */
const plainWords = (content: readonly Inline[]): string =>
  content
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join('')
    .trim();

function inlineElements(part: Inline, brush: Brush, words: string): readonly RichTextElement[] {
  switch (part.kind) {
    case 'text':
      return textElements(part);
    case 'link':
      return linkElements(part.text, part.url);
    case 'citation':
      return [citation(part.number, brush, words)];
    case 'person':
      return person(part.id);
    case 'time':
      return [time(part, brush)];
  }
}

/** Slack's ids of people: docs.slack.dev/reference/objects/user-object. */
const PERSON_ID = /^[UW][A-Z0-9]{1,20}$/;

const person = (id: string): readonly RichTextElement[] =>
  PERSON_ID.test(id) ? [{ type: 'user', user_id: id }] : textElements({ kind: 'text', text: id });

function textElements({ text, style }: TextInline): readonly RichTextElement[] {
  const clean = cleanWords(text);
  if (clean === '') return [];
  return [
    style === undefined ? { type: 'text', text: clean } : { type: 'text', text: clean, style: STYLES[style] },
  ];
}

function citation(number: number, brush: Brush, words: string): RichTextElement {
  const text = `[${number}]`;
  const passage = webAddress(citedAddress(number, words, brush) ?? '');
  const address = passage ?? webAddress(brush.addresses.get(number) ?? '');
  return address === null ? { type: 'text', text } : { type: 'link', url: address, text };
}

/** A moment is shown in the reader's own zone; a day stays that day. */
function time(
  { instant, style }: Extract<Inline, { kind: 'time' }>,
  { capabilities }: Brush,
): RichTextElement {
  const written = cleanWords(formatTime(instant, style, capabilities.timeZone)) || '-';
  const timestamp = Math.floor(Date.parse(instant) / 1000);
  if (style === 'date' || isDayOnly(instant) || !Number.isSafeInteger(timestamp)) {
    return { type: 'text', text: written };
  }
  const fallback = `${written} ${capabilities.timeZone}`;
  return { type: 'date', timestamp, format: '{date_long}, {time}', fallback };
}
