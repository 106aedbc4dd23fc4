import type { Clock } from '../../../src/core/clock.ts';

/** Time passes when it is told to. */
export class SimulatedClock implements Clock {
  nowMs: number;

  constructor(start: string) {
    this.nowMs = Temporal.Instant.from(start).epochMilliseconds;
  }

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(this.nowMs);
  }

  pass(ms: number): void {
    this.nowMs += ms;
  }
}
