/** Where a process is to die: around the nth time that it comes by a step. */
export interface CrashOrder {
  readonly name: string;
  readonly when: 'before' | 'after';
  readonly nth: number;
}

/** A run, as a delivering process is told of it. */
export interface KillSetup {
  /** Of the store's file, which all processes share. */
  readonly path: string;
  readonly platform: 'slack' | 'discord';
  readonly apiUrl: string;
  readonly token: string;
  /** The bot's own id. */
  readonly self: string;
  readonly nowMs: number;
  readonly crash: CrashOrder | null;
  /** Whether composing fails the first time. */
  readonly isShaky: boolean;
}

/** What a process is told: to begin a run, or to tick at that time. */
export type KillOrder =
  | { readonly kind: 'begin'; readonly setup: KillSetup }
  | { readonly kind: 'tick'; readonly nowMs: number };
