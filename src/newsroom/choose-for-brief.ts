import type { Article } from '../core/article.ts';
import type { Pick } from './merge-duplicates.ts';

export function chooseForBrief(articles: readonly Article[], count: number): readonly Pick[] {
  const picks: Pick[] = [];
  for (let sentence = 0; sentence < 30; sentence += 1) {
    for (const article of articles) {
      if (sentence < article.sentences.length && picks.length < count) picks.push({ article, sentence });
    }
  }
  return picks;
}
