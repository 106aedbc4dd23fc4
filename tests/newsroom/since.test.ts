import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { parseDay, parseSince, parseUntil } from '../../src/newsroom/since.ts';

const frame = { now: Temporal.Instant.from('2024-03-31T09:30:00Z'), timeZone: 'Europe/Berlin' };

describe('since', () => {
  test.each([
    ['7d', '2024-03-24T10:30:00Z'], // the same time of day, though the clocks went forward in between
    ['2w', '2024-03-17T10:30:00Z'],
    ['36h', '2024-03-29T21:30:00Z'],
    ['1mo', '2024-02-29T10:30:00Z'],
    ['3 days', '2024-03-28T10:30:00Z'],
    ['3 days ago', '2024-03-28T10:30:00Z'],
    ['today', '2024-03-30T23:00:00Z'],
    ['Yesterday', '2024-03-29T23:00:00Z'],
    ['2024-03-01', '2024-02-29T23:00:00Z'],
    ['2024-02', '2024-01-31T23:00:00Z'],
    ['2024-03-01T12:00:00+03:00', '2024-03-01T09:00:00Z'],
    [' 2024-03-01T12:00Z ', '2024-03-01T12:00:00Z'],
  ])('%s begins at %s', (text, expected) => {
    expect(parseSince(text, frame).toString()).toBe(expected);
  });

  test.each(['soon', '7', '-7d', '7dd', '2024-3-1', '01.03.2024', '2024-02-31', '999999y', '', '2025-01-01'])(
    '"%s" is refused with what was understood and examples',
    (text) => {
      const error = refusal(() => parseSince(text, frame));
      expect(error.code).toBe('E07');
      expect(error.message).toContain(text === '' ? 'since:' : text);
      expect(error.hint).toContain('since:7d');
    },
  );
});

test('until a date means to the end of that day where the reader lives', () => {
  expect(parseUntil('2024-03-30', frame).toString()).toBe('2024-03-30T22:59:59.999999999Z');
  expect(parseUntil('2024-02', frame).toString()).toBe('2024-02-29T22:59:59.999999999Z');
});

test('a day on which clocks change ends when the next begins', () => {
  expect(parseUntil('2024-03-31', frame).toString()).toBe('2024-03-31T21:59:59.999999999Z');
});

test('a day is read as a date, or as a word for one', () => {
  expect(parseDay('2024-03-08', frame).toString()).toBe('2024-03-08');
  expect(parseDay('yesterday', frame).toString()).toBe('2024-03-30');
  expect(refusal(() => parseDay('someday', frame)).hint).toContain('date:2024-03-08');
});

function refusal(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
