/** Codes of what can go wrong for a person; the list and its wording are in PRODUCT terms (E01 unknown, E02 ambiguous ...). */
export type UserErrorCode =
  | 'E01' // unknown topic or person
  | 'E02' // ambiguous
  | 'E03' // no evidence
  | 'E04' // no verbatim quotation
  | 'E06' // not allowed
  | 'E07' // a time, zone, date or option that was not understood
  | 'E08' // nothing can be posted there
  | 'E12'; // something was refused at ingest

/**
 * Thrown when a person asked for something that cannot be given. Carries the sentence the person reads
 * and the next step; never logged as an error.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  /** What to do next, a full sentence. */
  readonly hint: string;
  /** Command lines that would work instead, best first: shown as buttons or as a list. */
  readonly suggestions: readonly string[];
  /** Ids of people who can help. */
  readonly people: readonly string[];

  constructor(
    code: UserErrorCode,
    message: string,
    hint: string,
    suggestions: readonly string[] = [],
    options: ErrorOptions & { readonly people?: readonly string[] } = {},
  ) {
    super(message, options);
    this.people = options.people ?? [];
    this.code = code;
    this.hint = hint;
    this.suggestions = suggestions;
  }
}

/** Thrown at start when the operator's setup is wrong. Names the setting and what is allowed there. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly setting: string;
  readonly hint: string;

  constructor(setting: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.setting = setting;
    this.hint = hint;
  }
}
