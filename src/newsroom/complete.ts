import type { Scope } from '../core/scope.ts';
import { slugify } from '../text/slug.ts';
import type { Desk } from './desk.ts';
import { namesOf, readKnownTopics } from './known-topics.ts';
import { indexSpeakers } from './speaker-index.ts';

/** What platforms show at most (Discord: 25 choices). */
const MAX_COMPLETIONS = 25;

/** Names in scope that go on from what was typed: those that begin so first, then those with a word that does. */
export async function complete(
  desk: Desk,
  scope: Scope,
  what: 'topic' | 'person',
  typed: string,
  limit: number,
): Promise<readonly string[]> {
  const names = what === 'topic' ? await topicNames(desk, scope) : await personNames(desk, scope);
  const wanted = slugify(typed);
  const begins = names.filter(({ spellings }) => spellings.some((name) => name.startsWith(wanted)));
  const inside = names.filter(({ spellings }) => spellings.some((name) => name.includes(`-${wanted}`)));
  const distinct = new Set([...begins, ...inside].map(({ shown }) => shown));
  return [...distinct].slice(0, Math.max(0, Math.min(limit, MAX_COMPLETIONS)));
}

interface Completion {
  readonly shown: string;
  /** Slugs: what is typed is compared without accents, case and marks. */
  readonly spellings: readonly string[];
}

/** A topic is completed to its slug, by whatever name it is begun: aliases of its parts too. */
async function topicNames(desk: Desk, scope: Scope): Promise<readonly Completion[]> {
  const topics = await readKnownTopics(desk, scope);
  return topics.map((topic) => {
    const parts = desk.names.read(topic.title);
    const names = [...namesOf(topic), ...parts.flatMap((part) => part.spellings)];
    return { shown: topic.slug, spellings: names.map(slugify) };
  });
}

async function personNames(desk: Desk, scope: Scope): Promise<readonly Completion[]> {
  const { all } = indexSpeakers(await desk.store.speakers(scope), desk.names);
  return all.map(({ name, slug }) => ({ shown: name, spellings: [slug] }));
}
