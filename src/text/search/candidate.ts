/** What a ranking needs of an article: where a question's index terms stand, not its text. */
export interface Candidate {
  /** ISO 8601 instant; null when the article does not say. */
  readonly publishedAt: string | null;
  readonly language: string;
  readonly titleTerms: number;
  readonly bodyTerms: number;
  readonly matches: readonly TermPlaces[];
}

/** Places in the title's and the body's index terms, ascending, counted from 0. */
export interface TermPlaces {
  readonly term: string;
  readonly title: readonly number[];
  readonly body: readonly number[];
}

/** Counts over everything the reader may see. */
export interface CorpusCounts {
  readonly articles: number;
  /** Sums over all articles. */
  readonly titleTerms: number;
  readonly bodyTerms: number;
  /** In how many articles a term stands. */
  readonly frequency: ReadonlyMap<string, number>;
}
