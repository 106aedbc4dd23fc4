import Keyv from 'keyv';
import QuickLRU from 'quick-lru';
import type { Cache, CacheTable } from '../cache.ts';
import { guardCache } from './guard-cache.ts';

/** Briefs and answers are asked for again within days, or not at all. */
const TTL_MS = 7 * 24 * 3_600_000;
/** A proposal has about two kilobytes. */
const MAX_IN_MEMORY = 5_000;

/** In this process; in a table of the store; on a server that speaks Redis' protocol (Valkey, Redis). */
export type CacheOptions =
  | { readonly kind: 'memory' }
  | { readonly kind: 'table'; readonly table: CacheTable }
  | { readonly kind: 'server'; readonly url: string };

/** Opens a cache. A server that is not there is a cache in which nothing is found. */
export async function openCache(options: CacheOptions): Promise<Cache> {
  const keyv = new Keyv({ store: await openKept(options), throwOnErrors: true });
  // A failure is seen where it happens; an event that nobody hears would end the process.
  keyv.on('error', () => {});
  return guardCache(keyv, { ttlMs: TTL_MS });
}

async function openKept(options: CacheOptions) {
  switch (options.kind) {
    case 'memory':
      return new QuickLRU({ maxSize: MAX_IN_MEMORY });
    case 'table':
      return options.table;
    case 'server':
      return connectToServer(options.url);
  }
}

/** What cannot be sent is given up with the next attempt to connect: whoever asked has gone on long before. */
async function connectToServer(url: string) {
  const { default: KeyvValkey } = await import('@keyv/valkey');
  return new KeyvValkey(url, { useRedisSets: false, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
}
