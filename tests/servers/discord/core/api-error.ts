import type { JsonObject } from '../../slack/core/json.ts';

/** One thing that is wrong with a field, as Discord says it: `BASE_TYPE_MAX_LENGTH`, and a sentence. */
export interface FieldIssue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A refusal in Discord's terms: thrown by a route, sent as `{ message, code, errors? }`. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  /** Further fields of the answer: `errors`, `retry_after`, `global`. */
  readonly extra: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: number,
    message: string,
    extra: JsonObject = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.extra = extra;
    this.headers = headers;
  }
}

interface Nest {
  readonly children: Map<string, Nest>;
  readonly errors: { readonly code: string; readonly message: string }[];
}

const emptyNest = (): Nest => ({ children: new Map(), errors: [] });

function toJson(nest: Nest): JsonObject {
  return {
    ...Object.fromEntries([...nest.children].map(([key, child]) => [key, toJson(child)])),
    ...(nest.errors.length === 0 ? {} : { _errors: nest.errors }),
  };
}

/** The `errors` object: nested by field and index, `_errors` at each leaf (docs: reference#error-messages). */
function nestIssues(issues: readonly FieldIssue[]): JsonObject {
  const root = emptyNest();
  for (const { path, code, message } of issues) {
    let nest = root;
    for (const key of path.map(String)) {
      const child = nest.children.get(key) ?? emptyNest();
      nest.children.set(key, child);
      nest = child;
    }
    nest.errors.push({ code, message });
  }
  return toJson(root);
}

/** 400, 50035: the body's shape or a limit was not kept. */
export function invalidForm(issues: readonly FieldIssue[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', { errors: nestIssues(issues) });
}
