/** What a file says about one article, before anything is made of it. Absent is null. */
export interface ArticleDraft {
  /** The article's own id, as the file gives it. */
  readonly id: string | null;
  readonly title: string;
  readonly source: string | null;
  /** Absolute http or https address. */
  readonly url: string | null;
  /** ISO 8601 instant in UTC, whole seconds. */
  readonly publishedAt: string | null;
  /** BCP 47 primary language; null leaves it to detection. */
  readonly language: string | null;
  /** As written; `readArticle` makes slugs of them. */
  readonly topics: readonly string[];
  /** Reader-visible text, paragraphs parted by a blank line; `cleanBody` has not run yet. */
  readonly body: string;
}

/** One article found in a file, or why a piece of it is none. `line` counts from 1, where the format has lines. */
export type ParsedArticle =
  | {
      readonly kind: 'draft';
      readonly draft: ArticleDraft;
      readonly line?: number;
      /** Set when the file is this one article, so that the file's path tells which article it is. */
      readonly isWholeFile?: true;
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly line?: number };
