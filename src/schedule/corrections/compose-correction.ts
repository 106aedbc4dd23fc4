import type { Clock } from '../../core/clock.ts';
import { correctionDocument } from '../../core/documents/correction-document.ts';
import { count } from '../../core/documents/inline.ts';
import type { Delivery } from '../../core/schedule.ts';
import { writeTold } from '../../core/told.ts';
import type { Composed } from '../deliverer.ts';
import { correctedBy } from './correction-id.ts';
import { type CorrectionParts, openCorrections } from './open-corrections.ts';

/** Composes what is to be said under a posted message. */
export async function composeCorrection(
  parts: CorrectionParts & { readonly clock: Clock },
  delivery: Delivery,
): Promise<Composed> {
  const { store, clock } = parts;
  const id = correctedBy(delivery);
  const posted = id === null ? null : await store.schedules.delivery(id);
  if (posted === null) return { documents: null, reason: 'it was removed' };
  const scope = await store.scopeOf(delivery.room);
  const corrections = await openCorrections(parts, scope, posted, delivery);
  const { items } = corrections;
  if (items.length === 0) return { documents: null, reason: 'there was nothing left to correct' };
  return {
    documents: [correctionDocument(corrections)],
    summary: `${count(items.length, 'sentence')} changed at the source`,
    collections: scope.collections,
    told: writeTold({
      at: clock.now().toString(),
      seen: null,
      title: 'Correction',
      stories: [],
      lines: items.flatMap(({ now }) => now?.text ?? []),
      articles: [...new Set(items.map(({ was }) => was.article))],
      citations: items.map(({ was }) => was),
    }),
  };
}
