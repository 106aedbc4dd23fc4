import type { PostingList } from './posting.ts';

/** The articles that are in every list; with the postings of the first. */
export function intersect([first, ...others]: readonly PostingList[]): PostingList {
  if (first === undefined) return NONE;
  return others.reduce((left, right) => filterList(left, holds(right)), first);
}

/** Those postings for which it holds. */
export function filterList(
  { articles, postings }: PostingList,
  keeps: (article: number, posting: number) => boolean,
): PostingList {
  const kept = new Uint32Array(articles.length);
  const keptPostings = new Uint8Array(articles.length);
  let count = 0;
  for (let at = 0; at < articles.length; at += 1) {
    const article = articles[at] ?? 0;
    const posting = postings[at] ?? 0;
    if (!keeps(article, posting)) continue;
    kept[count] = article;
    keptPostings[count] = posting;
    count += 1;
  }
  return { articles: kept.subarray(0, count), postings: keptPostings.subarray(0, count) };
}

/** Whether a list has an article; to be asked in ascending order. */
function holds({ articles }: PostingList): (article: number) => boolean {
  let at = 0;
  return (article) => {
    while (at < articles.length && (articles[at] ?? 0) < article) at += 1;
    return articles[at] === article;
  };
}

export const NONE: PostingList = { articles: new Uint32Array(), postings: new Uint8Array() };
