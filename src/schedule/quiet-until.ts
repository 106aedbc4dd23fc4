import type { RoomSettings } from '../core/room-settings.ts';

/**
 * The end of the quiet hours that the instant falls into, or the instant itself when it falls into none.
 *
 * @param timeZone IANA name of the room's zone.
 */
export function quietUntil(
  quietHours: RoomSettings['quietHours'],
  timeZone: string,
  at: Temporal.Instant,
): Temporal.Instant {
  if (quietHours === null) return at;
  const local = at.toZonedDateTimeISO(timeZone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const { from, until } = quietHours;
  const overMidnight = from > until;
  const isQuiet = overMidnight ? time >= from || time < until : time >= from && time < until;
  if (!isQuiet) return at;
  const day = overMidnight && time >= from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return day.toZonedDateTime({ timeZone: local.timeZoneId, plainTime: until }).toInstant();
}
