import { describe, expect } from 'vitest';
import { MAIN, type OpenStore, put, quotation } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const said = (body: string, name: string) => [quotation(body, 'We agreed', { printed: name, name })];

export function handleContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('several handles on the same data', () => {
    test('what one handle stores, another one sees', async (store, { openAgain }) => {
      const other = await openAgain();
      const body = 'We agreed.';
      expect(await other.speakers(MAIN)).toEqual([]);
      await put(store, { id: 'a1', body, quotations: said(body, 'Fidan') });
      expect(await other.speakers(MAIN)).toMatchObject([{ name: 'Fidan', quotations: 1 }]);
      await put(other, { id: 'a2', body: `${body} Again.`, quotations: said(body, 'Fidan') });
      expect(await store.speakers(MAIN)).toMatchObject([{ name: 'Fidan', quotations: 2 }]);
      expect(await store.search(MAIN, { all: [['again.']], any: [] }, 5)).toHaveLength(1);
    });

    test('handles that write at the same time lose nothing', async (store, { openAgain }) => {
      const handles = [store, await openAgain(), await openAgain()];
      const rounds = Array.from({ length: 12 }, (_, round) => round);
      const results = await Promise.all(
        handles.flatMap((handle, h) =>
          rounds.map((round) =>
            put(handle, { id: `h${h}-${round}` }, { id: 'shared', body: `${h} ${round}` }),
          ),
        ),
      );
      expect(results.flat().filter(({ outcome }) => outcome === 'added')).toHaveLength(37);
      expect(await store.listArticles(MAIN, {})).toHaveLength(37);
      const revisions = results.flatMap(([, shared]) => (shared === undefined ? [] : [shared.revision]));
      expect([...revisions].sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, n) => n + 1));
    });

    test('writes of one handle happen in the order they were asked for', async (store) => {
      const order = Array.from({ length: 10 }, (_, n) => n + 1);
      const results = await Promise.all(order.map((n) => put(store, { id: 'a1', body: `${n}` })));
      expect(results.map(([result]) => result?.revision)).toEqual(order);
    });

    test('a store that was closed and opened again has everything', async (store, { openAgain }) => {
      await put(store, { id: 'a1', body: 'gaza' });
      await store.close();
      const again = await openAgain();
      expect(await again.search(MAIN, { all: [], any: ['gaza'] }, 5)).toHaveLength(1);
      expect(await put(again, { id: 'a1', body: 'gaza' })).toMatchObject([{ outcome: 'unchanged' }]);
    });
  });
}
