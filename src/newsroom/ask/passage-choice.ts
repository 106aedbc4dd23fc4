import type { ArticleSpan } from '../check-line.ts';
import type { Choice } from '../ground.ts';
import type { Passage } from './find-passages.ts';
import type { PrintedPassage } from './merge-copies.ts';

/** A passage as a choice that can be grounded: its own place first, then those that print the same. */
export const choiceOfPassage = (passage: PrintedPassage): Choice => ({
  text: passage.text,
  spans: [spanOf(passage), ...passage.copies.map(spanOf)],
});

const spanOf = ({ article, start, end }: Passage): ArticleSpan => ({
  article: article.id,
  revision: article.revision,
  start,
  end,
});
