import { describe, expect } from 'vitest';
import type { Store, TermQuery } from '../../../src/store.ts';
import fc from '../../support/fast-check.ts';
import { entry, MAIN, type OpenStore, put, scopeOf } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const idsOf = async (store: Store, query: Partial<TermQuery>, limit = 10) =>
  (await store.search(MAIN, { all: [], any: [], ...query }, limit)).map(({ id }) => id);

const sorted = (ids: readonly string[]) => [...ids].sort();

export function searchContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('searching', () => {
    test('any of the terms is enough, the article that says it in its title comes first', async (store) => {
      await put(
        store,
        { id: 'body', title: 'nothing here', body: 'talks in ankara on trade' },
        { id: 'title', title: 'ankara', body: 'some other words in here' },
        { id: 'none', title: 'weather', body: 'rain' },
      );
      expect(await idsOf(store, { any: ['ankara', 'unheard'] })).toEqual(['title', 'body']);
    });

    test('every group must be met, by any one of its terms', async (store) => {
      await put(
        store,
        { id: 'both', body: 'turkiye and usa' },
        { id: 'alias', body: 'turkey with america' },
        { id: 'one', body: 'turkiye alone' },
      );
      const all = [
        ['turkiye', 'turkey'],
        ['usa', 'america'],
      ];
      expect(sorted(await idsOf(store, { all }))).toEqual(['alias', 'both']);
      expect(await idsOf(store, { all, any: ['with', 'without'] })).toEqual(['alias']);
      expect(await idsOf(store, { all: [['turkiye'], []] })).toEqual([]);
    });

    test('a field can be asked for', async (store) => {
      await put(store, { id: 'title', title: 'gaza talks' }, { id: 'body', body: 'gaza talks' });
      expect(await idsOf(store, { all: [['gaza'], ['talks']], field: 'title' })).toEqual(['title']);
    });

    test('several words are a phrase: in that order, side by side, in one field', async (store) => {
      await put(
        store,
        { id: 'phrase', body: 'the united states said' },
        { id: 'apart', body: 'united they said states' },
        { id: 'split', title: 'the united', body: 'states said' },
      );
      expect(await idsOf(store, { all: [['united states', 'usa']] })).toEqual(['phrase']);
      expect(await idsOf(store, { any: ['united states'] })).toEqual(['phrase']);
    });

    test('a period leaves the rest out, and everything undated', async (store) => {
      await put(
        store,
        { id: 'march', body: 'talks', publishedAt: '2026-03-05T00:00:00Z' },
        { id: 'april', body: 'talks', publishedAt: '2026-04-05T00:00:00Z', title: 'april' },
        { id: 'undated', body: 'talks', publishedAt: null, title: 'undated' },
      );
      const any = ['talks'];
      expect(await idsOf(store, { any, until: '2026-03-31T23:59:59Z' })).toEqual(['march']);
      expect(await idsOf(store, { any, since: '2026-03-31T23:59:59Z' })).toEqual(['april']);
      expect(await idsOf(store, { any, since: '2026-05-01T00:00:00Z' })).toEqual([]);
    });

    test('a hit says where its terms stand, how long it is, of when and in which language', async (store) => {
      await put(store, {
        id: 'a1',
        title: 'gaza talks in ankara',
        body: 'talks on gaza\nno more talks',
        publishedAt: '2026-03-05T00:00:00Z',
        language: 'tr',
      });
      const query = { all: [['ankara', 'istanbul']], any: ['gaza', 'talks', 'more talks'] };
      const [hit] = await store.search(MAIN, query, 10);
      expect(hit).toMatchObject({
        id: 'a1',
        publishedAt: '2026-03-05T00:00:00Z',
        language: 'tr',
        titleTerms: 4,
        bodyTerms: 6,
        matches: [
          { term: 'ankara', title: [3], body: [] },
          { term: 'gaza', title: [0], body: [2] },
          { term: 'talks', title: [1], body: [0, 5] },
          { term: 'more talks', title: [], body: [4] },
        ],
      });
      expect(hit?.score).toBeGreaterThan(0);
    });

    test('no more than the limit, the best of them', async (store) => {
      await put(
        store,
        ...Array.from({ length: 30 }, (_, n) => ({ id: `a${n}`, body: `talks ${'filler '.repeat(n + 1)}` })),
      );
      expect(await idsOf(store, { any: ['talks'] }, 3)).toEqual(['a0', 'a1', 'a2']);
      expect(await idsOf(store, { any: ['talks'] }, 0)).toEqual([]);
    });

    test('an empty query finds nothing', async (store) => {
      await put(store, { id: 'a1' });
      expect(await idsOf(store, {})).toEqual([]);
      expect(await idsOf(store, { all: [[]] })).toEqual([]);
      expect(await idsOf(store, { any: [''] })).toEqual([]);
    });

    test('a revised article is found by its new words only', async (store) => {
      await put(store, { id: 'a1', body: 'old words' });
      await put(store, { id: 'a1', body: 'new words' });
      expect(await idsOf(store, { any: ['old'] })).toEqual([]);
      expect(await idsOf(store, { any: ['words'] })).toEqual(['a1']);
      const statistics = await store.termStatistics(MAIN, ['old', 'new', 'words']);
      expect([...statistics.frequency]).toEqual([
        ['old', 0],
        ['new', 1],
        ['words', 1],
      ]);
    });

    test('statistics count the articles in scope', async (store) => {
      await put(
        store,
        { id: 'a1', title: 'one two', body: 'gaza gaza talks' },
        { id: 'a2', title: 'gaza', body: 'united states' },
        { id: 'x/a3', title: 'gaza', body: 'more', collection: 'x' },
      );
      const frequencies = { gaza: 2, talks: 1, 'united states': 1, 'states united': 0, unheard: 0 };
      expect(await store.termStatistics(MAIN, Object.keys(frequencies))).toEqual({
        articles: 2,
        titleTerms: 3,
        bodyTerms: 5,
        frequency: new Map(Object.entries(frequencies)),
      });
      expect((await store.termStatistics(scopeOf('x', 'main'), ['gaza'])).frequency.get('gaza')).toBe(3);
    });

    test('terms may contain anything that is no space', async (store) => {
      const words = [
        'u.s.',
        "o'brien",
        'dhkp-c',
        '2.5',
        'türkiye',
        'дружба',
        '北京',
        'שלום',
        'a"b',
        '"',
        '*',
        'col:x',
      ];
      await put(store, ...words.map((word, n) => ({ id: `a${n}`, title: 't', body: `${word} s${n}` })));
      for (const [n, word] of words.entries())
        expect(await idsOf(store, { all: [[word]] })).toEqual([`a${n}`]);
    });

    test('no term is ever read as a command of the query language', async (store) => {
      await put(store, { id: 'a1', body: 'gaza talks' });
      const nasty = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('"', 'gaza" OR "x', 'NEAR(', 'title : x', '* AND', '^gaza', "';--", '\0', '""'),
      );
      const property = fc.asyncProperty(
        fc.array(nasty, { maxLength: 4 }),
        fc.array(nasty),
        async (group, any) => {
          const hits = await store.search(MAIN, { all: [group, ['unheard']], any }, 5);
          expect(hits).toEqual([]);
          await store.search(MAIN, { all: [], any }, 5);
          await store.termStatistics(MAIN, any);
        },
      );
      await fc.assert(property, { numRuns: 60 });
    });

    test('a pasted page is a question like any other', async (store) => {
      await put(store, { id: 'a1', body: 'gaza talks' });
      const page = Array.from({ length: 3_000 }, (_, n) => `word${n}`);
      expect(await idsOf(store, { any: [...page, 'gaza'] })).toEqual(['a1']);
    });

    test('the article with the rarer term comes first, and the frequent one counts as well', async (store) => {
      const common = Array.from({ length: 40 }, (_, n) => entry({ id: `c${n}`, body: `the filler${n}` }));
      await store.putArticles([...common, entry({ id: 'rare', body: 'the zygote' })]);
      const hits = await store.search(MAIN, { all: [], any: ['the', 'zygote'] }, 50);
      expect(hits[0]?.id).toBe('rare');
      expect(hits[0]?.matches.map(({ term }) => term)).toEqual(['the', 'zygote']);
    });
  });
}
