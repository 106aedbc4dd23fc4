import type { ArticleDraft, ParsedArticle } from '../article-draft.ts';
import { Refusal } from '../refusal.ts';
import { parseArticleFields } from './article-fields.ts';
import { titleOfUntitled } from './title-of-untitled.ts';

/** One article of a JSON file or of a line; without a title it gets one of its address or its text. Throws `Refusal` naming what is wrong. */
export function parseJsonArticle(value: unknown): ArticleDraft {
  const { title, body, ...rest } = parseArticleFields(value);
  if (body === null) throw new Refusal('"body" (or "text") is missing');
  return { ...rest, title: title ?? titleOfUntitled(body, rest.url), body };
}

/** JSON text as a value. Throws `Refusal` with the parser's words. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`it is not valid JSON: ${error instanceof Error ? shortened(error.message) : ''}`, {
      cause: error,
    });
  }
}

/**
 * The articles of a JSON file: one object, or an array in which a bad article does not spoil the others.
 * Throws `Refusal` when the file as a whole is wrong.
 */
export function parseJson(text: string): readonly ParsedArticle[] {
  const value = parseJsonText(text);
  if (!Array.isArray(value)) return [{ kind: 'draft', draft: parseJsonArticle(value) }];
  if (value.length === 0) throw new Refusal('its list of articles is empty');
  return value.map((item, index) => parseItem(item, index + 1));
}

function parseItem(item: unknown, place: number): ParsedArticle {
  try {
    return { kind: 'draft', draft: parseJsonArticle(item) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', reason: `article ${place}: ${error.message}` };
    throw error;
  }
}

/** The engine quotes the text around the fault, and counts lines of its own; neither helps at length. */
function shortened(text: string): string {
  const message = text.replace(/ \(line 1 column \d+\)$/, '');
  return message.length <= 120 ? message : `${message.slice(0, 117)}...`;
}
