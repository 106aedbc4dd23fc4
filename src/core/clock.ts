/** The only way the program learns the time. */
export interface Clock {
  now(): Temporal.Instant;
}
