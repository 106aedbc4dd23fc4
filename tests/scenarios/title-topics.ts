import type { CollectionId } from '../../src/core/identifiers.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { put } from '../newsroom/support/open-newsroom.ts';
import type { InjectedCorpus } from '../support/injected-corpus.ts';

/** An article on topics with these titles, in a collection of its own. Resolves to their slugs. */
export async function titleTopics(
  { store, bot }: InjectedCorpus,
  collection: CollectionId,
  titles: readonly string[],
): Promise<readonly string[]> {
  const { newsroom } = bot(rulesOnly, () => undefined);
  const topics: string[] = [];
  for (const title of titles) {
    const { slug } = await newsroom.createTopic({ collections: [collection] }, { title, aliases: [] });
    topics.push(slug);
  }
  await put(store, { id: `about ${collection}`, topics, body: 'The quay is open.' }, collection);
  return topics;
}
