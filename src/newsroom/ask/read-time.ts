import type { Scope } from '../../core/scope.ts';
import type { Question } from '../../text/question/question.ts';
import type { Desk } from '../desk.ts';
import { readFocus, type TimeAsked } from './read-focus.ts';

/** The time a question is about, to a reader of these collections who asks at `now`. */
export async function readTime(
  desk: Desk,
  scope: Scope,
  { asking, language }: Question,
  now: Temporal.Instant,
): Promise<TimeAsked> {
  const [head] = await desk.store.listArticles(scope, { limit: 1 });
  const published = head?.publishedAt ?? null;
  const newest = published === null ? null : Temporal.Instant.from(published);
  return readFocus(asking, language, { now, timeZone: desk.timeZone, newest });
}
