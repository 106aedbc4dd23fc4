import { type ArticleId, articleId } from './identifiers.ts';
import { type StoryId, storyId } from './story.ts';

/**
 * What a room was told by a delivery, kept with it: what is new for the next one, and what a question in its
 * thread leans on.
 */
export interface Told {
  /** ISO 8601 instant at which it was composed: what came later is new. */
  readonly at: string;
  readonly title: string;
  readonly stories: readonly StoryId[];
  /** The sentences that were shown, and the articles they stand in. */
  readonly lines: readonly string[];
  readonly articles: readonly ArticleId[];
}

export const writeTold = (told: Told): string => JSON.stringify(told);

/** What `writeTold` wrote. */
export function readTold(text: string): Told {
  const { at, title = '', stories, lines = [], articles = [] } = JSON.parse(text) as Partial<Told> & Told;
  return { at, title, stories: stories.map(storyId), lines, articles: articles.map(articleId) };
}
