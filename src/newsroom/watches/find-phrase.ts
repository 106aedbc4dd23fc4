import type { Article } from '../../core/article.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import { fold } from '../../text/fold.ts';
import { indexTerms } from '../../text/index-terms.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { Desk } from '../desk.ts';

/** Where a subject is looked for. */
export interface WatchRange {
  /** ISO 8601 instant, inclusive; undated articles are then left out. */
  readonly since?: string;
  readonly limit: number;
}

/** Scripts that write no spaces: a phrase stands inside a longer run of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The articles that print the phrase, in title or body: word by word, whatever the case and the accents. */
export async function findPhrase(
  desk: Desk,
  scope: Scope,
  phrase: string,
  { since, limit }: WatchRange,
): Promise<readonly Article[]> {
  const languages = await desk.store.languages(scope);
  const terms = languages.map((language) => indexTerms(phrase, language).join(' '));
  const wanted = [...new Set(terms)].filter((term) => term !== '');
  if (wanted.length === 0) return [];
  const query = { all: [wanted], any: [], ...(since === undefined ? {} : { since }) };
  const hits = await desk.store.search(scope, query, limit);
  const articles = await desk.store.articles(
    scope,
    hits.map(({ id }) => id),
  );
  return articles.filter(({ title, body }) => hasPhrase(title, phrase) || hasPhrase(body, phrase));
}

/** Whether somebody is quoted with it. */
export function quotesPhrase(articles: readonly Article[], entry: LedgerEntry, phrase: string): boolean {
  const article = articles.find(({ id }) => id === entry.article);
  return article !== undefined && hasPhrase(article.body.slice(entry.start, entry.end), phrase);
}

export function hasPhrase(text: string, phrase: string): boolean {
  const wanted = plain(phrase);
  if (wanted === '') return false;
  return UNSPACED.test(wanted) ? plain(text).includes(wanted) : ` ${plain(text)} `.includes(` ${wanted} `);
}

const plain = (text: string): string => fold(plainWords(text));
