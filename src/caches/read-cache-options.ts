import type { CacheTable } from '../cache.ts';
import { SetupError } from '../core/errors.ts';
import type { CacheOptions } from './open-cache.ts';

const PROTOCOLS: ReadonlySet<string> = new Set(['redis:', 'rediss:', 'valkey:', 'valkeys:']);

/**
 * Where the cache is, by the setting `cache.keep`. A server's address has its password in it, so it is a secret of
 * the environment.
 *
 * @throws SetupError when the server's address is missing or none.
 */
export function readCacheOptions(
  keep: 'store' | 'memory' | 'server',
  table: CacheTable,
  env: Readonly<Record<string, string | undefined>>,
): CacheOptions {
  if (keep === 'memory') return { kind: 'memory' };
  if (keep === 'store') return { kind: 'table', table };
  const address = env['PRECIS_CACHE_URL'] ?? '';
  if (!PROTOCOLS.has(URL.parse(address)?.protocol ?? '')) {
    throw new SetupError(
      'cache.keep',
      address === ''
        ? 'The cache is to be kept on a server, and PRECIS_CACHE_URL is not set.'
        : 'PRECIS_CACHE_URL is no address of a Valkey or Redis server.',
      'Set it to something like valkey://:password@host:6379, or set cache.keep to store.',
    );
  }
  return { kind: 'server', url: address.replace(/^valkey/, 'redis') };
}
