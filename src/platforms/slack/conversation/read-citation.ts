import { z } from 'zod';
import type { Citation } from '../../../core/citation.ts';
import { articleId } from '../../../core/identifiers.ts';

const schema = z.strictObject({
  article: z.string().min(1).transform(articleId),
  revision: z.int(),
  sentence: z.int(),
  start: z.int(),
  end: z.int(),
  hash: z.string(),
});

/** The citation that a button carries; null when it carries something else. */
export function readCitation(value: string): Citation | null {
  try {
    return schema.parse(JSON.parse(value));
  } catch {
    return null;
  }
}
