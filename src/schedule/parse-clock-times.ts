import { UserError } from '../core/errors.ts';

/** `8am`, `8:30 pm`, `08:00`, `17.45`, `noon`, `at 9`, and what may join two of them. */
const CLOCK =
  /(?<![\p{L}\p{N}])(?:at\s+)?(?:(noon|midday|midnight)|(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|o'clock)|(\d{1,2})[:.h](\d{2})|at\s+(\d{1,2}))(?![\p{L}\p{N}])/gu;

/** A bare number is a time only where nothing else is said: `mon 9`. Ordinals (`1st`) are dates. */
const BARE = /(?<![\p{L}\p{N}])(\d{1,2})$/u;

/**
 * The times of day in a phrase, and the phrase without them.
 *
 * @param phrase lower case, single spaces.
 * @throws UserError E07 for a time that does not exist.
 */
export function parseClockTimes(phrase: string): {
  readonly times: readonly string[];
  readonly rest: string;
} {
  const times = new Set<string>();
  let rest = phrase.replace(CLOCK, (found, word, hour12, minute12, half, hour24, minute24, atHour) => {
    if (word !== undefined) times.add(word === 'midnight' ? '00:00' : '12:00');
    else if (half !== undefined) times.add(clock(found, halfDay(found, Number(hour12), half), minute12));
    else times.add(clock(found, Number(hour24 ?? atHour), minute24));
    return ' ';
  });
  if (times.size === 0) {
    rest = rest.replace(BARE, (found) => {
      times.add(clock(found, Number(found), undefined));
      return ' ';
    });
  }
  return { times: [...times].toSorted(), rest: rest.replace(/\s+/g, ' ').trim() };
}

function halfDay(found: string, hour: number, half: string): number {
  if (!/^[ap]/.test(half)) return hour;
  if (hour < 1 || hour > 12) throw noSuchTime(found);
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

function clock(found: string, hour: number, minute = '00'): string {
  if (hour > 23 || Number(minute) > 59) throw noSuchTime(found);
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

const noSuchTime = (found: string): UserError =>
  new UserError('E07', `"${found.trim()}" is no time of day.`, 'Write 08:00, 8am or 17:30.');
