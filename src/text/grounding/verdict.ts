/** What of a sentence is not in its sources, or may not be printed. */
export type ReasonKind =
  /** A number that the sources do not have, or not of this. */
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  /** A thing of another kind: a mosque for a synagogue. */
  | 'thing'
  | 'speaker'
  /** What somebody says is told as if it were known. */
  | 'attribution'
  | 'negation'
  | 'modality'
  | 'opposite'
  /** What the sources have stands where it does not belong: who did it to whom, which number was it. */
  | 'swapped'
  | 'unsupported'
  /** Words in quotation marks that are not the sources', or any where none may be. */
  | 'quotation'
  | 'link'
  | 'mention'
  | 'markup'
  /** Control, zero-width and direction characters, and words of mixed scripts. */
  | 'hidden'
  | 'length'
  /** Not one sentence: none, or several. */
  | 'sentences'
  /** A language that is not read: only the sources' own words pass. */
  | 'language';

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

/** Enough of a text to see what is meant. */
const MAX_CHARS = 160;

/** The verdict of some reasons, each once, their texts cut to what shows them. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  const short = reasons.map(({ kind, text }) => ({ kind, text: text.slice(0, MAX_CHARS) }));
  const once = new Map(short.map((reason) => [`${reason.kind} ${reason.text}`, reason]));
  return { pass: reasons.length === 0, reasons: [...once.values()] };
}
