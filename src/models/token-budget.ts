import type { ModelAbsence } from '../core/authorship.ts';
import type { Clock } from '../core/clock.ts';
import type { Workspace } from '../core/scope.ts';
import type { TokenUse, UsageStore } from '../usage-store.ts';

/** What a workspace may spend in a day. */
export interface TokenBudget {
  /** Sets tokens aside for one call. Rejects when the store fails. */
  reserve(workspace: Workspace, tokens: number): Promise<Reservation>;
}

export type Reservation =
  | { readonly kind: 'granted'; settle(used: TokenUse): Promise<void> }
  | { readonly kind: 'exhausted'; readonly absence: ModelAbsence };

export interface TokenBudgetParts {
  readonly store: UsageStore;
  readonly clock: Clock;
  /** IANA name of the zone in which days begin. */
  readonly timeZone: string;
  /** Tokens a workspace may use in a day, in and out together. */
  readonly tokensPerDay: number;
}

/** The budget of every workspace: a cap a day, which begins anew at midnight. */
export function createTokenBudget({ store, clock, timeZone, tokensPerDay }: TokenBudgetParts): TokenBudget {
  return {
    async reserve(workspace, tokens) {
      const today = clock.now().toZonedDateTimeISO(timeZone);
      const account = { workspace, day: today.toPlainDate().toString() };
      if (await store.reserveTokens(account, tokens, tokensPerDay)) {
        return { kind: 'granted', settle: (used) => store.settleTokens(account, tokens, used) };
      }
      const resetsAt = today.add({ days: 1 }).startOfDay().toInstant().toString();
      return { kind: 'exhausted', absence: { kind: 'over-budget', resetsAt } };
    },
  };
}
