import type { z } from 'zod';
import { oneLine } from '../platforms/terminal/neutralise.ts';

/**
 * A line of JSON Lines as the value it should be, or what is wrong with it, in words for whoever wrote it: a piece of
 * the line may be among them.
 */
export function parseJsonLine<Schema extends z.ZodType>(
  line: string,
  schema: Schema,
): z.infer<Schema> | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: oneLine(`not JSON (${error instanceof Error ? error.message : String(error)})`) };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `"${issue.path.join('.')}": `;
  return { problem: oneLine(`${where}${issue?.message ?? 'not as expected'}`) };
}
