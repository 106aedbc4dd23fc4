/** A stored sentence that a reworded one cites. */
export interface CitedSentence {
  readonly text: string;
  /** Id of its article in `articles`. */
  readonly article: string;
}

/** An article of a cited sentence: what it calls people and places. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  /** All of its sentences in their order, as far as they are at hand. */
  readonly sentences: readonly string[];
}

/** A sentence that a model worded, with all that it may rest on. */
export interface Rewording {
  readonly text: string;
  /** One to three; with none nothing passes. */
  readonly cited: readonly CitedSentence[];
  readonly articles: readonly CitedArticle[];
  /** BCP 47 primary tag of the cited sentences; the text must be in it too. */
  readonly language: string;
  /** The same for all names of one person, place or body: `Türkiye` and `Turkey`. */
  readonly foldName: (name: string) => string;
}
