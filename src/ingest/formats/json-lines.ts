import type { ParsedArticle } from '../article-draft.ts';
import { tellByMark } from '../encoding/tell-unicode.ts';
import type { NumberedLine } from '../files/read-lines.ts';
import { Refusal } from '../refusal.ts';
import { parseJsonArticle, parseJsonText } from './json.ts';

/**
 * The articles of a JSON Lines stream, one a line, blank lines left out; a bad line is refused and the next
 * one read. The text is UTF-8, as jsonlines.org asks; throws `Refusal` for UTF-16.
 *
 * @param tooLong why a line that `readLines` passed over is refused.
 */
export async function* parseJsonLines(
  lines: AsyncIterable<NumberedLine>,
  tooLong: string,
): AsyncGenerator<ParsedArticle> {
  for await (const { number, bytes } of lines) {
    if (number === 1 && bytes !== null) refuseUtf16(bytes);
    const parsed = bytes === null ? refused(tooLong, number) : parseLine(bytes, number);
    if (parsed !== null) yield parsed;
  }
}

function refuseUtf16(bytes: Uint8Array): void {
  if (tellByMark(bytes)?.startsWith('utf-16')) throw new Refusal('it is UTF-16; JSON Lines must be UTF-8');
}

function parseLine(bytes: Uint8Array, line: number): ParsedArticle | null {
  try {
    const text = decodeLine(bytes);
    if (text.trim() === '') return null;
    return { kind: 'draft', draft: parseJsonArticle(parseJsonText(text)), line };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message, line);
    throw error;
  }
}

function refused(reason: string, line: number): ParsedArticle {
  return { kind: 'refused', reason, line };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeLine(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new Refusal('the line is not valid UTF-8', { cause: error });
  }
}
