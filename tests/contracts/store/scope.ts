import { describe, expect } from 'vitest';
import { articleId, collectionId, topicSlug } from '../../../src/core/identifiers.ts';
import type { Scope } from '../../../src/core/scope.ts';
import { storyId } from '../../../src/core/story.ts';
import type { Store } from '../../../src/store.ts';
import fc from '../../support/fast-check.ts';
import { clock, type Draft, type OpenStore, put, quotation, scopeOf } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const COLLECTIONS = ['main', 'press', 'secret'] as const;
const WORDS = ['gaza', 'talks', 'ankara', 'trade'] as const;
const IDS = Array.from({ length: 6 }, (_, n) => n);

/** Few words, outlets and speakers, so that collections overlap in everything that could leak. */
const drafts = fc.array(
  fc
    .record({
      collection: fc.constantFrom(...COLLECTIONS),
      number: fc.constantFrom(...IDS),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
      source: fc.constantFrom('One', 'Two'),
      speaker: fc.constantFrom('Blinken', 'BLINKEN', 'Fidan'),
      topics: fc.subarray(['t1', 't2']),
      language: fc.constantFrom('en', 'tr'),
      day: fc.option(fc.constantFrom('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z')),
    })
    .map((made): Draft => {
      const body = made.words.join(' ');
      return {
        id: `${made.collection}/${made.number}`,
        collection: made.collection,
        title: body.slice(0, 12).trim(),
        body,
        source: made.source,
        topics: made.topics,
        language: made.language,
        publishedAt: made.day,
        url: 'https://example.org/same',
        quotations: [quotation(body, made.words[0] ?? body, { printed: made.speaker, name: made.speaker })],
      };
    }),
  { minLength: 1, maxLength: 14 },
);

/** Everything that can be read within a scope. */
async function readAll(store: Store, scope: Scope) {
  const ids = COLLECTIONS.flatMap((name) => IDS.map((number) => articleId(`${name}/${number}`)));
  const query = { all: [], any: WORDS };
  return {
    articles: await store.articles(scope, ids),
    revisions: await Promise.all(ids.flatMap((id) => [1, 2].map((n) => store.revision(scope, id, n)))),
    heads: await store.listArticles(scope, {}),
    some: await store.listArticles(scope, { limit: 2, since: '2026-03-01T00:00:00Z' }),
    bySource: await store.listArticles(scope, { source: 'One', url: 'https://example.org/same' }),
    byTopic: await store.listArticles(scope, { topic: 't1' }),
    hits: await store.search(scope, query, 50),
    both: await store.search(scope, { all: [['gaza', 'trade'], ['talks']], any: [], field: 'title' }, 50),
    dated: await store.search(scope, { ...query, since: '2026-03-02T00:00:00Z' }, 2),
    focused: await store.search(
      scope,
      { ...query, focus: { now: Date.parse('2026-03-02'), named: null } },
      2,
    ),
    phrases: await store.search(scope, { all: [], any: ['gaza talks', 'talks ankara'] }, 50),
    statistics: await store.termStatistics(scope, [...WORDS, 'gaza talks']),
    languages: await store.languages(scope),
    quotations: await store.quotations(scope, {}),
    said: await store.quotations(scope, { speakers: ['blinken'], kinds: ['direct'] }),
    counted: await store.countQuotations(scope, {}),
    saidIn: await store.quotations(scope, { articles: ids }),
    places: await store.storyPlaces(scope, ids),
    stories: await store.storyMembers(scope, ids.map(storyId)),
    speakers: await store.speakers(scope),
    topics: await store.topics(scope),
    tagged: await store.taggedTopics(scope),
    sources: await store.sources(scope),
  };
}

async function fill(store: Store, made: readonly Draft[], collections: readonly string[]) {
  const seen = made.filter(({ collection }) => collections.includes(collection ?? 'main'));
  if (seen.length > 0) await put(store, ...seen);
  for (const name of collections) {
    const collection = collectionId(name);
    await store.putTopic({ slug: topicSlug('t1'), collection, title: `T1 of ${name}`, aliases: [name] });
    await store.grant({ platform: 'slack', workspace: 'T', channel: name }, collection);
  }
}

export function scopeContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('scope', () => {
    test('every read answers as if nothing outside the scope existed', async (_, under) => {
      const property = fc.asyncProperty(drafts, fc.subarray([...COLLECTIONS]), async (made, visible) => {
        const [whole, part] = [await open(clock), await open(clock)];
        try {
          await fill(whole.store, made, COLLECTIONS);
          await fill(part.store, made, visible);
          const scope = scopeOf(...visible);
          expect(await readAll(whole.store, scope)).toEqual(await readAll(part.store, scope));
        } finally {
          await whole.dispose();
          await part.dispose();
        }
      });
      await fc.assert(property, { numRuns: 25 });
      await under.store.close();
    });

    test('an empty scope and one of unknown collections see nothing', async (store) => {
      await put(store, { id: 'a1', body: 'gaza', topics: ['t1'] });
      for (const scope of [scopeOf(), scopeOf('nowhere', "main' OR 1=1", '')]) {
        expect(await store.listArticles(scope, {})).toEqual([]);
        expect(await store.articles(scope, [articleId('a1')])).toEqual([]);
        expect(await store.revision(scope, articleId('a1'), 1)).toBeNull();
        expect(await store.search(scope, { all: [], any: ['gaza'] }, 5)).toEqual([]);
        expect((await store.termStatistics(scope, ['gaza'])).frequency.get('gaza')).toBe(0);
        expect(await store.sources(scope)).toEqual([]);
        expect(await store.taggedTopics(scope)).toEqual([]);
      }
    });

    test('a collection named twice is seen once', async (store) => {
      await put(store, { id: 'a1', body: 'gaza' });
      const twice = scopeOf('main', 'main');
      expect(await store.listArticles(twice, {})).toHaveLength(1);
      expect(await store.search(twice, { all: [], any: ['gaza'] }, 5)).toHaveLength(1);
    });
  });
}
