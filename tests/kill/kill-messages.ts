/** Where a process is to die: around the nth time that it comes by a step. */
export interface CrashOrder {
  readonly name: string;
  readonly when: 'before' | 'after';
  readonly nth: number;
}

/** What a delivering process is started with. */
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
}

/** Tells a process to tick at that time. */
export interface KillOrder {
  readonly nowMs: number;
}
