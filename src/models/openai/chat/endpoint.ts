import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  wrap,
} from 'cockatiel';
import OpenAI from 'openai';
import type { TokenUse } from '../../../usage-store.ts';
import type { Prompt } from '../prompts/prompt.ts';
import type { Variables } from '../prompts/task-variables.ts';
import { buildRequest } from './build-request.ts';
import { type Dialect, fullDialect, stepDown } from './dialect.ts';
import { fetchLimited } from './limit-body.ts';
import { type ReadCompletion, readCompletion } from './read-completion.ts';
import { type Failure, readFailure } from './read-failure.ts';

/** Where the model is, and how it is called there. */
export interface EndpointOptions {
  readonly baseUrl: URL;
  readonly apiKey: string;
  /** Azure's own header takes the key bare. */
  readonly auth: 'bearer' | 'api-key';
  readonly model: string;
  /** For tests: how long the first repetition waits, and how long a broken circuit rests, in ms. */
  readonly firstWaitMs?: number;
  readonly restMs?: number;
}

export type Completion =
  | { readonly kind: 'text'; readonly text: string; readonly use: TokenUse | null }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly use: TokenUse | null };

/** One endpoint, with what was learnt about it. */
export interface Endpoint {
  readonly dialect: Dialect;
  /** Never rejects while `signal` is not aborted. */
  complete(prompt: Prompt, variables: Variables, signal: AbortSignal): Promise<Completion>;
}

/** Answered, with something that is no completion: a page of a proxy, say. */
class StrangeAnswer extends Error {
  override readonly name = 'StrangeAnswer';
}

const REPETITIONS = 2;
const FIRST_WAIT_MS = 250;
/** A server that wants a longer pause is not asked again for this answer. */
const MAX_WAIT_MS = 2_000;
/** So many failures one after the other, and the endpoint is left alone for a while. */
const FAILURES = 4;
const REST_MS = 30_000;
/** The deadline is the caller's; this one only keeps a request from living for ever. */
const TIMEOUT_MS = 120_000;

const LATE: Failure = {
  absence: 'slow',
  isTransient: false,
  retryAfterMs: null,
  complaint: null,
  status: null,
};

/**
 * Opens an endpoint that speaks Chat Completions. Requests that fail in passing are sent again, twice at most: the
 * SDK's own repetitions wait as long as a server says and do not hear the signal, so they are off. Parameters that
 * the endpoint does not take are left out from then on. After several failures in a row it is left alone.
 */
export function openEndpoint(options: EndpointOptions): Endpoint {
  const client = createClient(options);
  const { firstWaitMs = FIRST_WAIT_MS, restMs = REST_MS } = options;
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  const repetition = retry(handleWhen(isWorthRepeating), {
    maxAttempts: REPETITIONS,
    backoff: new DelegateBackoff((context) => waitMs(context, firstWaitMs)),
  });
  const policy = wrap(repetition, breaker);
  let known = fullDialect;

  async function ask(body: ReturnType<typeof buildRequest>, signal: AbortSignal) {
    const answer = readCompletion(await client.chat.completions.create(body, { signal }));
    if (answer.kind === 'not-a-completion') throw new StrangeAnswer('not a chat completion');
    return answer;
  }

  return {
    get dialect() {
      return known;
    },
    async complete(prompt, variables, signal) {
      let dialect: Dialect | null = known;
      let last = LATE;
      while (dialect !== null && !signal.aborted) {
        const body = buildRequest(prompt, variables, options.model, dialect);
        try {
          const answer = await policy.execute((context) => ask(body, context.signal), signal);
          known = dialect;
          return toCompletion(answer);
        } catch (error) {
          last = failureOf(error);
          dialect = last.complaint === null ? null : stepDown(dialect, last.complaint);
        }
      }
      return { kind: 'failed', failure: last, use: null };
    },
  };
}

function createClient({ baseUrl, apiKey, auth }: EndpointOptions): OpenAI {
  const address = new URL(baseUrl);
  const query = Object.fromEntries(address.searchParams);
  address.search = '';
  return new OpenAI({
    baseURL: address.href.replace(/\/$/, ''),
    apiKey,
    defaultQuery: query,
    ...(auth === 'api-key' ? { defaultHeaders: { 'api-key': apiKey, Authorization: null } } : {}),
    maxRetries: 0,
    timeout: TIMEOUT_MS,
    fetch: fetchLimited,
    logLevel: 'off',
  });
}

function toCompletion(answer: Exclude<ReadCompletion, { kind: 'not-a-completion' }>): Completion {
  if (answer.kind === 'text') return answer;
  return { kind: 'failed', failure: { ...LATE, absence: 'unusable', status: 200 }, use: answer.use };
}

function failureOf(error: unknown): Failure {
  const failure = readFailure(error);
  const isFinal = error instanceof BrokenCircuitError || error instanceof StrangeAnswer;
  return isFinal ? { ...failure, isTransient: false } : failure;
}

function isOutage(error: unknown): boolean {
  const { complaint, absence } = failureOf(error);
  return complaint === null && absence !== 'unusable' && !(error instanceof BrokenCircuitError);
}

function isWorthRepeating(error: unknown): boolean {
  const { isTransient, retryAfterMs } = failureOf(error);
  return isTransient && (retryAfterMs ?? 0) <= MAX_WAIT_MS;
}

/** What the server says, or twice as long each time; a little more or less, so that not all come back at once. */
function waitMs({ attempt, result }: IRetryBackoffContext<unknown>, firstMs: number): number {
  const said = 'error' in result ? failureOf(result.error).retryAfterMs : null;
  return said ?? firstMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
}
