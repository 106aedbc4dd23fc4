import { UserError } from '../core/errors.ts';
import { slugify } from '../text/slug.ts';

/** Rejects what has no letter or digit in it: nobody could look that up. */
export function requireWords(option: string, text: string): void {
  if (slugify(text) !== '') return;
  throw new UserError('E07', `The ${option} has no letter or digit in it.`, `Write the ${option} in words.`);
}
