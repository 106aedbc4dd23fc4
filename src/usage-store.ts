import type { Workspace } from './core/scope.ts';

/**
 * What models used, by workspace and day. Several processes share it: every method is one transaction.
 * Implementations: stores/sqlite.
 */
export interface UsageStore {
  /**
   * Sets tokens aside for a call, unless those used and set aside that day would then be more than `cap`: false,
   * and nothing is changed. What is never settled stays set aside until the day is over.
   */
  reserveTokens(account: TokenAccount, tokens: number, cap: number): Promise<boolean>;
  /** Books what a call used, in place of what was set aside for it. */
  settleTokens(account: TokenAccount, reserved: number, used: TokenUse): Promise<void>;
  /** Every account of that day and later ones, newest day first. */
  tokenUsage(since: string): Promise<readonly AccountUsage[]>;
}

export interface TokenAccount {
  readonly workspace: Workspace;
  /** `2026-11-29`, in the operator's time zone. */
  readonly day: string;
}

/** Tokens a call took in and gave out; `calls` is 0 when nothing came back. */
export interface TokenUse {
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
}

export interface AccountUsage extends TokenAccount, TokenUse {
  /** Set aside, and not settled. */
  readonly reserved: number;
}
