import { test } from 'vitest';
import type { Store } from '../../../src/store.ts';
import { clock, type OpenStore, type StoreUnderTest } from './fixtures.ts';

/** `test` with a fresh store that is removed afterwards, whatever happens. */
export function storeTest(open: OpenStore) {
  return (name: string, run: (store: Store, under: StoreUnderTest) => Promise<void>): void => {
    test(name, async () => {
      const under = await open(clock);
      try {
        await run(under.store, under);
      } finally {
        await under.dispose();
      }
    });
  };
}
