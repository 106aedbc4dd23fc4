import { UserError } from '../../core/errors.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import { isFromArchive } from '../../core/news-time.ts';
import type { Scope } from '../../core/scope.ts';
import type { StoryId } from '../../core/story.ts';
import type { Arrival } from '../../core/watch.ts';
import type { Desk } from '../desk.ts';
import { findAmong } from '../find-among.ts';
import { resolveTopic } from '../resolve-topic.ts';
import type { TopicHit } from '../topic-hit.ts';

/** A story with its new articles, newest first. */
export interface NewStory {
  readonly story: StoryId;
  readonly articles: readonly ArticleId[];
  /** Whether all of them were stored long after they were published. */
  readonly isLate: boolean;
}

export interface NewTopic {
  readonly slug: string;
  readonly title: string;
  readonly stories: readonly NewStory[];
}

/** What is new of each topic. */
export interface NewStories {
  readonly topics: readonly NewTopic[];
  /** Names of those that are not there any more. */
  readonly missing: readonly string[];
  readonly hits: readonly TopicHit[];
}

/** The new articles of each topic, by story. */
export async function findNewStories(
  desk: Desk,
  scope: Scope,
  names: readonly string[],
  arrivals: readonly Arrival[],
): Promise<NewStories> {
  const byArticle = new Map(arrivals.map((arrival) => [arrival.article, arrival]));
  const topics: NewTopic[] = [];
  const missing: string[] = [];
  const hits: TopicHit[] = [];
  for (const name of names) {
    const hit = await resolveTopic(desk, scope, name, (slug) => `/brief ${slug}`).catch(absent);
    if (hit === null) {
      missing.push(name);
      continue;
    }
    const found = await findAmong(desk, scope, hit, arrivals);
    const own = found.flatMap(({ id }) => byArticle.get(id) ?? []);
    topics.push({ slug: hit.slug, title: hit.title, stories: storiesOf(own) });
    hits.push(hit);
  }
  return { topics, missing, hits };
}

const storiesOf = (arrivals: readonly Arrival[]): readonly NewStory[] =>
  [...Map.groupBy(arrivals, ({ story }) => story)].map(([story, members]) => ({
    story,
    articles: members.map(({ article }) => article),
    isLate: members.every(isFromArchive),
  }));

/** A topic may be merged or lose its articles while a digest waits for its time. */
function absent(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}
