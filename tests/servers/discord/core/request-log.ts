import type { JsonObject } from '../../slack/core/json.ts';

/** One request of the app. */
export interface LoggedRequest {
  /** The operation's name in Discord's OpenAPI document: `create_message`, `create_interaction_response`, ... */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: JsonObject;
  readonly atMs: number;
  /** Names of uploaded files. */
  readonly files: readonly string[];
  /** What the app was told, `null` while it was told nothing (a dropped connection, say). */
  response: unknown;
  status: number;
  /** The fault the test asked for, if this request met one. */
  fault: string | null;
}

export interface RequestLog {
  readonly all: readonly LoggedRequest[];
  /** Requests of one operation, in order. */
  of(operation: string): readonly LoggedRequest[];
  open(
    request: Pick<LoggedRequest, 'operation' | 'method' | 'path' | 'body' | 'atMs' | 'files'>,
  ): LoggedRequest;
  /** Answers with 401, 403 or 429 in the last ten minutes: at 10,000 Discord bans the address. */
  invalid(nowMs: number): number;
}

const WINDOW_MS = 600_000;
const INVALID = new Set([401, 403, 429]);

export function createRequestLog(): RequestLog {
  const all: LoggedRequest[] = [];
  return {
    all,
    of: (operation) => all.filter((request) => request.operation === operation),
    open(request) {
      const entry: LoggedRequest = { ...request, response: null, status: 0, fault: null };
      all.push(entry);
      return entry;
    },
    invalid: (nowMs) => all.filter((one) => INVALID.has(one.status) && nowMs - one.atMs < WINDOW_MS).length,
  };
}
