import type { Citation } from '../../core/citation.ts';
import type { Corrections } from '../../core/correction.ts';
import type { Delivery } from '../../core/schedule.ts';
import type { Scope } from '../../core/scope.ts';
import { readTold } from '../../core/told.ts';
import type { Newsroom } from '../../newsroom.ts';
import type { Store } from '../../store.ts';
import { correctionId } from './correction-id.ts';

export interface CorrectionParts {
  readonly store: Pick<Store, 'schedules' | 'scopeOf'>;
  readonly newsroom: Pick<Newsroom, 'findCorrections'>;
}

/**
 * What is to be corrected of a posted message and was not corrected yet.
 *
 * @param own the correction that asks: it does not count as said.
 */
export async function openCorrections(
  { store, newsroom }: CorrectionParts,
  scope: Scope,
  posted: Delivery,
  own: Pick<Delivery, 'id'>,
): Promise<Corrections> {
  const said = await store.schedules.deliveries({
    schedule: correctionId(posted.id),
    states: ['composed', 'sending', 'sent'],
  });
  const before = new Set(said.filter(({ id }) => id !== own.id).flatMap((one) => citesOf(one).map(keyOf)));
  const open = citesOf(posted).filter((citation) => !before.has(keyOf(citation)));
  return newsroom.findCorrections(scope, open);
}

const citesOf = ({ told }: Delivery): readonly Citation[] => (told === null ? [] : readTold(told).citations);

const keyOf = ({ article, revision, start, end }: Citation): string =>
  JSON.stringify([article, revision, start, end]);
