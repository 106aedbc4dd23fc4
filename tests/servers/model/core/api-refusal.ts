import type { JsonObject } from '../../slack/core/json.ts';

/** What a refusal says, before a profile puts it into its own JSON. */
export interface RefusalFields {
  readonly status: number;
  readonly message: string;
  readonly type?: string;
  readonly param?: string | null;
  readonly code?: string | null;
  /** Fields beside the usual ones: `n_ctx`, `innererror`. */
  readonly extra?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
  /** False: a correct client meets it too (an operator's mistake, a limit), so it is no violation. */
  readonly isViolation?: boolean;
}

/** A request that is not answered. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
  readonly extra: JsonObject;
  readonly headers: Readonly<Record<string, string>>;
  readonly isViolation: boolean;

  constructor(fields: RefusalFields) {
    super(fields.message);
    this.status = fields.status;
    this.type = fields.type ?? 'invalid_request_error';
    this.param = fields.param ?? null;
    this.code = fields.code ?? null;
    this.extra = fields.extra ?? {};
    this.headers = fields.headers ?? {};
    this.isViolation = fields.isViolation ?? true;
  }
}

/** The error object of the official API: all four keys, always. */
export const officialError = (refusal: ApiRefusal): JsonObject => ({
  error: {
    message: refusal.message,
    type: refusal.type,
    param: refusal.param,
    code: refusal.code,
    ...refusal.extra,
  },
});
