import type { JsonObject } from '../../slack/core/json.ts';
import { invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { Limit } from '../core/rate-limits.ts';
import type { UploadedFile } from '../rules/message-rules.ts';

/** One request, taken apart. */
export interface RouteContext {
  readonly backend: Backend;
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body when it is an object, else {}. */
  readonly body: JsonObject;
  /** The body as it came: `PUT` of commands takes an array. */
  readonly rawBody: unknown;
  readonly files: readonly UploadedFile[];
  /** A fault: what is posted is not to be read for so long. */
  readonly hiddenForMs: number;
}

export interface RouteAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Route {
  readonly method: string;
  /** The path as Discord's OpenAPI document writes it, and the operation's name there. */
  readonly path: string;
  readonly operation: string;
  /** `token`: the address carries an interaction's token, and no bot token is asked for. */
  readonly auth: 'bot' | 'token';
  readonly limit: Limit;
  run(context: RouteContext): RouteAnswer;
}

const REGULAR: Limit = { name: 'regular', requests: 50, perMs: 1000 };

export function route(
  method: string,
  path: string,
  operation: string,
  run: (context: RouteContext) => RouteAnswer,
  options: { readonly auth?: Route['auth']; readonly requests?: number; readonly perMs?: number } = {},
): Route {
  const { requests, perMs } = options;
  const limit =
    requests === undefined || perMs === undefined
      ? { ...REGULAR, name: operation }
      : { name: operation, requests, perMs };
  return { method, path, operation, run, auth: options.auth ?? 'bot', limit };
}

export const ok = (body: unknown): RouteAnswer => ({ status: 200, body });
export const created = (body: unknown): RouteAnswer => ({ status: 201, body });
export const noContent: RouteAnswer = { status: 204, body: null };

/** A part of the address; every route that asks for one has it. */
export function param(context: RouteContext, name: string): string {
  return context.params[name] ?? '';
}

/**
 * Holds the body against Discord's OpenAPI document, after our own rules (whose words are better) and before
 * anything is done. Throws 50035.
 */
export function confirm(context: RouteContext): void {
  const issues = context.backend.schema.body(context.operation, context.rawBody);
  if (issues.length > 0) throw invalidForm(issues);
}
