const maxChars = 100;

/** A title for an article that has none: the beginning of its first line, cut at a word. */
export function titleFromBody(body: string): string {
  const line = /\S[^\n]*/.exec(body)?.[0].trim() ?? '';
  if (line.length <= maxChars) return line;
  const cut = line.slice(0, maxChars + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : line.slice(0, maxChars)).toWellFormed()}…`;
}
