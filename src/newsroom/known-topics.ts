import type { Scope } from '../core/scope.ts';
import type { Topic } from '../core/topic.ts';
import type { TaggedTopic } from '../store.ts';
import { slugify } from '../text/slug.ts';
import type { Desk } from './desk.ts';
import type { NameBook } from './name-book.ts';
import { topicTitle } from './topic-title.ts';

/** A topic that exists: somebody keeps it, or articles name it. */
export interface KnownTopic {
  readonly slug: string;
  readonly title: string;
  /** Other names it goes by. */
  readonly aliases: readonly string[];
  /** The kept topics behind it, one a collection; empty when only articles name it. */
  readonly kept: readonly Topic[];
  /** Under which slugs articles name it. */
  readonly tags: readonly string[];
  /** How many articles name it. */
  readonly tagged: number;
  readonly newest: string | null;
}

/** Every topic in scope, those with most articles first. */
export async function readKnownTopics(desk: Desk, scope: Scope): Promise<readonly KnownTopic[]> {
  const [kept, tagged] = await Promise.all([desk.store.topics(scope), desk.store.taggedTopics(scope)]);
  return joinTopics(kept, tagged, desk.names);
}

/** Every name of a topic by which it may be asked. */
export const namesOf = (topic: Pick<KnownTopic, 'slug' | 'title' | 'aliases'>): readonly string[] => [
  topic.slug,
  topic.title,
  ...topic.aliases,
];

/**
 * Joins kept topics and tags that mean the same: a tag belongs to the kept topic that has it for a name, and
 * tags with the same parts (`turkey-us`, `turkiye-us`) are one topic.
 */
function joinTopics(
  kept: readonly Topic[],
  tagged: readonly TaggedTopic[],
  names: NameBook,
): readonly KnownTopic[] {
  const topics = new Map<string, KnownTopic>();
  const owners = new Map<string, string>();
  for (const topic of kept) {
    const known = topics.get(topic.slug);
    const aliases = [...new Set([...(known?.aliases ?? []), ...topic.aliases])];
    const title = known?.title ?? topic.title;
    topics.set(topic.slug, {
      slug: topic.slug,
      title,
      aliases,
      kept: [...(known?.kept ?? []), topic],
      tags: [topic.slug],
      tagged: 0,
      newest: null,
    });
    for (const name of namesOf(topic)) own(owners, name, topic.slug, names);
  }
  for (const tag of tagged) {
    const owner = owners.get(tag.slug) ?? owners.get(sameTopicKey(tag.slug, names)) ?? tag.slug;
    const known = topics.get(owner) ?? emptyTopic(owner, names);
    topics.set(owner, {
      ...known,
      tags: [...new Set([...known.tags, tag.slug])],
      tagged: known.tagged + tag.articles,
      newest: later(known.newest, tag.newest),
    });
    own(owners, tag.slug, owner, names);
  }
  return [...topics.values()].sort((a, b) => b.tagged - a.tagged || (a.slug < b.slug ? -1 : 1));
}

function own(owners: Map<string, string>, name: string, slug: string, names: NameBook): void {
  for (const key of [slugify(name), sameTopicKey(name, names)]) {
    if (key !== '' && !owners.has(key)) owners.set(key, slug);
  }
}

/** The same for names that mean the same topic, whatever the order of their parts. */
export function sameTopicKey(name: string, names: NameBook): string {
  return names
    .read(name)
    .map((part) => part.key)
    .sort()
    .join(' + ');
}

const emptyTopic = (slug: string, names: NameBook): KnownTopic => ({
  slug,
  title: topicTitle(slug, names),
  aliases: [],
  kept: [],
  tags: [],
  tagged: 0,
  newest: null,
});

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Temporal.Instant.compare(one, other) >= 0 ? one : other;
}
