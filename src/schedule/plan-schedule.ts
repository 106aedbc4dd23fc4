import type { Occurrence } from '../core/recurrence.ts';
import type { RoomSettings } from '../core/room-settings.ts';
import type { DeliveryEvent, Schedule } from '../core/schedule.ts';
import type { NewDelivery } from '../schedule-store.ts';
import { deliveryId } from './delivery-id.ts';
import { occurrencesBetween } from './occurrences.ts';
import { quietUntil } from './quiet-until.ts';
import { TIMES } from './times.ts';

/** After a longer absence only so much of it is accounted for. */
const MAX_BACK_HOURS = 40 * 24;
/** Without an occurrence the plan is written down only so often. */
const REST_HOURS = 6;

/** The occurrences to plan, and up to when was looked. */
export interface Upcoming {
  readonly plannedUntil: { readonly from: string; readonly to: string };
  readonly occurrences: readonly Occurrence[];
}

/** What is due by `now`, or is soon to be composed; null when there is nothing to write down. Pure. */
export function findUpcoming(schedule: Schedule, now: Temporal.Instant): Upcoming | null {
  const planned = Temporal.Instant.from(schedule.plannedUntil);
  const to = now.add({ milliseconds: TIMES.aheadMs });
  if (Temporal.Instant.compare(planned, to) >= 0) return null;
  const earliest = now.subtract({ hours: MAX_BACK_HOURS });
  const from = Temporal.Instant.compare(planned, earliest) < 0 ? earliest : planned;
  const found = occurrencesBetween(schedule.recurrence, schedule.timeZone, from, to);
  const isRecent = Temporal.Instant.compare(planned, now.subtract({ hours: REST_HOURS })) > 0;
  if (found.length === 0 && isRecent) return null;
  const occurrences = found.filter(({ date }) => schedule.expires === null || date <= schedule.expires);
  return { plannedUntil: { from: schedule.plannedUntil, to: to.toString() }, occurrences };
}

/**
 * The deliveries of these occurrences: a pure function of what is stored. What was missed for longer than the late
 * window is planned as skipped, so that it can be seen.
 */
export function planOccurrences(
  schedule: Schedule,
  occurrences: readonly Occurrence[],
  settings: Pick<RoomSettings, 'quietHours' | 'timeZone'>,
  now: Temporal.Instant,
): readonly NewDelivery[] {
  return occurrences.map(({ date, slot, at }): NewDelivery => {
    const { id, room } = schedule;
    const quiet = quietUntil(settings.quietHours, settings.timeZone ?? schedule.timeZone, at);
    const reason = whySkipped(schedule, date, quiet, now);
    const moved = quiet.equals(at) ? null : 'it waits for the end of the quiet hours';
    const planned: DeliveryEvent = { at: now.toString(), kind: 'planned', detail: moved };
    const ended: DeliveryEvent = { at: now.toString(), kind: 'skipped', detail: reason };
    return {
      id: deliveryId({ room, schedule: id, date, slot, part: 0 }),
      schedule: id,
      room,
      ...{ date, slot, part: 0, reason },
      dueAt: quiet.toString(),
      state: reason === null ? 'planned' : 'skipped',
      trail: reason === null ? [planned] : [planned, ended],
    };
  });
}

function whySkipped(
  { holidays, paused }: Schedule,
  date: string,
  due: Temporal.Instant,
  now: Temporal.Instant,
): string | null {
  if (holidays.includes(date)) return 'it is a holiday';
  if (paused !== null && (paused.until === null || date < paused.until)) return 'it was paused';
  if (isTooLate(due, now)) return 'the bot was not running';
  return null;
}

/** Whether the late window has passed. */
export const isTooLate = (due: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(due.add({ milliseconds: TIMES.lateMs }), now) < 0;
