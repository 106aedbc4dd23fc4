import type { Store } from '../store.ts';
import type { Outside } from './outside.ts';
import { type GlobalOptions, readSetup, type Setup } from './setup.ts';

/** Opens the store of the chosen data folder for one piece of work, and closes it whatever happens. */
export async function withStore(
  outside: Outside,
  options: GlobalOptions,
  work: (store: Store, setup: Setup) => Promise<number>,
): Promise<number> {
  const setup = readSetup(outside, options);
  const store = await outside.openStore(setup.storePath);
  try {
    return await work(store, setup);
  } finally {
    await store.close();
  }
}
