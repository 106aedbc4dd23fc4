/** The articles of a segment, by their number within it: what ranking needs of each without a look-up. */
export interface SegmentArticles {
  readonly count: number;
  /** Numbers of revisions. */
  readonly revisions: Uint32Array;
  /** Milliseconds since 1970; NaN when the article does not say. */
  readonly publishedMs: Float64Array;
  readonly titleTerms: Uint32Array;
  readonly bodyTerms: Uint32Array;
}

/** One of them. */
export interface SegmentArticle {
  readonly revision: number;
  readonly publishedMs: number;
  readonly titleTerms: number;
  readonly bodyTerms: number;
}

const BYTES = 20;

/** Column after column, in the machine's order of bytes: little-endian on everything Node runs on. */
export function packArticles(articles: readonly SegmentArticle[]): Uint8Array {
  const bytes = new Uint8Array(articles.length * BYTES);
  const { revisions, publishedMs, titleTerms, bodyTerms } = viewArticles(bytes);
  for (const [index, article] of articles.entries()) {
    revisions[index] = article.revision;
    publishedMs[index] = article.publishedMs;
    titleTerms[index] = article.titleTerms;
    bodyTerms[index] = article.bodyTerms;
  }
  return bytes;
}

/** What was packed. `bytes` may lie anywhere: they are copied. */
export const unpackArticles = (bytes: Uint8Array): SegmentArticles => viewArticles(bytes.slice());

function viewArticles({ buffer, byteLength }: Uint8Array): SegmentArticles {
  const count = byteLength / BYTES;
  return {
    count,
    publishedMs: new Float64Array(buffer, 0, count),
    revisions: new Uint32Array(buffer, 8 * count, count),
    titleTerms: new Uint32Array(buffer, 12 * count, count),
    bodyTerms: new Uint32Array(buffer, 16 * count, count),
  };
}

export const articleAt = (articles: SegmentArticles, index: number): SegmentArticle => ({
  revision: articles.revisions[index] ?? 0,
  publishedMs: articles.publishedMs[index] ?? Number.NaN,
  titleTerms: articles.titleTerms[index] ?? 0,
  bodyTerms: articles.bodyTerms[index] ?? 0,
});
