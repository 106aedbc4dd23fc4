import { createChanges } from '../slack/core/changes.ts';
import { createViolationBook } from '../slack/core/violations.ts';
import type { Backend } from './core/backend.ts';
import { createHolds } from './core/holds.ts';
import type { ModelCall } from './core/model-call.ts';
import { createRateWindow } from './core/rate-window.ts';
import { createScript } from './core/script.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { findFault } from './faults/model-faults.ts';
import { handleRequest } from './http/handle-request.ts';
import { type Listening, listen } from './http/listen.ts';
import type { ModelServer, ModelServerOptions, TotalUse } from './model-server.ts';
import { findProfile } from './profiles/find-profile.ts';

const RATE_LIMIT = { requestsPerMinute: 10_000, tokensPerMinute: 10_000_000 };

const describe = (calls: readonly ModelCall[]): string =>
  calls.map((call) => `${call.method} ${call.path} ${call.task} ${call.fault} -> ${call.status}`).join('\n');

function createBackend(options: ModelServerOptions): Backend {
  const profile = findProfile(options.profile ?? 'openai');
  const formats = options.responseFormats;
  const cards = (options.models ?? profile.models).map((card) =>
    formats === undefined ? card : { ...card, responseFormats: formats },
  );
  const calls: ModelCall[] = [];
  return {
    profile,
    cards,
    calls,
    key: options.key ?? 'sk-test-precis',
    slowMs: options.slowMs ?? 2000,
    now: options.now ?? Date.now,
    rate: createRateWindow(options.rateLimit ?? RATE_LIMIT),
    violations: createViolationBook(),
    changes: createChanges(() => describe(calls)),
    faults: createFaultPlan(),
    script: createScript(),
    holds: createHolds(),
    mode: options.mode ?? 'editor',
  };
}

function totalUse(calls: readonly ModelCall[]): TotalUse {
  const used = calls.flatMap(({ use }) => use ?? []);
  const sum = (pick: (use: (typeof used)[number]) => number) =>
    used.reduce((total, use) => total + pick(use), 0);
  return {
    answers: used.length,
    prompt: sum(({ prompt }) => prompt),
    completion: sum(({ completion }) => completion),
    reasoning: sum(({ reasoning }) => reasoning),
  };
}

async function closeServer(backend: Backend, listening: Listening): Promise<void> {
  backend.holds.release();
  await listening.close();
  if (backend.violations.all.length === 0) return;
  throw new Error(`the client sent what no model takes:\n${JSON.stringify(backend.violations.all, null, 2)}`);
}

/**
 * A model of our own on loopback, as strict as the servers it plays and in their words. The real SDK talks to it:
 * `new OpenAI({ baseURL: server.baseUrl, apiKey: server.key, maxRetries: 0 })`.
 *
 * ```ts
 * const server = await startModelServer({ profile: 'vllm' });
 * server.behave('gullible');
 * server.fault('429_retry_after_seconds', 2);
 * // ... ask for a brief ...
 * expect(server.chats.map(({ task, status }) => [task, status])).toEqual([['select_brief', 429], ...]);
 * await server.close(); // throws when the client sent anything invalid
 * ```
 */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const backend = createBackend(options);
  const listening = await listen((request, response) => {
    handleRequest(backend, request, response).catch((error: unknown) => {
      // A client that hangs up in the middle of its request is no error of the server.
      if (request.complete) backend.violations.record('server_broke', request.url ?? '', String(error));
      response.destroy();
    });
  });
  const endpoint = `http://127.0.0.1:${listening.port}`;
  const { violations, calls } = backend;
  return {
    baseUrl: `${endpoint}${backend.profile.basePath}`,
    endpoint,
    key: backend.key,
    model: backend.cards[0]?.id ?? '',
    profile: backend.profile.name,
    calls,
    get chats() {
      return calls.filter(({ path }) => path.endsWith('/chat/completions'));
    },
    get usage() {
      return totalUse(calls);
    },
    get violations() {
      return violations.all;
    },
    tolerate: (...kinds) => kinds.forEach((kind) => void violations.tolerate(kind)),
    behave(mode) {
      backend.mode = mode;
    },
    respondWith: (answer, times = 1) => backend.script.add(answer, times),
    fault(name, times = 1, on = 'chat') {
      if (name === 'refused_connection') listening.refuse();
      else backend.faults.arm(findFault(name), times, on);
    },
    async clear() {
      backend.faults.clear();
      backend.script.clear();
      await listening.accept();
    },
    release: () => backend.holds.release(),
    until: (look, what = 'something') => backend.changes.until(look, what),
    close: () => closeServer(backend, listening),
  };
}
