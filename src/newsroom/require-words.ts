import { UserError } from '../core/errors.ts';
import { slugify } from '../text/slug.ts';

/** No topic, person, title or alias is longer; longer texts would only be searched for in vain. */
const MAX_CHARS = 500;

/**
 * Rejects (`UserError` E07) what has no letter or digit in it, since nobody could look that up, and what is
 * longer than anybody's name.
 */
export function requireWords(option: string, text: string, maxChars = MAX_CHARS): void {
  if (slugify(text.slice(0, maxChars)) === '') {
    throw new UserError(
      'E07',
      `The ${option} has no letter or digit in it.`,
      `Write the ${option} in words.`,
    );
  }
  if (text.length <= maxChars) return;
  throw new UserError(
    'E07',
    `The ${option} is ${text.length} characters long.`,
    `Write it in ${maxChars} characters at most.`,
  );
}
