import { ApiError } from '../core/api-error.ts';

/** One page of a list and the cursor of the next, '' at the end. Throws `invalid_cursor`, `invalid_limit`. */
export function page<T>(
  all: readonly T[],
  args: { readonly cursor?: string | undefined; readonly limit?: number | undefined },
  size: { readonly byDefault: number; readonly atMost: number },
): { readonly items: readonly T[]; readonly next: string } {
  const limit = args.limit ?? size.byDefault;
  if (limit < 1 || limit > size.atMost) throw new ApiError('invalid_limit');
  const start = args.cursor === undefined || args.cursor === '' ? 0 : readCursor(args.cursor);
  const end = start + limit;
  return { items: all.slice(start, end), next: end < all.length ? writeCursor(end) : '' };
}

const writeCursor = (offset: number) => Buffer.from(`next:${offset}`).toString('base64');

function readCursor(cursor: string): number {
  const offset = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (offset === undefined) throw new ApiError('invalid_cursor');
  return Number(offset);
}
