/** Every figure of the delivery protocol, in milliseconds. */
export const TIMES = {
  /** How long a claim holds without being renewed. */
  leaseMs: 60_000,
  /** So long before its time a digest is composed and frozen. */
  aheadMs: 10 * 60_000,
  /** A digest that could not be posted by then is skipped. */
  lateMs: 4 * 3_600_000,
  /** A request is given up after that; its outcome is then unclear. */
  postMs: 10_000,
  /** After an unclear request nothing is posted for so long: a platform may still accept it. */
  quietMs: 30_000,
  /** A channel that could not be read back for so long is not read any more. */
  unreadableMs: 48 * 3_600_000,
  /** The clocks of two machines may differ by so much. */
  skewMs: 5 * 60_000,
  /** A clock that was set may have been wrong by so much: an hour, when summer time was forgotten. */
  clockErrorMs: 75 * 60_000,
  /** After the end of a delivery its channel is read back for duplicates. */
  sweepsMs: [5 * 60_000, 60 * 60_000],
  /** Waits after the first, second ... time that it did not work. */
  backOffMs: [5_000, 15_000, 60_000, 5 * 60_000, 15 * 60_000],
} as const;

/** After so many failures an owner is not told any more. */
export const MAX_TOLD = 12;

/** How long to wait after that many attempts. */
export const backOff = (attempts: number): number =>
  TIMES.backOffMs[Math.min(attempts, TIMES.backOffMs.length) - 1] ?? TIMES.backOffMs[0];
