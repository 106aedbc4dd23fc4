import { UserError } from '../core/errors.ts';

const NONE = /^(?:none|never|no)$/i;

/** @throws UserError E07 for what is no date of the calendar. */
export function parseDate(text: string): string {
  try {
    return Temporal.PlainDate.from(text.trim(), { overflow: 'reject' }).toString();
  } catch (cause) {
    throw new UserError('E07', `"${text.trim()}" is no date.`, 'Write it as 2026-12-24.', [], { cause });
  }
}

/** A date, or null for `none`. @throws UserError E07 */
export const parseDateOrNone = (text: string): string | null =>
  NONE.test(text.trim()) ? null : parseDate(text);

/** Dates with commas between; none for `none`. @throws UserError E07 */
export const parseDates = (text: string): readonly string[] =>
  NONE.test(text.trim()) ? [] : listed(text).map(parseDate);

/** What stands between commas. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
