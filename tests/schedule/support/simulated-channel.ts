import { setTimeout as wait } from 'node:timers/promises';
import type { FrozenMessage, Poster, PostOutcome, ReadBack } from '../../../src/poster.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** What goes wrong with a request; `none` goes right. */
export const FAULTS = [
  'none',
  'accepted, answer lost',
  'accepted, answered 500',
  'accepted after the time limit',
  'accepted minutes later',
  'accepted, visible later',
  'rate limited',
  'connection refused',
  'reset before it was read',
] as const;
export type Fault = (typeof FAULTS)[number];

interface Posted {
  readonly id: string;
  readonly messageId: string;
  readonly parentId: string | null;
  readonly words: string;
  /** Milliseconds since 1970. */
  readonly postedAt: number;
  readonly visibleAt: number;
}

/** A channel that keeps messages, and goes wrong as it is told: once for every fault handed in. */
export class SimulatedChannel implements Poster {
  readonly hasPictures = false;
  readonly #clock: SimulatedClock;
  readonly #faults: Fault[];
  #messages: Posted[] = [];
  #count = 0;
  requests = 0;
  readonly told: string[] = [];

  constructor(clock: SimulatedClock, faults: readonly Fault[] = []) {
    this.#clock = clock;
    this.#faults = [...faults];
  }

  /** What people see by now. */
  get visible(): readonly Posted[] {
    const now = this.#clock.nowMs;
    return this.#messages.filter(({ visibleAt }) => visibleAt <= now);
  }

  async freeze({ fallback }: Parameters<Poster['freeze']>[0]): Promise<readonly string[]> {
    return fallback.split('|');
  }

  async post(message: FrozenMessage): Promise<PostOutcome> {
    this.requests += 1;
    // Gives way, as a request does: other workers go on meanwhile.
    await wait(0);
    const fault = this.#faults.shift() ?? 'none';
    switch (fault) {
      case 'none':
        return { kind: 'sent', messageId: this.#accept(message, 0, 0) };
      case 'accepted, answer lost':
      case 'accepted, answered 500':
        this.#accept(message, 0, 0);
        return { kind: 'unclear', reason: fault };
      case 'accepted after the time limit':
        this.#accept(message, 15_000, 0);
        return { kind: 'unclear', reason: fault };
      case 'accepted minutes later':
        this.#accept(message, 3 * 60_000, 0);
        return { kind: 'unclear', reason: fault };
      case 'accepted, visible later':
        this.#accept(message, 0, 90_000);
        return { kind: 'unclear', reason: fault };
      case 'rate limited':
        return { kind: 'refused', retryAfterMs: 20_000, reason: fault };
      case 'connection refused':
        return { kind: 'refused', retryAfterMs: null, reason: fault };
      case 'reset before it was read':
        return { kind: 'unclear', reason: fault };
    }
  }

  async readBack(
    { parentId }: Parameters<Poster['readBack']>[0],
    wanted: string,
    since: Temporal.Instant,
  ): Promise<ReadBack> {
    const messageIds = this.visible
      .filter(({ id }) => id === wanted)
      .filter((message) => message.parentId === parentId && message.postedAt >= since.epochMilliseconds)
      .toSorted((a, b) => a.postedAt - b.postedAt)
      .map(({ messageId }) => messageId);
    return { kind: 'read', messageIds };
  }

  async remove(_place: Parameters<Poster['remove']>[0], messageId: string): Promise<void> {
    this.#messages = this.#messages.filter((message) => message.messageId !== messageId);
  }

  async tell(_room: Parameters<Poster['tell']>[0], personId: string): Promise<void> {
    this.told.push(personId);
  }

  #accept({ id, parentId, words }: FrozenMessage, afterMs: number, hiddenMs: number): string {
    this.#count += 1;
    const messageId = `m${this.#count}`;
    const postedAt = this.#clock.nowMs + afterMs;
    this.#messages.push({ id, messageId, parentId, words, postedAt, visibleAt: postedAt + hiddenMs });
    return messageId;
  }
}
