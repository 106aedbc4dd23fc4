import { hash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { articleId } from '../../../src/core/identifiers.ts';
import type { Store } from '../../../src/store.ts';
import { type Draft, MAIN, type OpenStore, put, quotation } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const BODY = '“We agreed,” he said.\n“Not yet,” the ministry said.\nHe denied it.';
const blinken = { printed: 'He', name: 'Antony Blinken' };
const ministry = { printed: 'the ministry', name: 'Foreign Ministry' };

const first: Draft = {
  id: 'a1',
  body: BODY,
  publishedAt: '2026-03-01T00:00:00Z',
  quotations: [
    quotation(BODY, 'We agreed', blinken, { group: 3, cue: null }),
    quotation(BODY, 'Not yet', ministry, { kind: 'mixed' }),
    quotation(BODY, 'denied it', blinken, { kind: 'indirect' }),
  ],
};

const SECOND = 'Blinken: “we agreed!” And: “Wait”.';
const second: Draft = {
  id: 'a2',
  body: SECOND,
  publishedAt: '2026-03-02T00:00:00Z',
  quotations: [
    quotation(SECOND, 'we agreed!', { printed: 'Blinken', name: null }),
    quotation(
      SECOND,
      'Wait',
      { printed: null, name: null },
      {
        speaker: { kind: 'unknown', printed: null, printedSpan: null, name: null },
      },
    ),
  ],
};

async function wordsOf(store: Store, filter: Parameters<Store['quotations']>[1]) {
  const entries = await store.quotations(MAIN, filter);
  return entries.map(({ article, start, end }) => (article === 'a1' ? BODY : SECOND).slice(start, end));
}

export function ledgerContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('the ledger', () => {
    test('a quotation keeps its place, its speaker and the hash of its words', async (store) => {
      await put(store, first);
      const [entry] = await store.quotations(MAIN, { articles: [articleId('a1')] });
      expect(entry).toEqual({
        ...first.quotations?.[0],
        article: 'a1',
        revision: 1,
        sentence: 0,
        hash: hash('sha256', 'We agreed'),
        wordsHash: hash('sha256', 'we agreed'),
        publishedAt: '2026-03-01T00:00:00Z',
      });
    });

    test('newest article first, then in reading order', async (store) => {
      await put(store, first, second);
      expect(await wordsOf(store, {})).toEqual(['we agreed!', 'Wait', 'We agreed', 'Not yet', 'denied it']);
      const sentences = (await store.quotations(MAIN, {})).map(({ sentence }) => sentence);
      expect(sentences).toEqual([0, 0, 0, 1, 2]);
    });

    test('a speaker is found by the resolved name and by the printed one', async (store) => {
      await put(store, first, second);
      expect(await wordsOf(store, { speakers: ['antony blinken'] })).toEqual(['We agreed', 'denied it']);
      expect(await wordsOf(store, { speakers: ['he'] })).toEqual(['We agreed', 'denied it']);
      expect(await wordsOf(store, { speakers: ['blinken', 'foreign ministry'] })).toEqual([
        'we agreed!',
        'Not yet',
      ]);
      expect(await wordsOf(store, { speakers: [] })).toEqual([]);
    });

    test('a suggested speaker is kept beside the unknown one, and leads there until the next revision', async (store) => {
      const suggested = { name: 'Ada Quill', by: 'gpt-5-mini' };
      const speaker = { kind: 'unknown', printed: null, printedSpan: null, name: null, suggested } as const;
      const nobody = { printed: null, name: null };
      await put(store, { ...second, quotations: [quotation(SECOND, 'Wait', nobody, { speaker })] });
      const [entry] = await store.quotations(MAIN, { speakers: ['ada quill'] });
      expect(entry?.speaker).toEqual(speaker);
      expect(await store.speakers(MAIN)).toEqual([]);
      await put(store, { ...second, body: `${SECOND} And more.`, quotations: [] });
      expect(await store.quotations(MAIN, { speakers: ['ada quill'] })).toEqual([]);
    });

    test('the newest few, and those of some days', async (store) => {
      await put(store, first, second);
      expect(await wordsOf(store, { limit: 3 })).toEqual(['we agreed!', 'Wait', 'We agreed']);
      expect(await wordsOf(store, { speakers: ['blinken', 'he'], limit: 2 })).toEqual([
        'we agreed!',
        'We agreed',
      ]);
      expect(await wordsOf(store, { limit: 0 })).toEqual([]);
      expect(await wordsOf(store, { since: '2026-03-01T00:00:01Z' })).toEqual(['we agreed!', 'Wait']);
      expect(await wordsOf(store, { until: '2026-03-01T00:00:00Z', limit: 1 })).toEqual(['We agreed']);
    });

    test('how many there are is known without reading them: the same words count once', async (store) => {
      await put(store, first, second);
      expect(await store.countQuotations(MAIN, {})).toEqual({ utterances: 3, indirect: 1 });
      const his = { speakers: ['antony blinken', 'he', 'blinken'], limit: 1 };
      expect(await store.countQuotations(MAIN, his)).toEqual({ utterances: 1, indirect: 1 });
      expect(await store.countQuotations({ collections: [] }, {})).toEqual({ utterances: 0, indirect: 0 });
    });

    test('filters narrow one another', async (store) => {
      await put(store, first, second);
      expect(await wordsOf(store, { kinds: ['mixed', 'indirect'] })).toEqual(['Not yet', 'denied it']);
      const both = { speakers: ['antony blinken'], kinds: ['direct' as const] };
      expect(await wordsOf(store, both)).toEqual(['We agreed']);
      expect(await wordsOf(store, { ...both, articles: [articleId('a2')] })).toEqual([]);
    });

    test('the same words are found whoever says them, whatever their case and marks', async (store) => {
      await put(store, first, second);
      expect(await wordsOf(store, { words: [hash('sha256', 'we agreed')] })).toEqual([
        'we agreed!',
        'We agreed',
      ]);
      expect(await wordsOf(store, { words: [hash('sha256', 'unsaid')] })).toEqual([]);
    });

    test('speakers are counted by name, pronouns and nobody are not speakers', async (store) => {
      await put(store, first, second);
      expect(await store.speakers(MAIN)).toEqual([
        { key: 'antony blinken', name: 'Antony Blinken', quotations: 1, indirect: 1 },
        { key: 'blinken', name: 'Blinken', quotations: 1, indirect: 0 },
        { key: 'foreign ministry', name: 'Foreign Ministry', quotations: 1, indirect: 0 },
      ]);
      const pronoun = { kind: 'pronoun' as const, printed: 'He', printedSpan: null, name: null };
      await put(store, {
        id: 'a3',
        body: BODY,
        title: 'Third',
        quotations: [quotation(BODY, 'We agreed', pronoun, { speaker: pronoun })],
      });
      expect(await store.speakers(MAIN)).toHaveLength(3);
    });

    test('a name is shown as it is most often spelt', async (store) => {
      const said = (name: string) => quotation(BODY, 'We agreed', { printed: name, name });
      await put(store, {
        id: 'a1',
        body: BODY,
        quotations: [said('TÜRKIYE'), said('Türkiye'), said('Türkiye')],
      });
      expect(await store.speakers(MAIN)).toEqual([
        { key: 'turkiye', name: 'Türkiye', quotations: 3, indirect: 0 },
      ]);
    });

    test('a revision takes the old quotations out of every count', async (store) => {
      await put(store, first, second);
      await put(store, { ...first, title: 'Corrected', quotations: first.quotations?.slice(1, 2) ?? [] });
      expect(await wordsOf(store, { articles: [articleId('a1')] })).toEqual(['Not yet']);
      expect(await wordsOf(store, { speakers: ['antony blinken'] })).toEqual([]);
      expect((await store.speakers(MAIN)).map(({ key }) => key)).toEqual(['blinken', 'foreign ministry']);
      expect(await store.sources(MAIN)).toMatchObject([{ quotations: 3 }]);
      expect((await store.quotations(MAIN, {})).map(({ revision }) => revision)).toEqual([1, 1, 2]);
    });
  });
}
