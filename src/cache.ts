/**
 * Only what may vanish: everything in it can be made again. Implementations: caches/. A cache that is down, slow
 * or full is one in which nothing is found; it never rejects and never keeps anybody waiting for long.
 */
export interface Cache {
  /**
   * What was put under the key; undefined when nothing is there or the cache is not well. Somebody else may have
   * put it, in another shape: parse it.
   */
  get(key: string): Promise<unknown>;
  /** Keeps a value that JSON can carry, if it can. */
  put(key: string, value: unknown): Promise<void>;
  close(): Promise<void>;
}

/** A table of the store that a cache may be kept in: texts by key, until they expire. */
export interface CacheTable {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs?: number): Promise<void>;
  delete(key: string): Promise<boolean>;
  clear(): Promise<void>;
}
