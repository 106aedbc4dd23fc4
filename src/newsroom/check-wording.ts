import type { Article } from '../core/article.ts';
import type { CitedArticle } from '../text/grounding/rewording.ts';
import type { NameBook } from './name-book.ts';

/** A stored sentence that a wording is said to rest on. */
export interface WordingSource {
  readonly text: string;
  readonly article: Pick<Article, 'id' | 'title' | 'body' | 'sentences'>;
}

/** Why a wording does not say what the sentences say, kind by kind; empty when it does. */
export type CheckWording = (text: string, sources: readonly WordingSource[]) => readonly string[];

/** The only language that is put into other words: the checker reads others less well. */
export const REWORDED_LANGUAGE = 'en';

/** The check of wordings. Its word lists are read only where somebody worded anything. */
export async function openWordingCheck(names: NameBook): Promise<CheckWording> {
  const { checkGrounding } = await import('../text/grounding/check-grounding.ts');
  const foldName = (name: string): string =>
    names
      .read(name)
      .map(({ key }) => key)
      .join(' ');
  return (text, sources) => {
    const articles = [...new Map(sources.map(({ article }) => [article.id, article])).values()];
    const { reasons } = checkGrounding({
      text,
      cited: sources.map((source) => ({ text: source.text, article: source.article.id })),
      articles: articles.map(toCited),
      language: REWORDED_LANGUAGE,
      foldName,
    });
    return [...new Set(reasons.map(({ kind }) => kind))];
  };
}

const toCited = ({ id, title, body, sentences }: WordingSource['article']): CitedArticle => ({
  id,
  title,
  sentences: sentences.map(({ start, end }) => body.slice(start, end)),
});
