import { LIMITS } from '../limits.ts';

const COUNTED: ReadonlySet<string> = new Set(['text', 'url', 'value', 'fallback', 'alt_text']);

/** How many characters of words, addresses and values there are in blocks or in a part of one. */
export function charsOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + charsOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce<number>(
    (sum, [key, value]) =>
      sum + (typeof value === 'string' ? (COUNTED.has(key) ? value.length : 0) : charsOf(value)),
    0,
  );
}

/** Whether these blocks can be one message. */
export function fitsOneMessage(blocks: readonly { readonly type: string }[]): boolean {
  const chars = charsOf(blocks);
  return (
    blocks.length <= LIMITS.blocks &&
    chars <= LIMITS.messageChars &&
    chars + blocks.length * LIMITS.blockSize <= LIMITS.messageSize &&
    blocks.filter(({ type }) => type === 'table').length <= 1
  );
}
