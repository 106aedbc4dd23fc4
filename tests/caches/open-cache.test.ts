import { describe, expect, test } from 'vitest';
import { openCache } from '../../src/caches/open-cache.ts';
import { readCacheOptions } from '../../src/caches/read-cache-options.ts';
import { SetupError } from '../../src/core/errors.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { cacheContract } from '../contracts/cache-contract.ts';
import { startValkeyServer, type ValkeyMood } from '../servers/valkey/start-valkey-server.ts';

const clock = { now: () => Temporal.Now.instant() };

cacheContract('a cache in memory', async () => ({
  cache: await openCache({ kind: 'memory' }),
  dispose: async () => {},
}));

cacheContract('a cache in the data file', async () => {
  const store = await openSqliteStore({ path: ':memory:', clock });
  const cache = await openCache({ kind: 'table', table: store.cacheTable });
  return { cache, dispose: () => store.close() };
});

cacheContract('a cache on a server', async () => {
  const server = await startValkeyServer();
  return { cache: await openCache({ kind: 'server', url: server.url }), dispose: () => server.close() };
});

describe('a cache on a server', () => {
  test.each<ValkeyMood>(['hang', 'break', 'refuse'])(
    'that will %s is one in which nothing is found',
    async (mood) => {
      const server = await startValkeyServer();
      const cache = await openCache({ kind: 'server', url: server.url });
      await cache.put('brief', 1);
      expect(await cache.get('brief')).toBe(1);
      server.mood = mood;
      expect(await cache.get('brief')).toBeUndefined();
      await cache.put('brief', 2);
      await cache.close();
      await server.close();
    },
  );

  test('that is not there is one too', async () => {
    const server = await startValkeyServer();
    await server.close();
    const cache = await openCache({ kind: 'server', url: server.url });
    expect(await cache.get('brief')).toBeUndefined();
    await cache.close();
  });

  test('lets what it keeps expire', async () => {
    const server = await startValkeyServer();
    const cache = await openCache({ kind: 'server', url: server.url });
    await cache.put('brief', 1);
    expect([...server.entries.values()]).toHaveLength(1);
    expect([...server.entries.values()][0]).toMatch(/"expires":\d+/);
    await cache.close();
    await server.close();
  });
});

describe('where the cache is', () => {
  const table = {
    get: async () => undefined,
    set: async () => {},
    delete: async () => false,
    clear: async () => {},
  };

  test('is read from the settings, and a server from the environment', () => {
    expect(readCacheOptions('store', table, {})).toEqual({ kind: 'table', table });
    expect(readCacheOptions('memory', table, {})).toEqual({ kind: 'memory' });
    const env = { PRECIS_CACHE_URL: 'valkeys://:secret@cache.example:6380' };
    expect(readCacheOptions('server', table, env)).toEqual({
      kind: 'server',
      url: 'rediss://:secret@cache.example:6380',
    });
  });

  test.each([[undefined], [''], ['cache.example:6379'], ['https://cache.example']])(
    'is refused when the address is %s',
    (address) => {
      const env = { PRECIS_CACHE_URL: address };
      expect(() => readCacheOptions('server', table, env)).toThrow(SetupError);
      expect(() => readCacheOptions('server', table, env)).toThrow(/PRECIS_CACHE_URL/);
    },
  );
});
