import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../src/core/clock.ts';
import type { Store } from '../../../src/store.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import type { StoreUnderTest } from '../../contracts/store/fixtures.ts';
import { storeContract } from '../../contracts/store-contract.ts';

async function openInFolder(clock: Clock): Promise<StoreUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-store-'));
  const handles: Store[] = [];
  const openAgain = async () => {
    const handle = await openSqliteStore({ path: join(folder, 'precis.db'), clock });
    handles.push(handle);
    return handle;
  };
  const dispose = async () => {
    for (const handle of handles) await handle.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store: await openAgain(), openAgain, dispose };
}

storeContract('the SQLite store', openInFolder);
