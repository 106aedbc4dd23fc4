import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { describeRecurrence } from '../../src/schedule/describe-recurrence.ts';
import { parseRecurrence } from '../../src/schedule/parse-recurrence.ts';

const said = (time: string, days?: string) => describeRecurrence(parseRecurrence({ time, days }));

describe('what people write is what they get', () => {
  test.each([
    ['08:00', undefined, 'every day at 08:00'],
    ['08:00', 'weekdays', 'weekdays at 08:00'],
    ['8am', 'weekends', 'weekends at 08:00'],
    ['every weekday at 8am', undefined, 'weekdays at 08:00'],
    ['mon,wed 07:30', undefined, 'Monday and Wednesday at 07:30'],
    ['mon-fri 7.30', undefined, 'weekdays at 07:30'],
    ['sat-mon at 9', undefined, 'Monday, Saturday and Sunday at 09:00'],
    ['daily 8:00 and 17:00', undefined, 'every day at 08:00 and 17:00'],
    ['17:00, 8:00', 'tue', 'Tuesday at 08:00 and 17:00'],
    ['every tuesday at 5 pm', undefined, 'Tuesday at 17:00'],
    ['noon', 'fridays', 'Friday at 12:00'],
    ['12am', undefined, 'every day at 00:00'],
    ['midnight', undefined, 'every day at 00:00'],
    ['monthly on the 1st at 9', undefined, 'day 1 of the month at 09:00'],
    ['09:00', 'the 15th', 'day 15 of the month at 09:00'],
    ['last day of the month 18:00', undefined, 'the last day of the month at 18:00'],
    ['first monday of the month at 9am', undefined, 'the first Monday of the month at 09:00'],
    ['last friday of the month 16:00', undefined, 'the last Friday of the month at 16:00'],
    ['cron 30 7 * * 1-5', undefined, 'cron 30 7 * * 1-5'],
  ])('%s (%s): %s', (time, days, meaning) => {
    expect(said(time, days)).toBe(meaning);
  });

  test.each([
    ['25:00', '"25:00" is no time of day.'],
    ['13pm', '"13pm" is no time of day.'],
    ['every weekday', '"every weekday" names no time of day.'],
    ['', '"" names no time of day.'],
    ['blursday 8:00', 'I do not understand which days "blursday" are.'],
    ['mon-blur 8:00', 'I do not understand which days "mon-blur" are.'],
    ['cron * * *', '"* * *" has 3 fields; cron has five.'],
    ['cron 99 7 * * *', 'is no cron expression'],
    ['cron 0 0 30 2 *', 'never comes'],
  ])('%s is refused with examples', (time, message) => {
    expect(() => said(time)).toThrow(UserError);
    expect(() => said(time)).toThrow(message);
  });
});
