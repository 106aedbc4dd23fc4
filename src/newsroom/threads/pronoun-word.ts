/** A word of a question with its neighbours, folded. */
export interface PronounWord {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}
