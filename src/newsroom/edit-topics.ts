import { UserError } from '../core/errors.ts';
import type { CollectionId } from '../core/identifiers.ts';
import { topicSlug } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import type { Topic } from '../core/topic.ts';
import { slugify } from '../text/slug.ts';
import type { Desk } from './desk.ts';
import { findArticles } from './find-articles.ts';
import { type KnownTopic, namesOf, readKnownTopics, sameTopicKey } from './known-topics.ts';
import { requireWords } from './require-words.ts';
import { resolveTopic } from './resolve-topic.ts';

/**
 * Keeps a new topic, in the collections that have articles on it: a room that sees none of them must not
 * learn its name. Without any article yet, in the first collection of the scope. Throws `UserError` E02 when
 * a topic has one of the names already, E06 when the reader sees no collection, E07 when a name has no
 * letter or digit.
 */
export async function createTopic(
  desk: Desk,
  scope: Scope,
  request: { readonly title: string; readonly aliases: readonly string[] },
): Promise<Topic> {
  const title = oneLine(request.title);
  requireWords('title', title);
  const aliases = cleanAliases(request.aliases, [title]);
  const first: Topic = { slug: slugify(title), collection: writableCollection(scope), title, aliases };
  const topics = await readKnownTopics(desk, scope);
  for (const name of [title, ...aliases]) refuseTaken(desk, topics, name, null);
  for (const collection of await collectionsOn(desk, scope, first)) {
    await desk.store.putTopic({ ...first, collection });
  }
  return first;
}

/** Where the articles on a topic are that is to be kept; its own collection when there are none. */
async function collectionsOn(desk: Desk, scope: Scope, topic: Topic): Promise<readonly CollectionId[]> {
  const { slug, title, aliases } = topic;
  const known = { slug, title, aliases, kept: [topic], tags: [slug], tagged: 0, newest: null };
  const found: CollectionId[] = [];
  for (const collection of scope.collections) {
    const hit = { slug, title, reach: { kind: 'known', topic: known } } as const;
    const articles = await findArticles(desk, { collections: [collection] }, hit, { limit: 1 });
    if (articles.length > 0) found.push(collection);
  }
  return found.length > 0 ? found : [topic.collection];
}

/**
 * Gives a topic one more name, in every collection that has the topic. A topic that only articles name is
 * kept from now on. Throws `UserError` E01, E02 (also when another topic has the name), E06, E07.
 */
export async function addAlias(desk: Desk, scope: Scope, name: string, alias: string): Promise<Topic> {
  requireWords('alias', alias);
  const found = await findKnown(desk, scope, name, (slug) => `/topics alias ${slug} ${alias}`);
  refuseTaken(desk, await readKnownTopics(desk, scope), alias, found.slug);
  const named = (topic: Pick<Topic, 'slug' | 'title' | 'aliases'>) =>
    cleanAliases([...topic.aliases, alias], [topic.title, topic.slug]);
  for (const topic of await keptOf(desk, scope, found)) {
    await desk.store.putTopic({ ...topic, aliases: named(topic) });
  }
  return { ...shownTopic(scope, found), aliases: named(shownTopic(scope, found)) };
}

/**
 * Folds `from` into `into`, in every collection of the scope that has `from`; the others learn none of its
 * names. Throws `UserError` E01, E02, E06.
 */
export async function mergeTopics(desk: Desk, scope: Scope, from: string, into: string): Promise<Topic> {
  const old = await findKnown(desk, scope, from, (slug) => `/topics merge ${slug} into:${into}`);
  const kept = await findKnown(desk, scope, into, (slug) => `/topics merge ${from} into:${slug}`);
  if (old.slug === kept.slug) {
    throw new UserError('E07', `"${from}" and "${into}" are the same topic already.`, 'Name two topics.');
  }
  const target = shownTopic(scope, kept);
  for (const collection of scope.collections) await mergeIn(desk, collection, old, target);
  return { ...target, aliases: cleanAliases([...target.aliases, ...namesOf(old)], [target.title]) };
}

async function mergeIn(desk: Desk, collection: CollectionId, old: KnownTopic, target: Topic): Promise<void> {
  let isChanged = false;
  for (const slug of new Set([old.slug, ...old.tags])) {
    if (!(await hasTopic(desk, collection, slug))) continue;
    await desk.store.mergeTopics(collection, topicSlug(slug), target.slug);
    isChanged = true;
  }
  if (!isChanged) return;
  const topics = await desk.store.topics({ collections: [collection] });
  const merged = topics.find(({ slug }) => slug === target.slug);
  if (merged === undefined) return;
  const own = old.kept.filter((topic) => topic.collection === collection).flatMap(namesOf);
  const aliases = cleanAliases([...merged.aliases, ...own, old.title], [target.title]);
  await desk.store.putTopic({ ...merged, title: target.title, aliases });
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

/** The topic as it is kept, one a collection. One that only articles name is to be kept where they are. */
async function keptOf(desk: Desk, scope: Scope, topic: KnownTopic): Promise<readonly Topic[]> {
  if (topic.kept.length > 0) return topic.kept;
  const kept: Topic[] = [];
  for (const collection of scope.collections) {
    const has = await Promise.all(topic.tags.map((tag) => hasTopic(desk, collection, tag)));
    if (has.includes(true)) kept.push({ ...shownTopic(scope, topic), collection });
  }
  return kept;
}

/** The topic as the reader knows it, with the names of all its collections. */
function shownTopic(scope: Scope, { slug, title, aliases, kept }: KnownTopic): Topic {
  const collection = kept[0]?.collection ?? writableCollection(scope);
  return { slug: topicSlug(slug), collection, title, aliases };
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
