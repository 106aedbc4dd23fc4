import { describe, expect } from 'vitest';
import { collectionId } from '../../../src/core/identifiers.ts';
import { type OpenStore, put } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const [main, other] = [collectionId('main'), collectionId('other')];

export function roomContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('rooms', () => {
    test('a room sees nothing until it is granted something', async (store) => {
      await put(store, { id: 'a1' });
      expect(await store.scopeOf(room)).toEqual({ collections: [] });
      expect(await store.listArticles(await store.scopeOf(room), {})).toEqual([]);
    });

    test('a room sees exactly what it was granted', async (store) => {
      await store.grant(room, other);
      await store.grant(room, main);
      await store.grant(room, main);
      expect(await store.scopeOf(room)).toEqual({ collections: ['main', 'other'] });
      await store.revoke(room, main);
      await store.revoke(room, collectionId('never'));
      expect(await store.scopeOf(room)).toEqual({ collections: ['other'] });
    });

    test('a grant is for one room of one workspace on one platform', async (store) => {
      await store.grant(room, main);
      for (const change of [{ platform: 'discord' }, { workspace: 'T2' }, { channel: 'C2' }]) {
        expect(await store.scopeOf({ ...room, ...change })).toEqual({ collections: [] });
      }
    });

    test('the operator sees every collection there is', async (store) => {
      await put(store, { id: 'a1' });
      await store.grant(room, other);
      expect(await store.collections()).toEqual(['main', 'other']);
    });
  });
}
