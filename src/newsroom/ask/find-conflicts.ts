import type { Article } from '../../core/article.ts';
import { type FoundDisagreement, findDisagreements } from '../find-disagreements.ts';
import type { Passage } from './find-passages.ts';

/**
 * Where sources give other numbers than a sentence that answers: only disagreements that one of the shown
 * sentences is part of, so that what is beside the question stays out.
 */
export function findConflicts(
  articles: readonly Article[],
  shown: readonly Passage[],
): readonly FoundDisagreement[] {
  const isShown = (article: Article, sentence: number) =>
    shown.some((passage) => passage.article.id === article.id && passage.sentence === sentence);
  return findDisagreements(articles).filter(({ sentences }) =>
    sentences.some(({ article, sentence }) => isShown(article, sentence)),
  );
}
