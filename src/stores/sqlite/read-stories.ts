import { type ArticleId, articleId } from '../../core/identifiers.ts';
import type { Scope } from '../../core/scope.ts';
import { type StoryId, type StoryMember, storyId } from '../../core/story.ts';
import type { Connection } from './connection.ts';

interface PlaceRow {
  readonly article: string;
  readonly story: string;
  readonly copy: string;
}

const PLACE = `SELECT r.id AS article, story.id AS story, copy.id AS copy
  FROM article_story s JOIN revision r ON r.number = s.revision
    JOIN revision story ON story.number = s.story JOIN revision copy ON copy.number = s.copy
    JOIN collection c ON c.number = s.collection
  WHERE c.id IN (SELECT value FROM json_each(?))`;

export function readStoryPlaces(
  connection: Connection,
  scope: Scope,
  ids: readonly ArticleId[],
): readonly StoryMember[] {
  const query = connection.query<PlaceRow>(`${PLACE} AND r.id = ? AND r.is_current = 1`);
  const collections = JSON.stringify(scope.collections);
  return ids.flatMap((id) => query.all(collections, id).map(memberOf));
}

export function readStoryMembers(
  connection: Connection,
  scope: Scope,
  stories: readonly StoryId[],
): readonly StoryMember[] {
  const query = connection.query<PlaceRow>(
    `${PLACE} AND s.story IN (SELECT number FROM revision WHERE id = ?) ORDER BY s.first_revision`,
  );
  const collections = JSON.stringify(scope.collections);
  return [...new Set(stories)].flatMap((story) => query.all(collections, story).map(memberOf));
}

const memberOf = ({ article, story, copy }: PlaceRow): StoryMember => ({
  article: articleId(article),
  story: storyId(story),
  copy: storyId(copy),
});
