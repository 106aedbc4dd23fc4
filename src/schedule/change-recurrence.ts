import { UserError } from '../core/errors.ts';
import type { Recurrence } from '../core/recurrence.ts';
import { parseClockTimes } from './parse-clock-times.ts';
import { parseRecurrence } from './parse-recurrence.ts';

interface TypedChange {
  readonly time?: string | undefined;
  readonly days?: string | undefined;
}

/**
 * A recurrence after a change: a new time keeps the days, new days keep the times, a whole phrase says all of it.
 *
 * @throws UserError E07 as `parseRecurrence`, and for days alone beside a cron expression.
 */
export function changeRecurrence(before: Recurrence, { time, days }: TypedChange): Recurrence {
  if (time === undefined) {
    if (days === undefined) return before;
    if (before.kind === 'cron') {
      throw new UserError(
        'E07',
        'This digest comes by a cron expression: days: needs time: beside it.',
        'Name both, such as time:08:00 days:weekdays.',
      );
    }
    return parseRecurrence({ time: before.times.join(' and '), days });
  }
  if (days === undefined && before.kind !== 'cron' && namesNoDay(time)) {
    return { ...before, times: parseClockTimes(plain(time)).times };
  }
  return parseRecurrence({ time, days });
}

const plain = (time: string): string => time.toLowerCase().replace(/\s+/g, ' ').trim();

/** `9am`, `8:00 and 17:00`: times and nothing else. */
function namesNoDay(time: string): boolean {
  const { times, rest } = parseClockTimes(plain(time));
  return times.length > 0 && /^(?:[\s,;&+]|and)*$/.test(rest);
}
