import type { Article } from '../../core/article.ts';
import type { OfferedArticle } from '../../model.ts';
import { sentenceAt } from '../check-line.ts';
import type { Choice } from '../ground.ts';

/** Sentences under the ids by which a model may name them, and what each id stands for. */
export interface OfferedSentences {
  readonly articles: readonly OfferedArticle[];
  readonly choices: ReadonlyMap<string, Choice>;
}

/** Labels sentences: `a1.s3` is the third of the first article. Articles keep their order, sentences that of the text. */
export function offerSentences(articles: readonly Article[], choices: readonly Choice[]): OfferedSentences {
  const named = new Map<string, Choice>();
  const offered = articles.flatMap((article): readonly OfferedArticle[] => {
    const own = choices
      .filter(({ spans: [span] }) => span.article === article.id && span.revision === article.revision)
      .toSorted((a, b) => a.spans[0].start - b.spans[0].start);
    if (own.length === 0) return [];
    const id = `a${numberOf(article, articles)}`;
    const sentences = own.map((choice) => {
      const name = `${id}.s${sentenceAt(article, choice.spans[0].start) + 1}`;
      named.set(name, choice);
      return { id: name, text: choice.text };
    });
    const { title, source, publishedAt } = article;
    return [{ id, title, source, publishedAt, sentences }];
  });
  return { articles: offered, choices: named };
}

const numberOf = (article: Article, articles: readonly Article[]): number => articles.indexOf(article) + 1;

/** Ids as models write them: with their brackets, in capitals, among white space. */
export const cleanId = (id: string): string =>
  id
    .trim()
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
