import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import type { ModelAbsence } from '../../../core/authorship.ts';

/** What a failed request means. */
export interface Failure {
  readonly absence: Exclude<ModelAbsence['kind'], 'over-budget'>;
  /** Whether the same request may succeed soon, and after how long if the server says so, in ms. */
  readonly isTransient: boolean;
  readonly retryAfterMs: number | null;
  /** What the server found wrong with the request itself; null when it is not that. */
  readonly complaint: string | null;
  /** HTTP status, null when there was no answer. */
  readonly status: number | null;
}

/** Statuses that pass: https://platform.openai.com/docs/guides/error-codes; 529 is "overloaded" elsewhere. */
const TRANSIENT: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);
/** What is wrong with the request itself. */
const COMPLAINTS: ReadonlySet<number> = new Set([400, 422, 501]);
/** Nothing comes of asking again until somebody pays. */
const OUT_OF_MONEY = /insufficient_quota|credit_balance|billing|quota_exceeded/;
const TOO_LONG = /context_length|context length|context size|too long|string_above_max_length/;

/** `Sun, 29 Nov 2026 08:00:00 GMT`: `Date.parse` would take a negative number for a year. */
const DATE = /^[A-Z][a-z]+,? /;

/** Reads what the SDK threw. */
export function readFailure(error: unknown): Failure {
  if (error instanceof APIUserAbortError || isAbort(error)) return failure('slow', null);
  if (error instanceof APIConnectionError || !(error instanceof APIError) || error.status === undefined) {
    return { ...failure('down', null), isTransient: true };
  }
  const { status } = error;
  const said = [error.message, error.param, error.code, error.type].filter((one) => one != null).join(' ');
  if (OUT_OF_MONEY.test(said)) return failure('refused', status);
  if (status === 413 || TOO_LONG.test(said)) return failure('unusable', status);
  if (COMPLAINTS.has(status)) return { ...failure('refused', status), complaint: said };
  if (!TRANSIENT.has(status)) return failure(status >= 500 ? 'down' : 'refused', status);
  return { ...failure('down', status), isTransient: true, retryAfterMs: retryAfterMs(error.headers) };
}

const failure = (absence: Failure['absence'], status: number | null): Failure => ({
  absence,
  isTransient: false,
  retryAfterMs: null,
  complaint: null,
  status,
});

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), and `retry-after-ms`. */
function retryAfterMs(headers: Headers | undefined): number | null {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const value = headers?.get('retry-after') ?? null;
  if (value === null) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1_000;
  const date = DATE.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
