import type { JsonObject } from './json.ts';

/** A refusal in Slack's terms: thrown by a method, sent as `{ ok: false, error }`. */
export class ApiError extends Error {
  readonly code: string;
  /** Further fields of the answer: `needed`, `provided`, `errors`, `response_metadata`. */
  readonly extra: JsonObject;
  readonly retryAfterSeconds: number | null;

  constructor(code: string, extra: JsonObject = {}, retryAfterSeconds: number | null = null) {
    super(code);
    this.code = code;
    this.extra = extra;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A refusal that says what was wrong, as Slack does: `[ERROR] missing required field: view`. */
export function explainedError(code: string, messages: readonly string[]): ApiError {
  return new ApiError(code, {
    errors: messages,
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  });
}
