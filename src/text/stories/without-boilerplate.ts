import { eachToken } from '../tokenize.ts';
import { boilerplateCues } from './lexicon/boilerplate-cues.ts';

/** A body with its index terms, one a word. */
export interface ReadBody {
  readonly text: string;
  readonly terms: readonly string[];
}

/** Longer paragraphs are the report's own. */
const MAX_CHARS = 600;
const PARAGRAPH_END = /\n\s*\n/g;

/**
 * The report without the paragraphs that its paper puts above and below any: two short reports of one paper would
 * otherwise be mostly the same. Looks at whole paragraphs from both ends, and never takes the last one that is left.
 */
export function withoutBoilerplate(body: ReadBody): ReadBody {
  if (!boilerplateCues.test(body.text)) return body;
  const bounds = paragraphsOf(body.text);
  let first = 0;
  let last = bounds.length - 1;
  while (first < last && isBoilerplate(body.text, bounds[first])) first += 1;
  while (last > first && isBoilerplate(body.text, bounds[last])) last -= 1;
  const from = bounds[first]?.start ?? 0;
  const to = bounds[last]?.end ?? body.text.length;
  const before = countWords(body.text.slice(0, from));
  const after = countWords(body.text.slice(to));
  return { text: body.text.slice(from, to), terms: body.terms.slice(before, body.terms.length - after) };
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

function paragraphsOf(text: string): readonly Bounds[] {
  const bounds: Bounds[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(PARAGRAPH_END)) {
    if (index > start) bounds.push({ start, end: index });
    start = index + gap.length;
  }
  return start < text.length ? [...bounds, { start, end: text.length }] : bounds;
}

const isBoilerplate = (text: string, bounds: Bounds | undefined): boolean =>
  bounds !== undefined &&
  bounds.end - bounds.start <= MAX_CHARS &&
  boilerplateCues.test(text.slice(bounds.start, bounds.end));

function countWords(text: string): number {
  let words = 0;
  eachToken(text, () => {
    words += 1;
  });
  return words;
}
