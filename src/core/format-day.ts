import { formatTime } from './format-time.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A local date with its weekday: `Wednesday 13 March 2024`. */
export function formatDay(date: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return `${WEEKDAYS[dayOfWeek - 1]} ${formatTime(date, 'date', 'UTC')}`;
}
