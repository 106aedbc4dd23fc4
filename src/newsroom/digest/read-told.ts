import type { Citation } from '../../core/citation.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import type { StoryId } from '../../core/story.ts';
import type { DigestRequest } from '../../newsroom.ts';
import type { Desk } from '../desk.ts';

/** What a channel was told before, as it stands in the store now. */
export interface ToldBefore {
  /** Under the names they had when they were told, and those they have now: two stories may have become one. */
  readonly stories: ReadonlySet<StoryId>;
  readonly citations: readonly Citation[];
  /** Which story a cited article belongs to now. */
  readonly storyOf: ReadonlyMap<ArticleId, StoryId>;
}

export async function readTold(
  desk: Desk,
  scope: Scope,
  { stories, citations }: DigestRequest['told'],
): Promise<ToldBefore> {
  const ids = [...new Set(citations.map(({ article }) => article))];
  const places = await desk.store.storyPlaces(scope, ids);
  const storyOf = new Map(places.map(({ article, story }) => [article, story]));
  return { stories: new Set([...stories, ...storyOf.values()]), citations, storyOf };
}
