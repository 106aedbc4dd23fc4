import type { Article } from '../core/article.ts';
import type { ArticleId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import type { Desk } from './desk.ts';
import type { FoundArticle } from './find-articles.ts';

/** An article a brief is written from. */
export interface BriefArticle extends Article {
  /** Whether it prints the text of another of them: then it is named as a source, and nothing is chosen from it. */
  readonly echo?: boolean;
}

/** The text an article prints, by the id of the first article that did. */
export type TextOf = (id: ArticleId) => string;

/** Which of the articles are printings of one text. */
export async function readTexts(
  { store }: Pick<Desk, 'store'>,
  scope: Scope,
  ids: readonly ArticleId[],
): Promise<TextOf> {
  const places = await store.storyPlaces(scope, ids);
  const texts = new Map<string, string>(places.map(({ article, copy }) => [article, copy]));
  return (id) => texts.get(id) ?? id;
}

/**
 * As many of the articles as wanted, newest first: the earliest printing of each text before any other, so that a wire
 * copy in twenty papers does not crowd out what else there is. Places that are left go to other printings.
 *
 * @param found newest first.
 */
export function oneOfEachText(
  found: readonly FoundArticle[],
  textOf: TextOf,
  limit: number,
): readonly FoundArticle[] {
  if (found.length <= limit) return found;
  const earliest = new Map(found.map((article) => [textOf(article.id), article.id]));
  const isEarliest = ({ id }: FoundArticle) => earliest.get(textOf(id)) === id;
  const newestOfTexts = [...new Set(found.map(({ id }) => textOf(id)))].slice(0, limit);
  const texts = new Set(newestOfTexts);
  const first = found.filter((article) => isEarliest(article) && texts.has(textOf(article.id)));
  const others = found.filter((article) => !isEarliest(article)).slice(0, limit - first.length);
  const kept = new Set([...first, ...others].map(({ id }) => id));
  return found.filter(({ id }) => kept.has(id));
}

/** Marks all printings of a text but the fullest one. */
export function markEchoes(articles: readonly Article[], textOf: TextOf): readonly BriefArticle[] {
  const fullest = new Map<string, Article>();
  for (const article of articles) {
    const known = fullest.get(textOf(article.id));
    if (known === undefined || article.body.length > known.body.length)
      fullest.set(textOf(article.id), article);
  }
  return articles.map((article) =>
    fullest.get(textOf(article.id)) === article ? article : { ...article, echo: true },
  );
}
