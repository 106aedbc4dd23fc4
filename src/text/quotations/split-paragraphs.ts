import type { Span } from '../../core/span.ts';

/** The lines of a text that are not empty, in order, without their line ends. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (hasInk(text, start, end)) paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

function hasInk(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) return true;
  }
  return false;
}
