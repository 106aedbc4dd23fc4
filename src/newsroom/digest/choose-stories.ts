import type { CoverageReceipt } from '../../core/digest.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { StoryId } from '../../core/story.ts';
import type { NewStory, NewTopic } from './find-new-stories.ts';

/** The stories that are told, by topic, and what becomes of the articles of all others. */
export interface ChosenStories extends Pick<CoverageReceipt, 'merged' | 'told' | 'beyondMax'> {
  readonly topics: readonly NewTopic[];
  /** Stories that were told before and go on: their articles may have new numbers. */
  readonly continued: readonly NewStory[];
}

/**
 * Each story once, under the first topic it belongs to, unless it was told before; today's before those that came in
 * late, those of most articles first, and of each topic in turn, so that a busy one does not crowd out a quiet one.
 */
export function chooseStories(
  topics: readonly NewTopic[],
  told: ReadonlySet<StoryId>,
  max: number,
): ChosenStories {
  const seen = new Set<StoryId>();
  const continued: NewStory[] = [];
  const candidates = topics.map(({ stories, ...topic }) => ({
    ...topic,
    stories: stories
      .filter((story) => {
        if (seen.has(story.story)) return false;
        seen.add(story.story);
        if (told.has(story.story)) continued.push(story);
        return !told.has(story.story);
      })
      .toSorted((a, b) => Number(a.isLate) - Number(b.isLate) || b.articles.length - a.articles.length),
  }));
  const kept = keepInTurn(
    candidates.map(({ stories }) => stories),
    max,
  );
  const chosen = candidates.map(({ stories, ...topic }) => ({
    ...topic,
    stories: stories.filter(({ story }) => kept.has(story)),
  }));
  return {
    topics: chosen,
    continued,
    merged: sizeOf(chosen.flatMap(({ stories }) => stories)),
    told: sizeOf(continued),
    beyondMax: sizeOf(candidates.flatMap(({ stories }) => stories.filter(({ story }) => !kept.has(story)))),
  };
}

/** Round by round one of each list; today's of all lists before what came in late. */
function keepInTurn(lists: readonly (readonly NewStory[])[], max: number): ReadonlySet<StoryId> {
  const kept = new Set<StoryId>();
  for (const isLate of [false, true]) {
    const waiting = lists.map((stories) => stories.filter((story) => story.isLate === isLate));
    const rounds = Math.max(0, ...waiting.map(({ length }) => length));
    for (let round = 0; round < rounds; round += 1) {
      for (const stories of waiting) {
        const story = stories[round];
        if (story !== undefined && kept.size < max) kept.add(story.story);
      }
    }
  }
  return kept;
}

const sizeOf = (stories: readonly NewStory[]): number =>
  new Set<ArticleId>(stories.flatMap(({ articles }) => articles)).size;
