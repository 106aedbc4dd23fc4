import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { RequestFault } from '../core/faults.ts';
import { asText, type JsonObject } from '../core/json.ts';
import { STATE_ERRORS } from '../core/violations.ts';
import { readArguments, readBytes } from '../http/read-arguments.ts';
import { type Answer, reply, strikesFirst } from '../http/reply.ts';
import { authenticate, type Identity } from './authenticate.ts';
import type { Method } from './define-method.ts';
import { methods } from './methods.ts';

/** The SDK sends `team_id` with every call that Bolt makes; Slack takes or ignores it everywhere. */
const ALWAYS_KNOWN = ['token', 'team_id'];

function headersFor(method: Method | undefined, identity: Identity | null): Record<string, string> {
  return {
    ...(identity === null ? {} : { 'x-oauth-scopes': identity.scopes.join(',') }),
    ...(method === undefined || method.scopes.length === 0
      ? {}
      : { 'x-accepted-oauth-scopes': method.scopes.join(',') }),
  };
}

function refuse(backend: Backend, name: string, error: unknown, headers: Record<string, string>): Answer {
  if (!(error instanceof ApiError)) throw error;
  if (!STATE_ERRORS.has(error.code)) backend.violations.record(error.code, name, JSON.stringify(error.extra));
  const limited = error.code === 'ratelimited';
  return {
    status: limited ? 429 : 200,
    body: { ok: false, error: error.code, ...error.extra },
    headers: limited ? { ...headers, 'retry-after': String(error.retryAfterSeconds ?? 1) } : headers,
  };
}

function noteUnknown(backend: Backend, method: Method, args: JsonObject): void {
  const known = new Set([...method.known, ...ALWAYS_KNOWN]);
  const unknown = Object.keys(args).filter((name) => !known.has(name));
  if (unknown.length > 0) backend.violations.record('unknown_argument', method.name, unknown.join(', '));
}

interface Call {
  readonly name: string;
  readonly args: JsonObject;
  readonly token: string | null;
  readonly fault: RequestFault | null;
}

async function run(backend: Backend, { name, args, token, fault }: Call): Promise<Answer> {
  const method = methods.get(name);
  let headers = headersFor(method, null);
  try {
    if (method === undefined) throw new ApiError('unknown_method', { req_method: name });
    const identity = authenticate(backend, method, token);
    headers = headersFor(method, identity);
    noteUnknown(backend, method, args);
    backend.limits.takeMethod(identity.install.teamId, name, method.tier);
    const hiddenForMs = fault?.kind === 'hidden' ? fault.forMs : 0;
    const body = await method.call(args, { backend, install: identity.install, hiddenForMs });
    return { status: 200, body: { ok: true, ...body }, headers };
  } catch (error) {
    return refuse(backend, name, error, headers);
  }
}

/** Refusals that the test asked for are no violation of the app. */
function injected(fault: RequestFault | null): Answer | null {
  if (fault?.kind === 'ratelimited') {
    return {
      status: 429,
      body: { ok: false, error: 'ratelimited' },
      headers: { 'retry-after': String(fault.retryAfterSeconds) },
    };
  }
  if (fault?.kind === 'error') return { status: 200, body: { ok: false, error: fault.code }, headers: {} };
  return null;
}

/** Answers one Web API request. Everything it gets is checked; everything it refuses is noted. */
export async function handleCall(
  backend: Backend,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBytes(request);
  let args: JsonObject;
  try {
    args = readArguments(request.headers['content-type'], body);
  } catch (error) {
    const answer = refuse(backend, name, error, {});
    return reply(response, answer, null, backend.log.open(name, {}, backend.clock.now()));
  }
  const { token, ...shown } = args;
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const logged = backend.log.open(name, shown, backend.clock.now());
  const fault = backend.faults.take(name, args);
  const nothing: Answer = { status: 0, body: {}, headers: {} };
  const call = { name, args, token: bearer ?? (asText(token) || null), fault };
  if (fault?.kind === 'late') backend.clock.after(fault.afterMs, () => void run(backend, call));
  const answer = strikesFirst(fault) ? nothing : (injected(fault) ?? (await run(backend, call)));
  await reply(response, answer, fault, logged);
  backend.changes.notify();
}
