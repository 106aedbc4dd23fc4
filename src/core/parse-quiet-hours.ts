import { UserError } from './errors.ts';
import type { RoomSettings } from './room-settings.ts';

const HOURS = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to|until)\s*(\d{1,2})(?:[:.](\d{2}))?$/iu;

/**
 * `22:00-07:00`, `22-7`, or `off`.
 *
 * @throws UserError E07
 */
export function parseQuietHours(text: string): RoomSettings['quietHours'] {
  const typed = text.trim();
  if (/^(?:off|none|no)$/iu.test(typed)) return null;
  const [, fromHour, fromMinute, untilHour, untilMinute] = HOURS.exec(typed) ?? [];
  const from = clockTime(fromHour, fromMinute);
  const until = clockTime(untilHour, untilMinute);
  if (from === null || until === null || from === until) {
    throw new UserError(
      'E07',
      `"${typed}" are no quiet hours that I understand.`,
      'Write from and until, for example 22:00-07:00, or off.',
    );
  }
  return { from, until };
}

function clockTime(hour: string | undefined, minute = '00'): string | null {
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
