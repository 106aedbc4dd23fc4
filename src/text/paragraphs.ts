import type { Span } from '../core/span.ts';

/** Lines of text wrapped by hand are this long at most; longer lines are whole paragraphs. */
const MAX_WRAP_COLUMN = 120;
const MIN_WRAP_COLUMN = 40;
const BLANK = /\s/;

/**
 * The paragraphs of a text: blocks between blank lines and, since many articles end each paragraph with one
 * newline, each line of a block on its own, unless the block is hard-wrapped. Trimmed, ordered, not empty.
 */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  const block: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = nextBreak(text, start);
    const line = trimSpan(text, { start, end: newline });
    if (line.start < line.end) block.push(line);
    else closeBlock(text, block, found);
    start = newline + 1;
  }
  closeBlock(text, block, found);
  return found;
}

function closeBlock(text: string, block: Span[], into: Span[]): void {
  const first = block[0];
  const last = block.at(-1);
  if (first !== undefined && last !== undefined && isHardWrapped(text, block)) {
    into.push({ start: first.start, end: last.end });
  } else {
    for (const line of block) into.push(line);
  }
  block.length = 0;
}

/**
 * Whether every line but the last was broken because its neighbour's first word would not have fitted: the
 * lines are about as long as the longest, and none could have taken the next word.
 */
function isHardWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  const column = block.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
  if (column > MAX_WRAP_COLUMN || column < MIN_WRAP_COLUMN) return false;
  return block.every((line, index) => {
    const next = block[index + 1];
    return next === undefined || line.end - line.start + 1 + firstWordLength(text, next) > column;
  });
}

function firstWordLength(text: string, line: Span): number {
  const space = text.slice(line.start, Math.min(line.end, line.start + MAX_WRAP_COLUMN)).search(/\s/);
  return space < 0 ? line.end - line.start : space;
}

function nextBreak(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** The span without white space at its ends; empty when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space as regular expressions know it; ASCII, which is nearly all of it, without one. */
function isBlank(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && BLANK.test(String.fromCharCode(code));
}
