/**
 * What a look at one thing found. `note` is worth knowing and nothing to mend; with `warn` something will be
 * missing; with `fail` the bot does not work. `next` says what to do: a full sentence, as if spoken to the
 * operator.
 */
export interface Finding {
  readonly status: 'ok' | 'note' | 'warn' | 'fail';
  readonly message: string;
  readonly next?: string;
}

/** One thing that `precis doctor` looks at. */
export interface Check {
  /** A few words: `Slack scopes`. */
  readonly name: string;
  /** May reject with a SetupError: its message and hint are then what was found. */
  look(): Promise<readonly Finding[]>;
}
