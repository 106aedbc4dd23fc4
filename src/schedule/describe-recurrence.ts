import type { MonthDay, Recurrence, Weekday } from '../core/recurrence.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const NTH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const;

/** In words: `weekdays at 08:00`, `the first Monday of the month at 09:00`. */
export function describeRecurrence(recurrence: Recurrence): string {
  switch (recurrence.kind) {
    case 'weekly':
      return `${describeDays(recurrence.days)} at ${listed(recurrence.times)}`;
    case 'monthly':
      return `${describeMonthDay(recurrence.day)} of the month at ${listed(recurrence.times)}`;
    case 'cron':
      return `cron ${recurrence.expression}`;
  }
}

function describeDays(days: readonly Weekday[]): string {
  const key = days.join('');
  if (key === '1234567') return 'every day';
  if (key === '12345') return 'weekdays';
  if (key === '67') return 'weekends';
  return listed(days.map((day) => DAYS[day - 1] ?? ''));
}

function describeMonthDay(day: MonthDay): string {
  if (day === -1) return 'the last day';
  if (typeof day === 'number') return `day ${day}`;
  return `the ${NTH[day.nth]} ${DAYS[day.weekday - 1]}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
