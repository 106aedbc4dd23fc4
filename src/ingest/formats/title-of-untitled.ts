const maxChars = 100;
/** A line of fewer words is a dateline, a place or an outlet ("New York CNN —"). */
const MIN_LINE_WORDS = 4;
/** What publishers make of a headline has at least so many words. */
const MIN_ADDRESS_WORDS = 3;

/**
 * A title for an article that has none: the words of its web address, where publishers put the headline, else the
 * beginning of its first line of text, cut at a word.
 */
export function titleOfUntitled(body: string, url: string | null): string {
  return (url === null ? null : titleFromAddress(url)) ?? titleFromBody(body);
}

const WORD = /^(?:\p{L}+|\d{1,4})$/u;

/** `/2024/03/08/ferry-strike-ends-3fa9c1/index.html` gives `Ferry Strike Ends`; null when no part of it is words. */
function titleFromAddress(url: string): string | null {
  const parts = new URL(url).pathname.split('/').map((part) => decoded(part).replace(/\.[a-z]{2,5}$/i, ''));
  const words = parts.map((part) => part.split(/[-_]/).filter((word) => WORD.test(word)));
  const title = words.findLast((part) => part.length >= MIN_ADDRESS_WORDS);
  return title?.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is no reason to refuse an article
  }
}

function titleFromBody(body: string): string {
  const lines = body.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => (line.match(/\p{L}+/gu)?.length ?? 0) >= MIN_LINE_WORDS);
  const line = telling ?? lines.find((line) => line !== '') ?? '';
  if (line.length <= maxChars) return line;
  const cut = line.slice(0, maxChars + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : line.slice(0, maxChars)).toWellFormed()}…`;
}
