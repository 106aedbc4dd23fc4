import { describe, expect, test } from 'vitest';
import { readFocus } from '../../../src/newsroom/ask/read-focus.ts';

const frame = { now: Temporal.Instant.from('2024-04-10T09:00:00Z'), timeZone: 'UTC', newest: null };

function daysNamed(question: string, language = 'en') {
  const { named } = readFocus(question, language, frame).focus;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return named === null ? null : [day(named.from), day(named.to)];
}

describe('the time a question names', () => {
  test.each([
    ['What happened in March?', 'en', ['2024-03-01', '2024-03-31']],
    ['What happened in June?', 'en', ['2023-06-01', '2023-06-30']],
    ['What was signed on March 8?', 'en', ['2024-03-08', '2024-03-08']],
    ['What was signed on 8 March 2023?', 'en', ['2023-03-08', '2023-03-08']],
    ['What did he say yesterday?', 'en', ['2024-04-09', '2024-04-09']],
    ['Was geschah am 8. März?', 'de', ['2024-03-08', '2024-03-08']],
    ['Was geschah gestern?', 'de', ['2024-04-09', '2024-04-09']],
    ["8 Mart'ta ne oldu?", 'tr', ['2024-03-08', '2024-03-08']],
    ['Dün ne oldu?', 'tr', ['2024-04-09', '2024-04-09']],
  ])('%s', (question, language, days) => {
    expect(daysNamed(question, language)).toEqual(days);
  });

  test.each(['Who may vote?', 'Who won?', 'What happened on February 31?'])('%s names none', (question) => {
    expect(daysNamed(question)).toBeNull();
  });

  test('"since" leaves out what was before, other dates do not', () => {
    expect(readFocus('What happened since March 8?', 'en', frame).since).toBe('2024-03-08T00:00:00Z');
    expect(readFocus('What happened on March 8?', 'en', frame).since).toBeNull();
  });

  test('"this week" is about now and says so', () => {
    expect(readFocus('Who resigned this week?', 'en', frame)).toMatchObject({
      isStated: true,
      focus: { named: null },
    });
    expect(readFocus('Who resigned?', 'en', frame).isStated).toBe(false);
  });

  test('a month without a year is one the archive has seen', () => {
    const newest = Temporal.Instant.from('2019-05-02T06:00:00Z');
    const named = (question: string) => readFocus(question, 'en', { ...frame, newest }).focus.named?.from;
    expect(named('What was signed in April?')).toBe(Date.parse('2019-04-01T00:00:00Z'));
    expect(named('What was signed on 8 June?')).toBe(Date.parse('2018-06-08T00:00:00Z'));
    expect(named('What was signed in April 2022?')).toBe(Date.parse('2022-04-01T00:00:00Z'));
  });

  test('an archive is asked about its own last days, unless the question says now', () => {
    const newest = Temporal.Instant.from('2019-05-02T06:00:00Z');
    const about = (question: string, end = newest) =>
      readFocus(question, 'en', { ...frame, newest: end }).focus.now;
    expect(about('Who resigned?')).toBe(newest.epochMilliseconds);
    expect(about('Who resigned this week?')).toBe(frame.now.epochMilliseconds);
    expect(about('Who resigned?', Temporal.Instant.from('2099-01-01T00:00:00Z'))).toBe(
      frame.now.epochMilliseconds,
    );
  });
});
