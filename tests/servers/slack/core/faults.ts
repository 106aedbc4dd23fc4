import type { JsonObject } from './json.ts';

/** How a request may go wrong. "accept" means that Slack did the work and the app is not told so. */
export type RequestFault =
  | { readonly kind: 'reset' }
  | { readonly kind: 'accept_then_drop' }
  | { readonly kind: 'accept_then_500' }
  | { readonly kind: 'server_error' }
  | { readonly kind: 'html_error' }
  | { readonly kind: 'malformed_json' }
  | { readonly kind: 'hang' }
  /** Answers when the promise does; the work is done before. */
  | { readonly kind: 'slow'; readonly until: Promise<void> }
  | { readonly kind: 'ratelimited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly code: string }
  /** The connection is lost, and the work is done so much later: a request that was stuck on its way. */
  | { readonly kind: 'late'; readonly afterMs: number }
  /** The message is posted, and reading the channel does not show it for so long. */
  | { readonly kind: 'hidden'; readonly forMs: number };

interface Armed {
  readonly method: string;
  readonly fault: RequestFault;
  readonly when: (args: JsonObject) => boolean;
  left: number;
}

export interface FaultPlan {
  /** The next `times` (1) requests of the method (`*`: any) that satisfy `when` meet this fault. */
  arm(
    method: string,
    fault: RequestFault,
    options?: { readonly times?: number; readonly when?: (args: JsonObject) => boolean },
  ): void;
  take(method: string, args: JsonObject): RequestFault | null;
  /** Forgets what was armed and not met. */
  clear(): void;
}

export function createFaultPlan(): FaultPlan {
  const armed: Armed[] = [];
  return {
    arm(method, fault, options = {}) {
      armed.push({ method, fault, when: options.when ?? (() => true), left: options.times ?? 1 });
    },
    take(method, args) {
      const hit = armed.find(
        (entry) => entry.left > 0 && (entry.method === '*' || entry.method === method) && entry.when(args),
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
