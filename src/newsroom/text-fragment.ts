import type { Span } from '../core/span.ts';

/** Longer marks are given by their first and last words: addresses have limits, and one changed letter breaks a match. */
const MAX_WHOLE_CHARS = 160;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 4;
const WORD = /[\p{L}\p{M}\p{N}][^\s]*/gu;

/**
 * The publisher's page with the span marked: `#:~:text=[prefix-,]start[,end][,-suffix]`. Words before the
 * mark are added when the marked words stand in the text more than once.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToText(url: string, body: string, { start, end }: Span): string {
  const marked = body.slice(start, end).trim();
  const isShort = marked.length <= MAX_WHOLE_CHARS && !marked.includes('\n');
  const parts = isShort ? [oneLine(marked)] : edgesOf(marked);
  const prefix = isRepeated(body, marked, parts) ? wordsBefore(body, start) : '';
  const directive = [...(prefix === '' ? [] : [`${encode(prefix)}-`]), ...parts.map(encode)].join(',');
  const [address = url, fragment = ''] = splitAt(url, '#');
  return `${address}#${fragment.replace(/:~:.*$/s, '')}:~:text=${directive}`;
}

function edgesOf(marked: string): readonly string[] {
  const first = marked.split('\n', 1)[0] ?? marked;
  const last = marked.slice(marked.lastIndexOf('\n') + 1);
  return [firstWords(first), lastWords(last)];
}

function firstWords(line: string): string {
  const words = [...line.matchAll(WORD)].slice(0, EDGE_WORDS);
  const last = words.at(-1);
  return last === undefined ? line : oneLine(line.slice(0, last.index + last[0].length));
}

function lastWords(line: string): string {
  const first = [...line.matchAll(WORD)].at(-EDGE_WORDS);
  return first === undefined ? line : oneLine(line.slice(first.index));
}

/** The words before the mark in its own paragraph; none when a paragraph begins with it. */
function wordsBefore(body: string, start: number): string {
  const line = body.slice(body.lastIndexOf('\n', start - 1) + 1, start).replace(/["'“”‘’„«»‹›\s]+$/u, '');
  const first = [...line.matchAll(WORD)].at(-CONTEXT_WORDS);
  return first === undefined ? '' : oneLine(line.slice(first.index));
}

function isRepeated(body: string, marked: string, parts: readonly string[]): boolean {
  const sought = parts.length === 1 ? marked : (parts[0] ?? marked);
  return body.indexOf(sought) !== body.lastIndexOf(sought);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** `-`, `,` and `&` mean something inside the directive; `encodeURIComponent` leaves the first alone. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

function splitAt(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
