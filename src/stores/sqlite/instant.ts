/**
 * An ISO 8601 instant as milliseconds, the form in which instants are compared and ordered.
 *
 * @throws RangeError when it is not an instant.
 */
export function toMilliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** Milliseconds as an ISO 8601 instant; null stays null. */
export function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}
