import type { ParsedArticle } from '../article-draft.ts';
import { declaredCharset } from '../encoding/declared-charset.ts';
import { decodeText } from '../encoding/decode-text.ts';
import { Refusal } from '../refusal.ts';
import { parseJson } from './json.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlainText } from './plain-text.ts';
import type { Format } from './tell-format.ts';

/** A format that is read as a whole; JSON Lines is read as a stream. */
export type DocumentFormat = Exclude<Format, 'jsonl'>;

/**
 * The articles in the bytes of one file. Throws `Refusal` when the file as a whole is none.
 *
 * @param fileTitle the title of an article that has no other: its file's name as words.
 */
export async function parseDocument(
  bytes: Uint8Array,
  format: DocumentFormat,
  fileTitle: string,
): Promise<readonly ParsedArticle[]> {
  if (bytes.length === 0) throw new Refusal('the file is empty');
  const text = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new Refusal('there is no text in it');
  switch (format) {
    case 'markdown':
      return [{ kind: 'draft', draft: parseMarkdown(text, fileTitle), isWholeFile: true }];
    case 'text':
      return [{ kind: 'draft', draft: parsePlainText(text, fileTitle), isWholeFile: true }];
    case 'html': {
      // A DOM and Readability take 0.2 s to load: only who reads pages waits for them.
      const { parseHtml } = await import('./html.ts');
      return [{ kind: 'draft', draft: parseHtml(text, fileTitle), isWholeFile: true }];
    }
    case 'json':
      return parseJson(text);
  }
}
