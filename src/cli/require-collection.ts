import { nearestName } from '../bot/nearest-name.ts';
import { UserError } from '../core/errors.ts';
import type { CollectionId } from '../core/identifiers.ts';

/**
 * Rejects a collection that no article is in: a slip of the pen would grant nothing, and the room would say
 * that there are no articles.
 *
 * @throws UserError E01 with the collections there are.
 */
export function requireCollection(asked: CollectionId, known: readonly CollectionId[]): void {
  if (known.includes(asked)) return;
  const meant = nearestName(asked, known);
  const hints = [
    meant === null ? '' : `Did you mean ${meant}?`,
    known.length === 0 ? 'Nothing is ingested yet.' : `There is ${known.join(', ')}.`,
    '--ahead grants it all the same, before its first article.',
  ];
  throw new UserError(
    'E01',
    `There is no collection "${asked}".`,
    hints.filter((hint) => hint !== '').join(' '),
  );
}
