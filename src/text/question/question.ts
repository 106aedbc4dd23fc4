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

/** What an answer must have in it: a name, a number, an age or a time that the question does not give. */
export type Expected = 'name' | 'number' | 'age' | 'time' | 'anything';

/** What kind of thing answers, more closely than `Expected` says: only such a thing fits. */
export type AnswerKind =
  /** Of one sort alone where the question says so: "which country". */
  | { readonly kind: 'place'; readonly of: 'country' | 'state' | null }
  /** A film, a book, a song. */
  | { readonly kind: 'work' }
  | { readonly kind: 'person' }
  | {
      readonly kind: 'amount';
      readonly money: boolean;
      readonly share: boolean;
      /** First letters of the word for what is counted; null when nothing is named. */
      readonly unit: string | null;
    };

/** A question, understood as far as rules go. */
export interface Question {
  readonly text: string;
  /** The sentence of it that asks; the others say what it is about. */
  readonly asking: string;
  /** BCP 47 primary language it is asked in. */
  readonly language: string;
  readonly form: QuestionForm;
  readonly expects: Expected;
  /** The same more closely, where rules can tell. */
  readonly kind: AnswerKind | null;
  /** Whose words are asked for, and about what; null for other questions. As typed. */
  readonly said: { readonly speaker: string; readonly about: string | null } | null;
}
