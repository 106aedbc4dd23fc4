import { markBlockQuote } from './mark-block-quote.ts';
import type { PageNode } from './page-node.ts';

const textNode = 3;
/** Elements that begin and end a line of their own. Source: WHATWG HTML, "Rendering", flow content. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
]);

/**
 * The text of an element as it is read: one paragraph a block, parted by blank lines; white space inside
 * a paragraph is one space, as a browser shows it, and `<br>` is a line end; a block quotation stands between
 * quotation marks. No-break spaces stay.
 */
export function paragraphsOf(root: PageNode): string {
  const paragraphs: string[] = [''];
  collect(root, paragraphs);
  return clean(paragraphs).join('\n\n');
}

const clean = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs
    .map((paragraph) => paragraph.replace(/ ?\n ?/g, '\n').trim())
    .filter((paragraph) => paragraph !== '');

function collect(node: PageNode, paragraphs: string[]): void {
  if (node.nodeType === textNode) append(paragraphs, (node.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' '));
  else if (node.localName === 'br') append(paragraphs, '\n');
  else if (node.localName === 'blockquote') collectQuote(node, paragraphs);
  else if (node.localName !== undefined && !unseen.has(node.localName))
    collectElement(node, node.localName, paragraphs);
}

function collectElement(element: PageNode, name: string, paragraphs: string[]): void {
  const isBlock = blocks.has(name);
  if (isBlock) paragraphs.push('');
  for (const child of element.childNodes) collect(child, paragraphs);
  if (isBlock) paragraphs.push('');
}

/** Where a block quotation says whose it is. Source: WHATWG HTML 4.4.4. */
const signatures = new Set(['footer', 'cite', 'figcaption']);

function collectQuote(quote: PageNode, paragraphs: string[]): void {
  const words: string[] = [''];
  const signed: string[] = [''];
  for (const child of quote.childNodes) {
    collect(child, signatures.has(child.localName ?? '') ? signed : words);
  }
  paragraphs.push(...markBlockQuote(clean(words)), ...clean(signed), '');
}

/** Adds text to the last paragraph; one space is enough. */
function append(paragraphs: string[], text: string): void {
  const last = paragraphs.length - 1;
  const before = paragraphs[last] ?? '';
  paragraphs[last] = before + (/\s$/.test(before) ? text.replace(/^ /, '') : text);
}
