import type { BriefLength } from './core/brief.ts';
import type { Digest } from './core/digest.ts';
import type { Delivery, Schedule } from './core/schedule.ts';
import type { Room, Scope } from './core/scope.ts';

/**
 * Digests as commands see them. A room has its own: those of other rooms are not there. What was typed wrongly
 * rejects with a `UserError`: E01 (no such digest or topic), E07 (a time, zone or day that was not understood).
 */
export interface Digests {
  add(asker: DigestAsker, request: DigestRequest): Promise<DigestView>;
  list(room: Room): Promise<readonly DigestView[]>;
  /** Changes what is named, and keeps the rest. */
  edit(asker: DigestAsker, id: string, request: Partial<DigestRequest>): Promise<DigestView>;
  remove(room: Room, id: string): Promise<DigestView>;
  /** @param until as typed: the day on which it goes on; left out, until somebody resumes it. */
  pause(room: Room, id: string, until?: string): Promise<DigestView>;
  resume(room: Room, id: string): Promise<DigestView>;
  /** What the next one would say now, with the chart of its coverage as PNG. */
  preview(
    asker: DigestAsker,
    id: string,
  ): Promise<{ readonly view: DigestView; readonly digest: Digest; readonly chart: Uint8Array | null }>;
  /** What became of the last ones, newest first. */
  history(
    room: Room,
    id: string,
  ): Promise<{ readonly view: DigestView; readonly deliveries: readonly Delivery[] }>;
}

export interface DigestAsker {
  readonly room: Room;
  readonly scope: Scope;
  readonly person: { readonly id: string };
}

/** As typed. */
export interface DigestRequest {
  /** With commas between. */
  readonly topics: string;
  readonly time: string;
  readonly days: string | undefined;
  readonly timezone: string | undefined;
  readonly as: Schedule['as'];
  readonly length: BriefLength;
  readonly empty: Schedule['empty'];
  readonly max: number;
  /** Dates, with commas between. */
  readonly skip: string | undefined;
  readonly until: string | undefined;
}

export interface DigestView {
  readonly schedule: Schedule;
  /** `weekdays at 08:00`. */
  readonly described: string;
  /** ISO 8601 instants of the next three; empty while it is paused or over. */
  readonly next: readonly string[];
}
