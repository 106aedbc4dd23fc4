import { formatLine } from '../../../bot/format-line.ts';

const ADDRESS = /https?:\/\/[^\s<>)\]]*[^\s<>)\].,;:!?'"]/;
/** Words between marks of any kind; shorter ones are names and titles. */
const QUOTED =
  /["\u201c\u201e\u00ab\u201f]([^"\u201c\u201d\u201e\u00ab\u00bb]{12,1000})["\u201c\u201d\u00bb]/gu;
const MAX_QUOTATIONS = 3;
const MAX_TOPIC_CHARS = 500;
const MAX_WORDS_CHARS = 4000;

/** *Brief this*: the article that the message leads to, or what its words are about. */
export const briefLine = (text: string): string =>
  formatLine('brief', ADDRESS.exec(text)?.[0] ?? text.replace(/\s+/g, ' ').trim().slice(0, MAX_TOPIC_CHARS));

/** *Check quotes*: a line for each quotation in the message, or one for all of its words. */
export function verifyLines(text: string): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words.trim()).slice(0, MAX_QUOTATIONS);
  const checked = quoted.length > 0 ? quoted : [text.trim().slice(0, MAX_WORDS_CHARS)];
  return checked.map((words) => formatLine('verify', words));
}
