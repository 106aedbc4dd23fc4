import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, without their ends, decoded as they come. Only a line feed (with or
 * without a carriage return) ends a line: `node:readline` also breaks at U+2028, which JSON may hold.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    let rest = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    for (let at = rest.indexOf('\n'); at !== -1; at = rest.indexOf('\n')) {
      pieces.push(rest.slice(0, at));
      yield withoutReturn(pieces.join(''));
      pieces = [];
      rest = rest.slice(at + 1);
    }
    if (rest !== '') pieces.push(rest);
  }
  pieces.push(decoder.decode());
  const last = pieces.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
