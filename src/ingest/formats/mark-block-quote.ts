/** It begins with a mark already: the writer quotes in it. */
const MARKED = /^[\s*_]*["“”„«»「]/u;
/** `— Ada Brook, owner of the mill` below a quotation says who it is by. */
const SIGNATURE = /^(?:[—–]|--?\s)/u;
const MAX_SIGNATURE_CHARS = 120;
/** `[!NOTE]`: a box of GitHub's Markdown, which quotes nobody. */
const ALERT = /^\[!\p{L}+\]/u;

/**
 * The paragraphs of a block quotation between quotation marks, since they are somebody else's words and what sets
 * them apart on a page is lost in plain text: an opening mark at each, a closing one at the last, as newspapers
 * print them. A signature stays outside, and what has marks of its own stays as it is.
 */
export function markBlockQuote(paragraphs: readonly string[]): readonly string[] {
  const [first = ''] = paragraphs;
  const last = paragraphs.at(-1) ?? '';
  const isSigned = paragraphs.length > 1 && SIGNATURE.test(last) && last.length <= MAX_SIGNATURE_CHARS;
  const quoted = isSigned ? paragraphs.slice(0, -1) : paragraphs;
  if (ALERT.test(first) || quoted.some((paragraph) => MARKED.test(paragraph))) return paragraphs;
  const marked = quoted.map((paragraph, at) => `“${paragraph}${at === quoted.length - 1 ? '”' : ''}`);
  return isSigned ? [...marked, last] : marked;
}
