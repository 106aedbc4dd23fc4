import { createViolationBook, type ViolationBook } from '../../slack/core/violations.ts';

/**
 * Answers that a correct app gets too: the world changed under it, or an operator made a mistake. They are in the
 * log of requests, and are no violation. Everything else that is refused is one, by its code.
 */
export const STATE_CODES: ReadonlySet<number> = new Set([
  10003, 10004, 10007, 10008, 10013, 10062, 10063, 30034, 50001, 50007, 50013, 50027, 50083, 160002, 160004,
]);

/** Violations by kind: an error code of Discord's (`50035`), or a word of ours (`unknown_field`, `no_ack`). */
export const createViolations: () => ViolationBook = createViolationBook;
