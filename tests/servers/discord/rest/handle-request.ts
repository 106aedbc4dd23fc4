import type { IncomingMessage, ServerResponse } from 'node:http';
import { asObject } from '../../slack/core/json.ts';
import { ApiError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { RequestFault } from '../core/faults.ts';
import { limited } from '../core/rate-limits.ts';
import { refusals } from '../core/refusals.ts';
import { STATE_CODES } from '../core/violations.ts';
import type { Route, RouteContext } from './define-route.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { type Answer, reply, strikesFirst } from './reply.ts';
import { findRoute } from './routes.ts';

/** Discord refuses requests without one (docs: reference#user-agent); so do `discord.js` and `fetch` send it. */
const USER_AGENT = /\S/;

function authorise(backend: Backend, route: Route, header: string | undefined): void {
  if (route.auth === 'token') return;
  const { app } = backend.world;
  if (header !== `Bot ${app.token}` || app.revoked) throw refusals.unauthorized();
}

/** The part of an address that has limits of its own (docs: topics/rate-limits#per-route-rate-limits). */
function majorOf(params: Readonly<Record<string, string>>): string {
  return params['channel_id'] ?? params['guild_id'] ?? params['webhook_token'] ?? '';
}

function isViolation(error: ApiError): boolean {
  // Code 0: a wrong token, or an address that is noted as such.
  return error.status === 429 || (error.code !== 0 && !STATE_CODES.has(error.code));
}

function refuse(
  backend: Backend,
  where: string,
  error: unknown,
  headers: Readonly<Record<string, string>>,
): Answer {
  if (!(error instanceof ApiError)) throw error;
  if (isViolation(error)) {
    const kind = error.status === 429 ? 'rate_limited' : String(error.code);
    backend.violations.record(kind, where, `${error.message} ${JSON.stringify(error.extra)}`);
  }
  const code = error.status === 429 ? {} : { code: error.code };
  return {
    status: error.status,
    body: { message: error.message, ...code, ...error.extra },
    headers: { ...headers, ...error.headers },
  };
}

/** Refusals that the test asked for are no violation of the app. */
function injected(fault: RequestFault | null): Answer | null {
  if (fault?.kind === 'ratelimited') {
    const { extra, message, headers } = limited(fault.retryAfterSeconds, fault.scope ?? 'user');
    return { status: 429, body: { message, ...extra }, headers };
  }
  if (fault?.kind !== 'error') return null;
  const { status, code, message } = fault;
  return { status, body: { message: message ?? 'An error the test asked for', code }, headers: {} };
}

function noteUnknownQuery(backend: Backend, route: Route, query: URLSearchParams): void {
  const known = backend.schema.query(route.operation);
  const unknown = [...query.keys()].filter((name) => known !== null && !known.has(name));
  if (unknown.length > 0) backend.violations.record('unknown_query', route.operation, unknown.join(', '));
}

interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly read: ReadBody;
}

function contextOf(
  backend: Backend,
  arrived: Arrived,
  route: Route,
  params: RouteContext['params'],
): RouteContext {
  const { body, files } = arrived.read;
  return {
    backend,
    operation: route.operation,
    params,
    query: arrived.query,
    body: asObject(body) ?? {},
    rawBody: body,
    files,
    hiddenForMs: 0,
  };
}

function run(backend: Backend, arrived: Arrived, fault: RequestFault | null): Answer {
  const { method, path, request } = arrived;
  const found = findRoute(method, path);
  let headers: Readonly<Record<string, string>> = {};
  const where = 'route' in found ? found.route.operation : `${method} ${path}`;
  try {
    if (!('route' in found)) {
      backend.violations.record('unknown_route', where, 'this Discord does not have it');
      throw found.known ? refusals.methodNotAllowed() : refusals.notFound();
    }
    const { route, params } = found;
    if (!USER_AGENT.test(request.headers['user-agent'] ?? '')) throw refusals.noUserAgent();
    authorise(backend, route, request.headers.authorization);
    headers = backend.limits.take(route.limit, majorOf(params), route.auth === 'bot');
    if (arrived.read.error !== null) throw arrived.read.error;
    noteUnknownQuery(backend, route, arrived.query);
    const context = contextOf(backend, arrived, route, params);
    const hiddenForMs = fault?.kind === 'hidden' ? fault.forMs : 0;
    const answer = route.run({ ...context, hiddenForMs });
    return { ...answer, headers };
  } catch (error) {
    return refuse(backend, where, error, headers);
  }
}

async function answerTo(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(/^\/api(\/v\d+)?/, '');
  const found = findRoute(method, path);
  const operation = 'route' in found ? found.route.operation : `${method} ${path}`;
  const read = await readBody(request);
  const body = asObject(read.body) ?? { body: read.body };
  const files = read.files.map((file) => file.filename);
  const logged = backend.log.open({ operation, method, path, body, files, atMs: backend.clock.now() });
  const fault = backend.faults.take(operation, body, path);
  const arrived = { method, path, query: url.searchParams, request, read };
  if (fault?.kind === 'late') backend.clock.after(fault.afterMs, () => void run(backend, arrived, fault));
  const answer = strikesFirst(fault)
    ? { status: 0, body: {}, headers: {} }
    : (injected(fault) ?? run(backend, arrived, fault));
  await reply(response, answer, fault, logged);
  backend.changes.notify();
}

/** Answers one REST request. Everything it gets is checked; everything it refuses is noted. */
export async function handleRequest(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (url.pathname.startsWith('/attachments/')) return serveAttachment(backend, url, response);
  const version = /^\/api\/v(\d+)\//.exec(url.pathname)?.[1];
  if (version !== '10') backend.violations.record('wrong_version', url.pathname, 'only /api/v10 is served');
  await answerTo(backend, request, response, url);
}

function serveAttachment(backend: Backend, url: URL, response: ServerResponse): void {
  const [, , channelId, id] = url.pathname.split('/');
  const messages = backend.world.channels.get(channelId ?? '')?.messages ?? [];
  const file = messages.flatMap((message) => message.attachments).find((one) => one.id === id);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
}
