const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
/** RFC 5322, section 3.3, as feeds and mail write it: `Fri, 08 Mar 2024 10:00:00 +0300`. */
const mail =
  /^(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3,9} \d{4} \d{2}:\d{2}(?::\d{2})? ?(?:GMT|UTC|Z|[+-]\d{4})$/;

/**
 * The instant a date stands for, as ISO 8601 in UTC with whole seconds (so that instants compare as
 * text), or null when it is not understood. A date without time is midnight, a time without zone is UTC:
 * the file says no more.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim();
  try {
    const instant = mail.test(text)
      ? Temporal.Instant.fromEpochMilliseconds(Date.parse(text))
      : fromIso(text);
    return instant === null ? null : inWholeSeconds(instant);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function fromIso(text: string): Temporal.Instant | null {
  const [, date, time = '00:00', seconds = '', zone = 'Z'] = iso.exec(text) ?? [];
  return date === undefined ? null : Temporal.Instant.from(`${date}T${time}${seconds}${zone}`);
}

function inWholeSeconds(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' });
}
