/** How something is asked. `what` is everything that no other form fits. */
export type QuestionForm =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'which'
  | 'yes-no'
  | 'list'
  | 'what';

/** What an answer must have in it: a name, a number or a time that the question does not give. */
export type Expected = 'name' | 'number' | 'time' | 'anything';

/** A question, understood as far as rules go. */
export interface Question {
  readonly text: string;
  /** The sentence of it that asks; the others say what it is about. */
  readonly asking: string;
  /** BCP 47 primary language it is asked in. */
  readonly language: string;
  readonly form: QuestionForm;
  readonly expects: Expected;
  /** Whose words are asked for, and about what; null for other questions. As typed. */
  readonly said: { readonly speaker: string; readonly about: string | null } | null;
}
