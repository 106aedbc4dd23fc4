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
  find(room: Room, id: string): Promise<DigestView>;
  /** Changes what is named, and keeps the rest. */
  edit(asker: DigestAsker, id: string, request: DigestChanges): Promise<DigestView>;
  remove(room: Room, id: string): Promise<DigestView>;
  /** @param until as typed: the day on which it goes on; left out, until somebody resumes it. */
  pause(room: Room, id: string, until?: string): Promise<DigestView>;
  resume(room: Room, id: string): Promise<DigestView>;
  /** What a digest would say now: the next one of an id, or one on topics, of so many days. */
  preview(asker: DigestAsker, what: string, days: number): Promise<DigestPreview>;
  /** What became of the last ones, newest first. */
  history(
    room: Room,
    id: string,
  ): Promise<{ readonly view: DigestView; readonly deliveries: readonly Delivery[] }>;
  /** How it came, or why it did not. @param date as typed; left out, the last one. */
  explain(room: Room, id: string, date?: string): Promise<DigestExplanation>;
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
  /** Dates, with commas between; `none` for none. */
  readonly skip: string | undefined;
  /** A date; `none` for none. */
  readonly until: string | undefined;
}

/** What is undefined stays as it is. */
export type DigestChanges = { readonly [Name in keyof DigestRequest]?: DigestRequest[Name] | undefined };

export interface DigestView {
  readonly schedule: Schedule;
  /** `weekdays at 08:00`. */
  readonly described: string;
  /** ISO 8601 instants of the next three; empty while it is paused or over. */
  readonly next: readonly string[];
}

export interface DigestPreview {
  readonly name: string;
  readonly digest: Digest;
  /** PNG of its coverage. */
  readonly chart: Uint8Array | null;
}

/** Why something was or was not posted. */
export interface DigestExplanation {
  readonly view: DigestView;
  /** Local date that is explained; null when it has not come yet. */
  readonly date: string | null;
  /** The messages of that day, in order; empty when there was to be none. */
  readonly deliveries: readonly Delivery[];
  /** Why there was to be none; null when there are some. */
  readonly absence: string | null;
}
