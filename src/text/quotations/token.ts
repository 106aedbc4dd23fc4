/**
 * One word, number, punctuation mark or quoted stretch of the text around the quotations. `start` and
 * `end` count UTF-16 code units into the article; `flags` holds what the lexicon and the shape say.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word without a possessive ending; the mark itself for punctuation; empty for a quoted stretch. */
  readonly text: string;
  readonly lower: string;
  readonly flags: number;
  /** Number of the quoted stretch this token stands for, else -1. */
  readonly quote: number;
}

/** What is known about a token, one bit each. */
export const Flag = {
  Word: 1 << 0,
  Capital: 1 << 1,
  Upper: 1 << 2,
  Number: 1 << 3,
  Quote: 1 << 4,
  Possessive: 1 << 5,
  /** A verb of saying that takes a quotation: "said". */
  Speech: 1 << 6,
  /** A verb of saying safe enough to mark reported speech without quotation marks. */
  Strong: 1 << 7,
  /** Names its hearer first: "told reporters". */
  Tell: 1 << 8,
  /** Not finite by itself: "saying", "to say". */
  Nonfinite: 1 << 9,
  Auxiliary: 1 << 10,
  Determiner: 1 << 11,
  Preposition: 1 << 12,
  Conjunction: 1 << 13,
  Pronoun: 1 << 14,
  Relative: 1 << 15,
  Adverb: 1 << 16,
  Title: 1 << 17,
  Person: 1 << 18,
  Organisation: 1 << 19,
  /** A thing that speaks: "statement", "report", "letter". */
  Document: 1 << 20,
  Time: 1 << 21,
  Male: 1 << 22,
  Female: 1 << 23,
  /** No token of the text: stands between two paragraphs. */
  Break: 1 << 24,
  Abbreviation: 1 << 25,
  /** Opens a paraphrase's speaker: "according to", "laut". */
  Source: 1 << 26,
  Verb: 1 << 27,
  /** Names what follows as a title or a name: "song", "called", "magazine". */
  Naming: 1 << 28,
  /** A verb of saying that is as often a noun: "reports". */
  NounLike: 1 << 29,
  /** Takes a reported clause without "that": "said". */
  Bare: 1 << 30,
  /** Takes "to" and what somebody means to do: "vowed". */
  Intends: 1 << 31,
} as const;

/** Whether the token exists and has at least one of the flags. */
export function has(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.flags & flags) !== 0;
}
