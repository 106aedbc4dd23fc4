import { expect, test } from 'vitest';
import { formatTime } from '../../src/core/format-time.ts';

test.each([
  ['2024-03-12T08:00:00Z', 'date-time', 'UTC', '12 March 2024, 08:00'],
  ['2024-03-12T08:00:00Z', 'date-time', 'Europe/Istanbul', '12 March 2024, 11:00'],
  ['2024-03-12T23:30:00Z', 'date', 'Europe/Istanbul', '13 March 2024'],
  ['2024-03-12T08:00:00+03:00', 'date-time', 'UTC', '12 March 2024, 05:00'],
  ['2024-03-12T00:00:00Z', 'date-time', 'America/Los_Angeles', '12 March 2024'],
  ['2024-03-12T00:00:00.000Z', 'date', 'America/Los_Angeles', '12 March 2024'],
  ['2024-03-12', 'date', 'Asia/Tokyo', '12 March 2024'],
  ['last week', 'date', 'UTC', 'last week'],
] as const)('%s as %s in %s reads %s', (instant, style, zone, text) => {
  expect(formatTime(instant, style, zone)).toBe(text);
});
