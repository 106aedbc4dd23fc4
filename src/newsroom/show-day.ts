import { monthNames } from './month-names.ts';

/** A day as people write it: "8 March 2024". */
export function showDay({ day, month, year }: Temporal.PlainDate): string {
  const name = monthNames['en']?.[month - 1]?.[0] ?? '';
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
