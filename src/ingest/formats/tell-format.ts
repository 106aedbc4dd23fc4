import { extname } from 'node:path';

/** The kinds of file that hold articles, as `--format` names them. */
export const formats = ['markdown', 'text', 'html', 'json', 'jsonl'] as const;
export type Format = (typeof formats)[number];

const byExtension: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** Extensions that are read, for the sentence that refuses another one. */
export const knownExtensions: readonly string[] = Object.keys(byExtension);

/** The format a file's name tells, or null. */
export function formatOfName(path: string): Format | null {
  return byExtension[extname(path).toLowerCase()] ?? null;
}

/**
 * The format a text's beginning tells, when there is no name to tell it: the first kilobytes suffice. What
 * looks like nothing else is plain text.
 */
export function formatOfContent(beginning: string): Format {
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (/^---[ \t]*\r?\n/.test(text)) return 'markdown';
  if (/^(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]*\?>\s*<(?:!doctype )?html)/i.test(text))
    return 'html';
  if (/^\[\s*\{/.test(text)) return 'json';
  if (/^\{\s*"/.test(text)) return isWholeObject(text) ? 'jsonl' : 'json';
  return 'text';
}

/** JSON Lines has a whole object on its first line; that line may be longer than what was read. */
function isWholeObject(text: string): boolean {
  const end = text.indexOf('\n');
  if (end === -1) return true;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
