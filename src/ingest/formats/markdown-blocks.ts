import { markBlockQuote } from './mark-block-quote.ts';
import { plainInline } from './markdown-inline.ts';

/** Markdown as its reader sees it. */
export interface PlainMarkdown {
  /** The first-level heading the text begins with, or null. It is not repeated in the body. */
  readonly heading: string | null;
  /** Paragraphs, headings, list items and code blocks, parted by one blank line each. */
  readonly body: string;
}

interface Block {
  readonly kind: 'title' | 'words' | 'item' | 'code';
  readonly lines: string[];
  /** Which block quotation it stands in, null outside of any. */
  quote: number | null;
}

/** Only what looks like an address: "[Q]: Why?" in an interview would be a definition to CommonMark (4.7). */
const definition =
  /^ {0,3}\[([^[\]]+)\]:\s+(?:<[^<>]*>|\S*[/#@]\S*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/;
const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$/;
const quoteMark = /^ {0,3}(?:> ?)+/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const underline = /^ {0,3}(=+|-+)[ \t]*$/;
/** At most three digits: "1998. It was" begins a sentence. */
const listMark = /^[ \t]*(?:[-*+]|(\d{1,3})[.)])[ \t]+(?=\S)/;
/** A longer line is no heading, rule or definition, and hostile ones would keep their patterns busy. */
const maxMarkedChars = 2_000;
/** A longer paragraph is no prose; its marks stay. Keeps the work on hostile text bounded. */
const maxInlineChars = 50_000;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Takes the marks of Markdown out of a text and keeps its words: heading signs, list marks, rules, link definitions and comments go; a line break inside a paragraph becomes the space a reader
 * sees, unless it is a hard one (two spaces or a backslash before it), which stays. Line ends must be `\n`.
 */
export function plainMarkdown(text: string): PlainMarkdown {
  const lines = withoutComments(text).split('\n');
  const references = new Set(lines.flatMap((line) => definedName(line) ?? []));
  const blocks = cutBlocks(lines.filter((line) => definedName(line) === null));
  const [first] = blocks;
  const heading = first?.kind === 'title' ? plainBlock(first, references) : null;
  const rest = heading === null ? blocks : blocks.slice(1);
  const parts = rest
    .map((block) => ({ ...block, words: plainBlock(block, references) }))
    .filter(({ words }) => words.trim() !== '');
  return { heading, body: markQuotes(parts).join('\n\n') };
}

interface Part extends Block {
  readonly words: string;
}

/** Paragraphs that are quoted stand between marks; lists and code that are quoted stay as they are. */
function markQuotes(parts: readonly Part[]): readonly string[] {
  const quotes = Map.groupBy(parts, ({ quote }) => quote);
  return parts.flatMap((part) => {
    const own = part.quote === null ? [part] : (quotes.get(part.quote) ?? []);
    if (part.quote === null || own.some(({ kind }) => kind !== 'words')) return [part.words];
    return own[0] === part ? markBlockQuote(own.map(({ words }) => words)) : [];
  });
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    kept.push(text.slice(from, start));
    from = end + 3;
  }
  return kept.join('') + text.slice(from);
}

function definedName(line: string): string | null {
  if (line.length > maxMarkedChars) return null;
  return definition.exec(line)?.[1]?.trim().toLowerCase() ?? null;
}

function plainBlock(block: Block, references: ReadonlySet<string>): string {
  if (block.kind === 'code') return block.lines.join('\n');
  const last = block.lines.length - 1;
  const joined = block.lines.map((line, index) => withBreak(line, index === last)).join('');
  return joined.length > maxInlineChars ? joined : plainInline(joined, references);
}

function withBreak(line: string, isLast: boolean): string {
  const words = line.replace(/^[ \t]+/, '');
  if (isLast) return words.trimEnd();
  if (words.endsWith('\\')) return `${words.slice(0, -1)}\n`;
  return words.trimEnd() + (/ {2,}$/.test(words) ? '\n' : ' ');
}

function cutBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let closing: string | null = null;
  let quote = 0;
  for (const line of lines) {
    if (closing !== null && open !== null) {
      if (line.trim().startsWith(closing)) closing = open = null;
      else open.lines.push(line);
      continue;
    }
    closing = fence.exec(line)?.[1] ?? null;
    if (line.trim() === '') quote += 1;
    open = closing === null ? takeAnyLine(blocks, open, line, quote) : start(blocks, 'code');
  }
  return blocks;
}

/** A quoted line begins a block of its own; a line without the mark may go on with it (CommonMark 5.1). */
function takeAnyLine(blocks: Block[], open: Block | null, line: string, quote: number): Block | null {
  const words = line.replace(quoteMark, '');
  if (words === line) return takeLine(blocks, open, line);
  const known = blocks.length;
  const next = takeLine(blocks, open?.quote === null ? null : open, words);
  for (const block of blocks.slice(known)) block.quote = quote;
  return next;
}

/** Adds the line to the open block or begins another; returns the block that is open afterwards. */
function takeLine(blocks: Block[], open: Block | null, line: string): Block | null {
  if (line.trim() === '') return null;
  if (line.length <= maxMarkedChars) {
    if (endsHeading(blocks, open, line) || rule.test(line) || addHeading(blocks, line)) return null;
  }
  const item = listMark.exec(line);
  if (item !== null && mayBegin(item[1], open)) return start(blocks, 'item', line.slice(item[0].length));
  if (open === null) return start(blocks, 'words', line);
  open.lines.push(line);
  return open;
}

/** Inside a paragraph only number 1 begins a list (CommonMark 5.3): a wrapped "in\n24. March" does not. */
function mayBegin(number: string | undefined, open: Block | null): boolean {
  return number === undefined || number === '1' || open === null || open.kind === 'item';
}

/** A line of = or - under a paragraph makes it a heading ("setext", CommonMark 4.3). */
function endsHeading(blocks: Block[], open: Block | null, line: string): boolean {
  const bar = open === null ? undefined : underline.exec(line)?.[1];
  if (bar === undefined || open === null) return false;
  if (bar.startsWith('=')) blocks[blocks.indexOf(open)] = { ...open, kind: 'title' };
  return true;
}

function addHeading(blocks: Block[], line: string): boolean {
  const heading = atxHeading.exec(line);
  if (heading === null) return false;
  start(blocks, heading[1] === '#' ? 'title' : 'words', heading[2] ?? '');
  return true;
}

function start(blocks: Block[], kind: Block['kind'], ...lines: string[]): Block {
  const block: Block = { kind, lines, quote: null };
  blocks.push(block);
  return block;
}
