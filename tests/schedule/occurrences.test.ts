import { describe, expect, test } from 'vitest';
import type { Occurrence, Recurrence } from '../../src/core/recurrence.ts';
import { nextOccurrences, occurrencesBetween } from '../../src/schedule/occurrences.ts';
import { parseRecurrence } from '../../src/schedule/parse-recurrence.ts';
import { ZONES } from './support/zones.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const daily = (...times: readonly string[]): Recurrence => ({
  kind: 'weekly',
  days: [1, 2, 3, 4, 5, 6, 7],
  times,
});
const shown = (occurrences: readonly Occurrence[]) =>
  occurrences.map(({ date, slot, at }) => `${date}/${slot} ${at}`);

describe.each(ZONES)('in %s', (zone) => {
  test.each(['00:00', '00:30', '02:30', '08:00', '23:59'])(
    'a digest at %s comes once every local date from 2024 to 2035',
    (time) => {
      const from = Temporal.PlainDate.from('2024-01-01')
        .toZonedDateTime(zone)
        .toInstant()
        .subtract({ seconds: 1 });
      const to = Temporal.PlainDate.from('2036-01-01')
        .toZonedDateTime(zone)
        .toInstant()
        .subtract({ seconds: 1 });
      const dates = occurrencesBetween(daily(time), zone, from, to).map(({ date }) => date);
      const expected = Temporal.PlainDate.from('2024-01-01').until('2036-01-01').days;
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates).toHaveLength(expected);
    },
  );
});

describe('when the clock jumps', () => {
  test('a time inside the gap comes that much later', () => {
    const [found] = occurrencesBetween(
      daily('02:30'),
      'Europe/Berlin',
      instant('2024-03-30T12:00:00Z'),
      instant('2024-03-31T12:00:00Z'),
    );
    expect(found?.at.toString()).toBe('2024-03-31T01:30:00Z');
  });

  test('a time that comes twice is the first of the two', () => {
    const found = occurrencesBetween(
      daily('02:30'),
      'Europe/Berlin',
      instant('2024-10-26T12:00:00Z'),
      instant('2024-10-27T12:00:00Z'),
    );
    expect(shown(found)).toEqual(['2024-10-27/0 2024-10-27T00:30:00Z']);
  });

  test('two times that the gap throws together come once', () => {
    const found = occurrencesBetween(
      daily('02:30', '03:30'),
      'Europe/Berlin',
      instant('2024-03-30T12:00:00Z'),
      instant('2024-03-31T12:00:00Z'),
    );
    expect(shown(found)).toEqual(['2024-03-31/0 2024-03-31T01:30:00Z']);
  });

  test('a date that a zone never had has no digest', () => {
    const found = occurrencesBetween(
      daily('08:00'),
      'Pacific/Apia',
      instant('2011-12-29T00:00:00Z'),
      instant('2012-01-01T00:00:00Z'),
    );
    expect(found.map(({ date }) => date)).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });
});

describe('days', () => {
  const next = (phrase: string, from: string, zone = 'UTC', count = 3) =>
    nextOccurrences(parseRecurrence({ time: phrase }), zone, instant(from), count).map(({ at }) =>
      at.toString(),
    );

  test('weekdays pass over the weekend', () => {
    expect(next('weekdays 08:00', '2024-03-15T08:00:00Z')).toEqual([
      '2024-03-18T08:00:00Z',
      '2024-03-19T08:00:00Z',
      '2024-03-20T08:00:00Z',
    ]);
  });

  test('the 31st of a short month is its last day, and a leap day is a day', () => {
    expect(next('the 31st 08:00', '2024-01-31T08:00:00Z')).toEqual([
      '2024-02-29T08:00:00Z',
      '2024-03-31T08:00:00Z',
      '2024-04-30T08:00:00Z',
    ]);
    expect(next('cron 0 8 29 2 *', '2024-01-01T00:00:00Z', 'UTC', 2)).toEqual([
      '2024-02-29T08:00:00Z',
      '2028-02-29T08:00:00Z',
    ]);
  });

  test('the last Friday of the month', () => {
    expect(next('last friday of the month 16:00', '2024-03-01T00:00:00Z', 'Europe/Istanbul')).toEqual([
      '2024-03-29T13:00:00Z',
      '2024-04-26T13:00:00Z',
      '2024-05-31T13:00:00Z',
    ]);
  });

  test('cron is read in local time, whatever the offset does', () => {
    expect(next('cron 0 8 * * *', '2024-03-30T00:00:00Z', 'Europe/Berlin')).toEqual([
      '2024-03-30T07:00:00Z',
      '2024-03-31T06:00:00Z',
      '2024-04-01T06:00:00Z',
    ]);
  });

  test('several times a day are slots of their own', () => {
    const found = occurrencesBetween(
      daily('08:00', '17:00'),
      'UTC',
      instant('2024-03-12T08:00:00Z'),
      instant('2024-03-13T08:00:00Z'),
    );
    expect(shown(found)).toEqual(['2024-03-12/1 2024-03-12T17:00:00Z', '2024-03-13/0 2024-03-13T08:00:00Z']);
  });
});
