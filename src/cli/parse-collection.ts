import { UserError } from '../core/errors.ts';
import { type CollectionId, collectionId } from '../core/identifiers.ts';

/**
 * The collection of that name. It becomes part of article ids: what can be typed, without the slash that parts
 * the two.
 *
 * @throws UserError E07 when a collection cannot be called so.
 */
export function parseCollection(name: string): CollectionId {
  if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(name)) return collectionId(name);
  throw new UserError(
    'E07',
    `"${name}" cannot name a collection.`,
    'Use up to 63 lower case letters, digits and hyphens, beginning with a letter or digit.',
  );
}
