import Keyv from 'keyv';
import { describe, expect, test, vi } from 'vitest';
import { guardCache } from '../../src/caches/guard-cache.ts';

const TTL_MS = 60_000;
const hang = () => new Promise<never>(() => {});
const fail = () => Promise.reject(new Error('connection reset'));

describe('a cache', () => {
  test('gives back what was put, and nothing for what was not', async () => {
    const cache = guardCache(new Keyv(), { ttlMs: TTL_MS });
    await cache.put('brief', { ids: ['a1.s1'] });
    expect(await cache.get('brief')).toEqual({ ids: ['a1.s1'] });
    expect(await cache.get('other')).toBeUndefined();
  });

  test.each([
    ['hangs', hang],
    ['fails', fail],
    [
      'throws',
      () => {
        throw new Error('bug');
      },
    ],
  ])('that %s is one in which nothing is found', async (_, broken) => {
    const cache = guardCache({ get: broken, set: broken, disconnect: broken }, { ttlMs: TTL_MS, limitMs: 5 });
    expect(await cache.get('brief')).toBeUndefined();
    expect(await cache.put('brief', 1)).toBeUndefined();
    expect(await cache.close()).toBeUndefined();
  });

  test('that fails again and again is left alone for a while', async () => {
    const get = vi.fn(fail);
    const cache = guardCache({ get, set: fail, disconnect: fail }, { ttlMs: TTL_MS, restMs: TTL_MS });
    for (let attempt = 0; attempt < 20; attempt += 1) await cache.get('brief');
    expect(get).toHaveBeenCalledTimes(3);
  });
});
