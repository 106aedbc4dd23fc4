import type { JsonObject } from '../../slack/core/json.ts';

/** How a request may go wrong. "accept" means that Discord did the work and the app is not told so. */
export type RequestFault =
  | { readonly kind: 'reset' }
  | { readonly kind: 'accept_then_drop' }
  | { readonly kind: 'accept_then_500' }
  | { readonly kind: 'server_error' }
  /** 502 with a page of HTML, as the proxy in front of Discord sends it. */
  | { readonly kind: 'bad_gateway' }
  | { readonly kind: 'malformed_json' }
  | { readonly kind: 'hang' }
  /** Answers when the promise does; the work is done before. */
  | { readonly kind: 'slow'; readonly until: Promise<void> }
  | {
      readonly kind: 'ratelimited';
      readonly retryAfterSeconds: number;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly message?: string }
  /** The connection is lost, and the work is done so much later: a request that was stuck on its way. */
  | { readonly kind: 'late'; readonly afterMs: number }
  /** The message is posted, and reading the channel does not show it for so long. */
  | { readonly kind: 'hidden'; readonly forMs: number };

interface Armed {
  readonly operation: string;
  readonly fault: RequestFault;
  readonly when: (body: JsonObject, path: string) => boolean;
  left: number;
}

export interface FaultPlan {
  /** The next `times` (1) requests of the operation (`*`: any) that satisfy `when` meet this fault. */
  arm(
    operation: string,
    fault: RequestFault,
    options?: { readonly times?: number; readonly when?: (body: JsonObject, path: string) => boolean },
  ): void;
  take(operation: string, body: JsonObject, path: string): RequestFault | null;
  /** Forgets what was armed and not met. */
  clear(): void;
}

export function createFaultPlan(): FaultPlan {
  const armed: Armed[] = [];
  return {
    arm(operation, fault, options = {}) {
      armed.push({ operation, fault, when: options.when ?? (() => true), left: options.times ?? 1 });
    },
    take(operation, body, path) {
      const hit = armed.find(
        (entry) =>
          entry.left > 0 &&
          (entry.operation === '*' || entry.operation === operation) &&
          entry.when(body, path),
      );
      if (hit === undefined) return null;
      hit.left -= 1;
      return hit.fault;
    },
    clear() {
      armed.length = 0;
    },
  };
}
