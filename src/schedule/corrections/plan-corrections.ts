import type { Clock } from '../../core/clock.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { Delivery } from '../../core/schedule.ts';
import type { Store } from '../../store.ts';
import { deliveryId } from '../delivery-id.ts';
import { eventNow } from '../note-delivery.ts';
import { quietUntil } from '../quiet-until.ts';
import { correctedBy, correctionId } from './correction-id.ts';
import { type CorrectionParts, openCorrections } from './open-corrections.ts';

/** After a longer absence what changed before is not told any more. */
const LOOK_BACK_HOURS = 72;
/** Nobody looks for corrections of what is older. */
const POSTED_DAYS = 30;

export interface CorrectingParts extends CorrectionParts {
  readonly store: Pick<Store, 'schedules' | 'watches' | 'scopeOf' | 'roomSettings'>;
  readonly clock: Clock;
  /** The operator's IANA zone: what a room that chose none is in. */
  readonly timeZone: string;
  readonly log: { error(fields: object, phrase: string): void };
}

/**
 * Looks at the revisions that came since it last looked, and plans a correction under every posted message
 * that shows words they do not print any more. The ids rest on message and revision: two processes, or one
 * that starts again, plan the same. Never rejects.
 */
export function createCorrector(parts: CorrectingParts): () => Promise<void> {
  const { store, clock, log } = parts;
  let seen = 0;
  return async () => {
    try {
      const storedSince = clock.now().subtract({ hours: LOOK_BACK_HOURS }).toString();
      for (const revised of await store.watches.revised({ after: seen, storedSince })) {
        await planFor(parts, revised.article, revised.number);
        seen = revised.number;
      }
    } catch (error) {
      log.error({ err: error }, 'corrections could not be planned');
    }
  };
}

async function planFor(parts: CorrectingParts, article: ArticleId, revision: number): Promise<void> {
  const { store, clock } = parts;
  const since = clock
    .now()
    .subtract({ hours: 24 * POSTED_DAYS })
    .toString();
  const posted = await store.schedules.deliveries({ citing: article, dueSince: since, states: ['sent'] });
  for (const delivery of posted) {
    if (correctedBy(delivery) === null) await plan(parts, delivery, revision);
  }
}

async function plan(parts: CorrectingParts, posted: Delivery, revision: number): Promise<void> {
  const { store, clock, timeZone } = parts;
  const { room, date } = posted;
  const key = { room, schedule: correctionId(posted.id), date, slot: revision, part: 0 };
  const id = deliveryId(key);
  const scope = await store.scopeOf(room);
  if ((await openCorrections(parts, scope, posted, { id })).items.length === 0) return;
  const settings = await store.roomSettings(room);
  const due = quietUntil(settings.quietHours, settings.timeZone ?? timeZone, clock.now());
  await store.schedules.planDelivery({
    ...key,
    id,
    state: 'planned',
    reason: null,
    dueAt: due.toString(),
    trail: [eventNow(clock, 'planned')],
  });
}
