/** What was read as a number: its value, and the place of the word after it. */
export interface Figure {
  readonly value: number;
  readonly to: number;
  /** Stands without a noun of its own: `half`, `twice`, `fifth`. */
  readonly isSingle: boolean;
  readonly isOrdinal?: boolean;
}
