import { ApiRefusal } from '../core/api-refusal.ts';
import type { Backend } from '../core/backend.ts';
import type { ModelCall } from '../core/model-call.ts';
import { sayDuration } from '../core/say-duration.ts';
import type { Admitted, Endpoint, WireRequest } from '../profiles/profile.ts';

/** What is to be done with a request. */
export type Verdict =
  | { readonly kind: 'chat'; readonly admitted: Admitted }
  | { readonly kind: 'models' }
  | { readonly kind: 'refused'; readonly on: Endpoint['kind']; readonly refusal: ApiRefusal };

function unknownPath({ method, path }: WireRequest): ApiRefusal {
  return new ApiRefusal({ status: 404, message: `Invalid URL (${method} ${path})` });
}

function tooMany(backend: Backend, model: string): ApiRefusal {
  const { limit, resetMs } = backend.rate.state(backend.now());
  return new ApiRefusal({
    status: 429,
    message: `Rate limit reached for ${model} in organization org-precis on requests per min (RPM): Limit ${limit.requestsPerMinute}, Used ${limit.requestsPerMinute}, Requested 1. Please try again in ${sayDuration(resetMs)}. Visit https://platform.openai.com/account/rate-limits to learn more.`,
    type: 'requests',
    code: 'rate_limit_exceeded',
    headers: { 'retry-after': String(Math.ceil(resetMs / 1000)), 'retry-after-ms': String(resetMs) },
    isViolation: false,
  });
}

function admit(backend: Backend, wire: WireRequest, endpoint: Endpoint | null): Verdict {
  if (endpoint === null) throw unknownPath(wire);
  backend.profile.authenticate(wire, backend.key);
  if (endpoint.kind === 'models') return { kind: 'models' };
  const admitted = backend.profile.admit(wire, backend.cards, endpoint.deployment);
  if (!backend.rate.take(admitted.promptTokens, backend.now())) throw tooMany(backend, admitted.card.id);
  return { kind: 'chat', admitted };
}

/** Judges a request as the profile's API does, and writes down what came of it. */
export function judge(backend: Backend, wire: WireRequest, call: ModelCall): Verdict {
  const endpoint = backend.profile.locate(wire);
  try {
    const verdict = admit(backend, wire, endpoint);
    call.validated = true;
    if (verdict.kind === 'chat') call.ignored = verdict.admitted.ignored;
    return verdict;
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    call.refusal = error.message;
    // Too many requests are good requests.
    call.validated = error.status === 429;
    if (error.isViolation) {
      backend.violations.record(error.code ?? error.type, `${wire.method} ${wire.path}`, error.message);
    }
    return { kind: 'refused', on: endpoint?.kind ?? 'chat', refusal: error };
  }
}
