import { describe, expect } from 'vitest';
import type { OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

export function cacheTableContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('the table a cache is kept in', () => {
    test('a text is found under its key until it is deleted', async ({ cacheTable }) => {
      expect(await cacheTable.get('brief')).toBeUndefined();
      await cacheTable.set('brief', 'one', 1_000);
      await cacheTable.set('brief', 'two', 1_000);
      expect(await cacheTable.get('brief')).toBe('two');
      expect(await cacheTable.delete('brief')).toBe(true);
      expect(await cacheTable.delete('brief')).toBe(false);
      expect(await cacheTable.get('brief')).toBeUndefined();
    });

    test('a text that has expired is not there', async ({ cacheTable }) => {
      await cacheTable.set('old', 'text', 0);
      await cacheTable.set('new', 'text', 1);
      expect(await cacheTable.get('old')).toBeUndefined();
      expect(await cacheTable.get('new')).toBe('text');
    });

    test('another process finds it too, and one can empty it for all', async ({ cacheTable }, under) => {
      const again = await under.openAgain();
      await cacheTable.set('brief', 'one');
      expect(await again.cacheTable.get('brief')).toBe('one');
      await again.cacheTable.clear();
      expect(await cacheTable.get('brief')).toBeUndefined();
    });
  });
}
