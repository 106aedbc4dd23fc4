import Keyv from 'keyv';
import type { Cache } from '../../src/cache.ts';
import { guardCache } from '../../src/caches/guard-cache.ts';

/** How a cache may be unwell: nothing is ever there, nothing answers, everything throws, it gives what another version kept. */
export const cacheMoods = ['well', 'missing', 'hanging', 'throwing', 'another version'] as const;
export type CacheMood = (typeof cacheMoods)[number];

const TTL_MS = 60_000;
const hang = () => new Promise<never>(() => {});

/**
 * The cache of a bot under test, in the mood that `PRECIS_TEST_CACHE` names: the whole suite is to pass in each of
 * them (`npm run test:caches`).
 */
export function openTestCache(mood: CacheMood = moodOf(process.env['PRECIS_TEST_CACHE'])): Cache {
  switch (mood) {
    case 'well':
      return guardCache(new Keyv(), { ttlMs: TTL_MS });
    case 'missing':
      return guardCache(
        { get: async () => undefined, set: async () => true, disconnect: async () => {} },
        { ttlMs: TTL_MS },
      );
    case 'hanging':
      return guardCache({ get: hang, set: hang, disconnect: hang }, { ttlMs: TTL_MS });
    case 'throwing':
      return guardCache({ get: fail, set: fail, disconnect: fail }, { ttlMs: TTL_MS });
    case 'another version': {
      const other = { version: 99, sections: 'none', sentences: [{ text: 'Not what it was.' }] };
      return guardCache(
        { get: async () => other, set: async () => true, disconnect: async () => {} },
        { ttlMs: TTL_MS },
      );
    }
  }
}

function moodOf(name: string | undefined): CacheMood {
  if (name === undefined) return 'well';
  const mood = cacheMoods.find((one) => one === name);
  if (mood === undefined) throw new Error(`PRECIS_TEST_CACHE is one of: ${cacheMoods.join(', ')}`);
  return mood;
}

const fail = () => Promise.reject(new Error('the cache is broken'));
