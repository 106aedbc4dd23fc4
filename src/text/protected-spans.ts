import type { Span } from '../core/span.ts';

/** A quotation or parenthesis longer than this is taken for a missing closing mark. */
const MAX_PROTECTED_CHARS = 1_500;

const MARKS = /["“”„‟«»‘’'()[\]（）「」『』]/g;
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '「': '」', '『': '』' };
const CLOSING_BRACKETS: ReadonlySet<string> = new Set(Object.values(BRACKETS));

/**
 * The stretches between quotation marks and between brackets, marks included, ordered and disjoint: no
 * sentence ends inside one. Marks need not match in kind (`"...”` is a pair): which opens and which closes
 * is read from the white space around it. A mark without its partner protects nothing. Linear.
 */
export function protectedSpans(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  const pending = new Map<string, number>();
  MARKS.lastIndex = within.start;
  for (let hit = MARKS.exec(text); hit !== null && hit.index < within.end; hit = MARKS.exec(text)) {
    const { index } = hit;
    const role = roleOf(text, index, within);
    if (role === undefined) continue;
    const opened = pending.get(role.family);
    if (role.opens) {
      pending.set(role.family, index);
    } else if (opened !== undefined) {
      pending.delete(role.family);
      if (index - opened <= MAX_PROTECTED_CHARS) addMerged(found, { start: opened, end: index + 1 });
    }
  }
  return found;
}

interface Role {
  readonly family: string;
  readonly opens: boolean;
}

function roleOf(text: string, index: number, within: Span): Role | undefined {
  const mark = text.charAt(index);
  const closing = BRACKETS[mark];
  if (closing !== undefined) return { family: closing, opens: true };
  if (CLOSING_BRACKETS.has(mark)) return { family: mark, opens: false };
  const spaceBefore = index === within.start || /[\s([{—–-]/u.test(text.charAt(index - 1));
  const spaceAfter = index + 1 >= within.end || /[\s.,;:!?)\]}—–-]/u.test(text.charAt(index + 1));
  if (mark === "'") return straightSingleRole(text, index, spaceBefore, spaceAfter);
  if (mark === '‘' || mark === '’') return singleRole(mark, spaceBefore, spaceAfter);
  if (spaceBefore && spaceAfter) return { family: '"', opens: mark === '«' || mark === '“' || mark === '„' };
  if (spaceBefore || mark === '„') return { family: '"', opens: true };
  return spaceAfter || mark !== '"' ? { family: '"', opens: false } : undefined;
}

/** A closing single mark is also the apostrophe: it counts only where white space or a stop follows. */
function singleRole(mark: string, spaceBefore: boolean, spaceAfter: boolean): Role | undefined {
  if (mark === '‘' && spaceBefore) return { family: '’', opens: true };
  return mark === '’' && spaceAfter && !spaceBefore ? { family: '’', opens: false } : undefined;
}

/** Straight single marks are apostrophes unless a word begins after one or a stop stands before one. */
function straightSingleRole(
  text: string,
  index: number,
  spaceBefore: boolean,
  spaceAfter: boolean,
): Role | undefined {
  if (spaceBefore && /\p{L}/u.test(text.charAt(index + 1))) return { family: "'", opens: true };
  return spaceAfter && /[.,!?…]/.test(text.charAt(index - 1)) ? { family: "'", opens: false } : undefined;
}

/** Spans arrive by their ends; one that holds or meets the last ones takes them in. */
function addMerged(spans: Span[], span: Span): void {
  let { start } = span;
  for (let last = spans.at(-1); last !== undefined && last.end > start; last = spans.at(-1)) {
    start = Math.min(start, last.start);
    spans.pop();
  }
  spans.push({ start, end: span.end });
}
