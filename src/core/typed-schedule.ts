import type { Schedule } from './schedule.ts';

/**
 * What a digest is, by the names of the options that somebody would type to make it.
 *
 * @param described when it comes, in words that are understood when they are typed: `weekdays at 08:00`.
 */
export function typedSchedule(schedule: Schedule, described: string) {
  const { topics, timeZone, as, length, empty, max, holidays, expires } = schedule;
  return {
    topics: topics.join(','),
    time: described,
    timezone: timeZone,
    ...{ as, length, empty, max },
    skip: holidays.length === 0 ? undefined : holidays.join(','),
    until: expires ?? undefined,
  };
}
