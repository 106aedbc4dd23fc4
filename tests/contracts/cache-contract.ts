import { afterEach, describe, expect, test } from 'vitest';
import type { Cache } from '../../src/cache.ts';

/** A cache to be tested, and what is to be closed after it. */
export interface CacheUnderTest {
  readonly cache: Cache;
  dispose(): Promise<void>;
}

/** What every cache does while it is well. */
export function cacheContract(name: string, open: () => Promise<CacheUnderTest>): void {
  describe(name, () => {
    const opened: CacheUnderTest[] = [];
    const fresh = async () => {
      const under = await open();
      opened.push(under);
      return under.cache;
    };
    afterEach(async () => {
      for (const { cache, dispose } of opened.splice(0)) {
        await cache.close();
        await dispose();
      }
    });

    test('finds nothing where nothing was put', async () => {
      expect(await (await fresh()).get('brief')).toBeUndefined();
    });

    test('gives back what was put last, with its shape', async () => {
      const cache = await fresh();
      await cache.put('brief', { first: true });
      await cache.put('brief', {
        sections: [{ heading: null, sentences: ['Ölfrieden “jetzt” 👍'] }],
        n: 1.5,
      });
      expect(await cache.get('brief')).toEqual({
        sections: [{ heading: null, sentences: ['Ölfrieden “jetzt” 👍'] }],
        n: 1.5,
      });
    });

    test('tells keys apart, however odd they are', async () => {
      const cache = await fresh();
      const keys = [
        'a',
        'A',
        'a:b',
        "'; DROP TABLE cache_entry; --",
        '__proto__',
        'x'.repeat(500),
        '\r\nGET a',
      ];
      for (const key of keys) await cache.put(key, `value of ${key}`);
      for (const key of keys) expect(await cache.get(key)).toBe(`value of ${key}`);
    });

    test('can be closed twice, and finds nothing any more', async () => {
      const cache = await fresh();
      await cache.close();
      await cache.close();
      const found = await cache.get('brief');
      expect(found).toBeUndefined();
    });
  });
}
