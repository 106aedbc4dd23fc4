import { describe, expect } from 'vitest';
import { articleId } from '../../../src/core/identifiers.ts';
import fc from '../../support/fast-check.ts';
import { entry, MAIN, NOW, type OpenStore, put, scopeOf } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const a1 = articleId('a1');

export function articleContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('storing articles', () => {
    test('an article comes back as it was put, with its revision and the moment', async (store) => {
      const given = entry({
        id: 'a1',
        title: 'Görüşmeler',
        body: 'İlk cümle. 🙂\nSecond line.',
        url: 'https://example.org/a1',
        publishedAt: '2026-03-01T12:00:00+03:00',
        topics: ['turkiye-us', 'gaza'],
      });
      expect(await store.putArticle(given.article, given.quotations, given.terms)).toEqual({
        outcome: 'added',
        id: 'a1',
        revision: 1,
      });
      expect(await store.articles(MAIN, [a1])).toEqual([{ ...given.article, revision: 1, storedAt: NOW }]);
    });

    test('the same bytes again are nothing new', async (store) => {
      await put(store, { id: 'a1' });
      expect(await put(store, { id: 'a1' })).toEqual([{ outcome: 'unchanged', id: 'a1', revision: 1 }]);
      expect(await store.revision(MAIN, a1, 2)).toBeNull();
    });

    for (const change of [
      { title: 'Other' },
      { body: 'Other' },
      { url: 'https://example.org/' },
      { publishedAt: '2026-03-02T09:00:00Z' },
      { publishedAt: null },
      { source: 'Other' },
      { topics: ['other'] },
      { language: 'tr' },
    ]) {
      test(`a changed ${Object.keys(change)[0]} is a new revision beside the old one`, async (store) => {
        await put(store, { id: 'a1' });
        expect(await put(store, { id: 'a1', ...change })).toEqual([
          { outcome: 'revised', id: 'a1', revision: 2 },
        ]);
        const [current] = await store.articles(MAIN, [a1]);
        expect(current).toMatchObject({ revision: 2, ...change });
        const first = await store.revision(MAIN, a1, 1);
        expect(first).toEqual({ ...entry({ id: 'a1' }).article, revision: 1, storedAt: NOW });
        expect(await store.listArticles(MAIN, {})).toHaveLength(1);
      });
    }

    test('a text that changes back is a third revision', async (store) => {
      await put(store, { id: 'a1', body: 'A' }, { id: 'a1', body: 'B' });
      expect(await put(store, { id: 'a1', body: 'A' })).toMatchObject([{ outcome: 'revised', revision: 3 }]);
    });

    test('the same text of the same outlet under another id is the article that is there', async (store) => {
      await put(store, { id: 'a1', title: 'T', body: 'B' });
      expect(await put(store, { id: 'a2', title: 'T', body: 'B' })).toEqual([
        { outcome: 'unchanged', id: 'a1', revision: 1 },
      ]);
      expect(await store.articles(MAIN, [articleId('a2')])).toEqual([]);
    });

    test('the same text of another outlet, title or collection is another article', async (store) => {
      const results = await put(
        store,
        { id: 'a1', title: 'T', body: 'B' },
        { id: 'a2', title: 'T', body: 'B', source: 'Other' },
        { id: 'a3', title: 'T2', body: 'B' },
        { id: 'x/a4', title: 'T', body: 'B', collection: 'x' },
      );
      expect(results.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added', 'added']);
    });

    test('an article twice in one batch is stored once', async (store) => {
      const results = await put(
        store,
        { id: 'a1', body: 'A' },
        { id: 'a1', body: 'A' },
        { id: 'a1', body: 'B' },
      );
      expect(results.map(({ outcome }) => outcome)).toEqual(['added', 'unchanged', 'revised']);
      expect(await store.search(MAIN, { all: [['a']], any: [] }, 5)).toEqual([]);
      expect(await store.search(MAIN, { all: [['b']], any: [] }, 5)).toHaveLength(1);
    });

    test('an id never moves into another collection, and the batch that tries leaves nothing', async (store) => {
      await put(store, { id: 'a1' });
      const moved = put(store, { id: 'a2' }, { id: 'a1', collection: 'x' });
      await expect(moved).rejects.toThrow(/a1 .*another collection/);
      expect(await store.listArticles(scopeOf('main', 'x'), {})).toHaveLength(1);
      expect(await put(store, { id: 'a3' })).toMatchObject([{ outcome: 'added' }]);
    });

    test('a moment that is none is refused by name', async (store) => {
      await expect(put(store, { id: 'a1', publishedAt: 'yesterday' })).rejects.toThrow(/a1 .*yesterday/);
      expect(await store.listArticles(MAIN, {})).toEqual([]);
    });
  });

  describe('reading articles', () => {
    test('articles come in the order asked for, unknown ones left out', async (store) => {
      await put(store, { id: 'a1' }, { id: 'a2' }, { id: 'x/a3', collection: 'x' });
      const ids = ['a2', 'none', 'x/a3', 'a1'].map(articleId);
      expect((await store.articles(MAIN, ids)).map(({ id }) => id)).toEqual(['a2', 'a1']);
    });

    test('the newest come first, the undated last, the last stored of these first', async (store) => {
      await put(
        store,
        { id: 'undated1', publishedAt: null },
        { id: 'old', publishedAt: '2026-01-01T00:00:00Z' },
        { id: 'new', publishedAt: '2026-03-01T00:30:00+01:00' },
        { id: 'x/between', publishedAt: '2026-02-28T23:00:00Z', collection: 'x' },
        { id: 'x/undated2', publishedAt: null, collection: 'x' },
      );
      const ids = async (limit?: number) => {
        const filter = limit === undefined ? {} : { limit };
        return (await store.listArticles(scopeOf('x', 'main'), filter)).map(({ id }) => id);
      };
      expect(await ids()).toEqual(['new', 'x/between', 'old', 'x/undated2', 'undated1']);
      expect(await ids(2)).toEqual(['new', 'x/between']);
      expect(await ids(0)).toEqual([]);
    });

    test('a list is filtered by period, outlet, topic and address', async (store) => {
      await put(
        store,
        { id: 'a1', publishedAt: '2026-03-01T10:00:00Z', source: 'One', topics: ['t1', 't2'] },
        {
          id: 'a2',
          publishedAt: '2026-03-02T10:00:00Z',
          source: 'Two',
          topics: ['t2'],
          url: 'https://e.org/2',
        },
        { id: 'a3', publishedAt: null, source: 'Two', topics: [] },
      );
      const ids = async (filter: Parameters<typeof store.listArticles>[1]) =>
        (await store.listArticles(MAIN, filter)).map(({ id }) => id);
      expect(await ids({ since: '2026-03-01T12:00:00+02:00', until: '2026-03-01T10:00:00Z' })).toEqual([
        'a1',
      ]);
      expect(await ids({ since: '2026-03-02T00:00:00Z' })).toEqual(['a2']);
      expect(await ids({ source: 'Two' })).toEqual(['a2', 'a3']);
      expect(await ids({ topic: 't2' })).toEqual(['a2', 'a1']);
      expect(await ids({ topic: 't2', source: 'One' })).toEqual(['a1']);
      expect(await ids({ url: 'https://e.org/2' })).toEqual(['a2']);
    });

    test('heads are articles without their text', async (store) => {
      await put(store, { id: 'a1', topics: ['t1'] });
      const { body: _body, sentences: _sentences, ...head } = entry({ id: 'a1', topics: ['t1'] }).article;
      expect(await store.listArticles(MAIN, {})).toEqual([{ ...head, revision: 1, storedAt: NOW }]);
    });

    test('sources say how much there is and how fresh it is', async (store) => {
      await put(
        store,
        { id: 'a1', source: 'One', publishedAt: '2026-03-01T10:00:00Z' },
        { id: 'a2', source: 'One', publishedAt: '2026-03-03T13:00:00+03:00' },
        { id: 'a3', source: 'Two', publishedAt: null },
      );
      expect(await store.sources(MAIN)).toEqual([
        {
          source: 'One',
          articles: 2,
          quotations: 0,
          newest: '2026-03-03T10:00:00Z',
          oldest: '2026-03-01T10:00:00Z',
        },
        { source: 'Two', articles: 1, quotations: 0, newest: null, oldest: null },
      ]);
    });

    test('languages come by how many articles are in them', async (store) => {
      await put(store, { id: 'a1', language: 'tr' }, { id: 'a2' }, { id: 'a3' });
      expect(await store.languages(MAIN)).toEqual(['en', 'tr']);
      await put(store, { id: 'a1', language: 'de' });
      expect(await store.languages(MAIN)).toEqual(['en', 'de']);
    });
  });

  describe('any text', () => {
    test('comes back unit for unit, whatever letters it is written in', async (store) => {
      const text = fc.string({ unit: 'binary', maxLength: 60 });
      let number = 0;
      const property = fc.asyncProperty(text, text, text, async (title, body, source) => {
        number += 1;
        const id = articleId(`a${number}`);
        await put(store, { id, title: `${number} ${title}`, body, source });
        const [article] = await store.articles(MAIN, [id]);
        expect(article).toMatchObject({ title: `${number} ${title}`, body, source });
      });
      await fc.assert(property, { numRuns: 60 });
    });
  });
}
