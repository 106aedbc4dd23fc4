/** What of a sentence is not in its sources. */
export type ReasonKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'speaker'
  | 'attribution'
  | 'negation'
  | 'modality'
  | 'opposite'
  | 'swapped'
  | 'quotation'
  | 'markup'
  | 'unsupported';

export interface Reason {
  readonly kind: ReasonKind;
  /** The words of the sentence that gave the reason. */
  readonly text: string;
}

/** Whether a sentence may stand for its sources; `reasons` is empty exactly then. */
export interface Verdict {
  readonly pass: boolean;
  readonly reasons: readonly Reason[];
}
