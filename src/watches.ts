import type { Room, Scope } from './core/scope.ts';
import type { Watch, WatchNews } from './core/watch.ts';

/**
 * Watches as commands see them. A room has its own: those of other rooms are not there. What was typed wrongly
 * rejects with a `UserError`: E01 (no such watch, topic or person), E02 (several), E07.
 */
export interface Watches {
  add(asker: WatchAsker, request: WatchRequest): Promise<WatchView>;
  list(room: Room): Promise<readonly Watch[]>;
  mute(room: Room, id: string): Promise<Watch>;
  /** What came meanwhile is not told. */
  unmute(room: Room, id: string): Promise<Watch>;
  remove(room: Room, id: string): Promise<Watch>;
  /** How often it would have spoken, and what it would have said the last time. */
  test(asker: WatchAsker, id: string): Promise<WatchView & { readonly news: WatchNews | null }>;
}

export interface WatchAsker {
  readonly room: Room;
  readonly scope: Scope;
  readonly person: { readonly id: string };
}

/** As typed. */
export interface WatchRequest {
  readonly what: string;
  readonly kind: Watch['subject']['kind'];
  readonly when: Watch['when'];
  readonly cooldownMinutes: number;
}

export interface WatchView {
  readonly watch: Watch;
  /** How many messages it would have sent in the last 14 days: the length of the replay. */
  readonly wouldHaveFired: number;
}
