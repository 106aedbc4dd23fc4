import type { JsonObject } from './json.ts';

/** One request of the app: a Web API call, a response_url, an upload. */
export interface LoggedRequest {
  /** `chat.postMessage`, `response_url`, `upload`. */
  readonly method: string;
  readonly args: JsonObject;
  readonly atMs: number;
  /** What the app was told, `null` while it was told nothing (a dropped connection, say). */
  response: JsonObject | null;
  status: number;
  /** The fault the test asked for, if this request met one. */
  fault: string | null;
}

export interface RequestLog {
  readonly all: readonly LoggedRequest[];
  /** Requests of one method, in order. */
  of(method: string): readonly LoggedRequest[];
  open(method: string, args: JsonObject, atMs: number): LoggedRequest;
}

export function createRequestLog(): RequestLog {
  const all: LoggedRequest[] = [];
  return {
    all,
    of: (method) => all.filter((request) => request.method === method),
    open(method, args, atMs) {
      const request: LoggedRequest = { method, args, atMs, response: null, status: 0, fault: null };
      all.push(request);
      return request;
    },
  };
}
