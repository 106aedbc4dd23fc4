const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** Cuts text into pieces of at most `maxChars` UTF-16 units, after white space where there is some. Joined, they are the text. */
export function splitText(text: string, maxChars: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxChars) {
    const cut = cutAt(rest.slice(0, maxChars));
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function cutAt(head: string): number {
  const space = /\s\S*$/u.exec(head);
  if (space !== null && space.index > head.length / 2) return space.index + 1;
  return HIGH_SURROGATE.test(head) ? head.length - 1 : head.length;
}

/** The first `maxChars` UTF-16 units of the text, with no half character at the end. */
export const cutAfter = (text: string, maxChars: number): string =>
  text.slice(0, maxChars).replace(HIGH_SURROGATE, '');

/** The text on at most `maxChars`, with an ellipsis where it was cut. */
export function shorten(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const [head = ''] = splitText(text, maxChars - 1);
  return `${head.trimEnd()}\u2026`;
}
