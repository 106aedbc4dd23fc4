import { describe, expect } from 'vitest';
import { articleId, collectionId, topicSlug } from '../../../src/core/identifiers.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { MAIN, type OpenStore, put, scopeOf } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const main = collectionId('main');

function topic(slug: string, title: string, aliases: readonly string[] = [], collection = 'main'): Topic {
  return { slug: topicSlug(slug), collection: collectionId(collection), title, aliases };
}

export function topicContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('topics', () => {
    test('a topic is kept, and replaced when it is put again', async (store) => {
      await store.putTopic(topic('gaza', 'Gaza', ['Gazze']));
      await store.putTopic(topic('gaza', 'Gaza war', []));
      await store.putTopic(topic('cyprus', 'Cyprus'));
      expect(await store.topics(MAIN)).toEqual([topic('cyprus', 'Cyprus'), topic('gaza', 'Gaza war', [])]);
    });

    test('two collections may keep a topic of the same name', async (store) => {
      await store.putTopic(topic('gaza', 'Gaza'));
      await store.putTopic(topic('gaza', 'Ours', [], 'x'));
      expect(await store.topics(scopeOf('x'))).toEqual([topic('gaza', 'Ours', [], 'x')]);
    });

    test('articles are counted under the topics they name themselves', async (store) => {
      await put(
        store,
        { id: 'a1', topics: ['gaza', 'talks'], publishedAt: '2026-03-01T00:00:00Z' },
        { id: 'a2', topics: ['gaza'], publishedAt: null },
      );
      expect(await store.taggedTopics(MAIN)).toEqual([
        { slug: 'gaza', articles: 2, newest: '2026-03-01T00:00:00Z' },
        { slug: 'talks', articles: 1, newest: '2026-03-01T00:00:00Z' },
      ]);
      await put(store, { id: 'a1', topics: ['talks'], publishedAt: '2026-03-01T00:00:00Z' });
      expect(await store.taggedTopics(MAIN)).toMatchObject([
        { slug: 'gaza', articles: 1, newest: null },
        { slug: 'talks', articles: 1 },
      ]);
    });

    test('a topic that is merged hands over its names and its articles', async (store) => {
      await store.putTopic(topic('gazze', 'Gazze', ['Gaza Strip']));
      await store.putTopic(topic('gaza', 'Gaza', ['Gaza war']));
      await put(store, { id: 'a1', topics: ['gazze', 'gaza', 'talks'] }, { id: 'a2', topics: ['gazze'] });
      await store.mergeTopics(main, topicSlug('gazze'), topicSlug('gaza'));
      expect(await store.topics(MAIN)).toEqual([
        topic('gaza', 'Gaza', ['Gaza war', 'gazze', 'Gazze', 'Gaza Strip']),
      ]);
      expect(await store.listArticles(MAIN, { topic: 'gazze' })).toEqual([]);
      expect(await store.listArticles(MAIN, { topic: 'gaza' })).toHaveLength(2);
      const [article] = await store.articles(MAIN, [articleId('a1')]);
      expect(article?.topics).toEqual(['gaza', 'talks']);
    });

    test('what names a merged topic later is filed where it went', async (store) => {
      await put(store, { id: 'a1', topics: ['gazze'] });
      await store.mergeTopics(main, topicSlug('gazze'), topicSlug('gaza'));
      await store.mergeTopics(main, topicSlug('gaza'), topicSlug('middle-east'));
      expect(
        await put(store, { id: 'a1', topics: ['gazze'] }, { id: 'a2', topics: ['gaza', 'gazze'] }),
      ).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'added' }]);
      expect(await store.taggedTopics(MAIN)).toMatchObject([{ slug: 'middle-east', articles: 2 }]);
    });

    test('a merged topic that is made again is itself', async (store) => {
      await store.mergeTopics(main, topicSlug('gazze'), topicSlug('gaza'));
      await store.putTopic(topic('gazze', 'Gazze'));
      await put(store, { id: 'a1', topics: ['gazze'] });
      expect(await store.listArticles(MAIN, { topic: 'gazze' })).toHaveLength(1);
    });

    test('merging a topic into itself changes nothing', async (store) => {
      await store.putTopic(topic('gaza', 'Gaza', ['Gazze']));
      await store.mergeTopics(main, topicSlug('gaza'), topicSlug('gaza'));
      expect(await store.topics(MAIN)).toEqual([topic('gaza', 'Gaza', ['Gazze'])]);
    });
  });
}
