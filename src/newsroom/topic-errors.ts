import { UserError } from '../core/errors.ts';
import { slugify } from '../text/slug.ts';
import { type KnownTopic, namesOf } from './known-topics.ts';
import { nameDistance } from './name-distance.ts';

/** Choices in a picker. */
const MAX_CHOICES = 5;
/** "Did you mean", and how far off such a name may be. */
const MAX_SUGGESTIONS = 3;
const MAX_DISTANCE = 0.7;
/** Topics named under "there is". */
const MAX_LISTED = 6;

/** The same for an empty store and for a room that was granted nothing: neither may be told from the other. */
const NOTHING_STORED =
  'There are no articles here yet: add some with "precis ingest", or the samples with "precis demo".';

/** E02: more than one topic fits what was typed. */
export function ambiguousTopic(
  typed: string,
  hits: readonly Pick<KnownTopic, 'slug' | 'title'>[],
  commandFor: (slug: string) => string,
): UserError {
  const choices = hits.slice(0, MAX_CHOICES);
  const more = hits.length - choices.length;
  return new UserError(
    'E02',
    `"${typed}" may be ${listOf(
      choices.map((topic) => topic.title),
      'or',
    )}${more > 0 ? `, or one of ${more} more` : ''}.`,
    'Choose one of them.',
    choices.map((topic) => commandFor(topic.slug)),
  );
}

/** E01, and E05 in the same words: nothing in scope fits what was typed. */
export function unknownTopic(
  typed: string,
  topics: readonly KnownTopic[],
  articles: number,
  commandFor: (slug: string) => string,
): UserError {
  const near = nearestTopics(typed, topics);
  const hint = [
    near.length > 0
      ? `Did you mean ${listOf(
          near.map((topic) => topic.title),
          'or',
        )}?`
      : '',
    articles === 0 ? NOTHING_STORED : whatThereIs(topics),
  ];
  return new UserError(
    'E01',
    `No topic "${typed}" in ${articles} stored ${articles === 1 ? 'article' : 'articles'}.`,
    hint.filter((part) => part !== '').join(' '),
    near.map((topic) => commandFor(topic.slug)),
  );
}

function nearestTopics(typed: string, topics: readonly KnownTopic[]): readonly KnownTopic[] {
  const slug = slugify(typed);
  return topics
    .map((topic) => ({
      topic,
      distance: Math.min(...namesOf(topic).map((name) => nameDistance(slug, slugify(name)))),
    }))
    .filter(({ distance }) => distance <= MAX_DISTANCE)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ topic }) => topic);
}

function whatThereIs(topics: readonly KnownTopic[]): string {
  if (topics.length === 0) return 'No topics are kept yet: ask with words that stand in article titles.';
  const listed = topics.slice(0, MAX_LISTED).map((topic) => topic.title);
  const more = topics.length - listed.length;
  return `There is ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** "a, b or c". */
export function listOf(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
