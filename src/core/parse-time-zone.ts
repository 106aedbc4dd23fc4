import { UserError } from './errors.ts';

/**
 * The IANA time zone that is meant: by its name in any case, or by its city (`istanbul`, `new york`).
 *
 * @throws UserError E07 with zones that are like it.
 */
export function parseTimeZone(text: string): string {
  const typed = folded(text);
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const exact = zones.find((zone) => folded(zone) === typed) ?? canonical(text.trim());
  if (exact !== null) return exact;
  const inCity = zones.filter((zone) => folded(zone.split('/').at(-1) ?? '') === typed);
  const [city] = inCity;
  if (city !== undefined && inCity.length === 1) return city;
  const alike = typed === '' ? [] : zones.filter((zone) => folded(zone).includes(typed)).slice(0, 3);
  throw new UserError(
    'E07',
    `"${text.trim()}" is no time zone that I know.`,
    `Write it as region and city: ${(alike.length > 0 ? alike : ['Europe/Istanbul', 'America/New_York', 'UTC']).join(', ')}.`,
  );
}

/** Old names (`Asia/Calcutta`) and those with other capitals still name a zone; offsets name no place. */
function canonical(text: string): string | null {
  if (!/^[A-Za-z]/.test(text)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');
