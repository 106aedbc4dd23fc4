import { UserError } from '../core/errors.ts';
import type { CollectionId } from '../core/identifiers.ts';
import { topicSlug } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import type { Topic } from '../core/topic.ts';
import { slugify } from '../text/slug.ts';
import type { Desk } from './desk.ts';
import { type KnownTopic, namesOf, readKnownTopics, sameTopicKey } from './known-topics.ts';
import { requireWords } from './require-words.ts';
import { resolveTopic } from './resolve-topic.ts';

/**
 * Keeps a new topic, in the first collection of the scope. Throws `UserError` E02 when a topic has one of
 * the names already, E06 when the reader sees no collection, E07 when a name has no letter or digit.
 */
export async function createTopic(
  desk: Desk,
  scope: Scope,
  request: { readonly title: string; readonly aliases: readonly string[] },
): Promise<Topic> {
  const title = oneLine(request.title);
  requireWords('title', title);
  const aliases = cleanAliases(request.aliases, [title]);
  const collection = writableCollection(scope);
  const topics = await readKnownTopics(desk, scope);
  for (const name of [title, ...aliases]) refuseTaken(desk, topics, name, null);
  const topic: Topic = { slug: slugify(title), collection, title, aliases };
  await desk.store.putTopic(topic);
  return topic;
}

/**
 * Gives a topic one more name. A topic that only articles name is kept from now on. Throws `UserError` E01,
 * E02 (also when another topic has the name), E06, E07.
 */
export async function addAlias(desk: Desk, scope: Scope, name: string, alias: string): Promise<Topic> {
  requireWords('alias', alias);
  const found = await findKnown(desk, scope, name, (slug) => `/topics alias ${slug} ${alias}`);
  refuseTaken(desk, await readKnownTopics(desk, scope), alias, found.slug);
  const topic = keptOf(found, scope);
  const aliases = cleanAliases([...topic.aliases, alias], [topic.title, topic.slug]);
  const changed = { ...topic, aliases };
  await desk.store.putTopic(changed);
  return changed;
}

/** Folds `from` into `into`, in every collection of the scope that has `from`. Throws `UserError` E01, E02, E06. */
export async function mergeTopics(desk: Desk, scope: Scope, from: string, into: string): Promise<Topic> {
  const old = await findKnown(desk, scope, from, (slug) => `/topics merge ${slug} into:${into}`);
  const kept = await findKnown(desk, scope, into, (slug) => `/topics merge ${from} into:${slug}`);
  if (old.slug === kept.slug) {
    throw new UserError('E07', `"${from}" and "${into}" are the same topic already.`, 'Name two topics.');
  }
  const target = keptOf(kept, scope);
  const aliases = cleanAliases([...target.aliases, ...namesOf(old)], [target.title]);
  const merged = { ...target, aliases };
  for (const slug of new Set([old.slug, ...old.tags])) {
    for (const collection of scope.collections) {
      if (await hasTopic(desk, collection, slug)) {
        await desk.store.mergeTopics(collection, topicSlug(slug), target.slug);
      }
    }
  }
  await desk.store.putTopic(merged);
  return merged;
}

async function hasTopic(desk: Desk, collection: CollectionId, slug: string): Promise<boolean> {
  const scope = { collections: [collection] };
  const kept = await desk.store.topics(scope);
  if (kept.some((topic) => topic.slug === slug)) return true;
  return (await desk.store.listArticles(scope, { topic: slug, limit: 1 })).length > 0;
}

async function findKnown(
  desk: Desk,
  scope: Scope,
  name: string,
  commandFor: (slug: string) => string,
): Promise<KnownTopic> {
  const hit = await resolveTopic(desk, scope, name, commandFor);
  if (hit.reach.kind === 'known') return hit.reach.topic;
  throw new UserError('E01', `"${name}" is no topic that is kept, or that articles name.`, 'Keep it first.', [
    `/topics create ${name}`,
  ]);
}

function keptOf(topic: KnownTopic, scope: Scope): Topic {
  const [kept] = topic.kept;
  if (kept !== undefined) return kept;
  return {
    slug: topicSlug(topic.slug),
    collection: writableCollection(scope),
    title: topic.title,
    aliases: topic.aliases,
  };
}

function writableCollection(scope: Scope): CollectionId {
  const [collection] = scope.collections;
  if (collection !== undefined) return collection;
  throw new UserError(
    'E06',
    'This room sees no collection, so a topic would have no place.',
    'An operator can grant the room a collection.',
  );
}

function refuseTaken(desk: Desk, topics: readonly KnownTopic[], name: string, except: string | null): void {
  const key = sameTopicKey(name, desk.names);
  const slug = slugify(name);
  const owner = topics.find(
    (topic) =>
      topic.slug !== except &&
      namesOf(topic).some((known) => slugify(known) === slug || sameTopicKey(known, desk.names) === key),
  );
  if (owner === undefined) return;
  throw new UserError('E02', `"${name}" already is the topic ${owner.title}.`, 'Choose another name.', [
    `/topics show ${owner.slug}`,
  ]);
}

/** Each name once, in the order given, without those the topic has anyway. */
function cleanAliases(aliases: readonly string[], without: readonly string[]): readonly string[] {
  const taken = new Set(without.map((name) => oneLine(name)));
  const clean = aliases.map(oneLine).filter((alias) => slugify(alias) !== '' && !taken.has(alias));
  return [...new Set(clean)];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
