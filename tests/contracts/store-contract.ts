import { describe } from 'vitest';
import { articleContract } from './store/articles.ts';
import { cacheTableContract } from './store/cache-table.ts';
import { deliveryContract } from './store/deliveries.ts';
import type { OpenStore } from './store/fixtures.ts';
import { handleContract } from './store/handles.ts';
import { installationContract } from './store/installations.ts';
import { ledgerContract } from './store/ledger.ts';
import { roomContract } from './store/rooms.ts';
import { scheduleContract } from './store/schedules.ts';
import { scopeContract } from './store/scope.ts';
import { searchContract } from './store/search.ts';
import { storyContract } from './store/stories.ts';
import { threadContract } from './store/threads.ts';
import { topicContract } from './store/topics.ts';
import { usageContract } from './store/usage.ts';
import { watchContract } from './store/watches.ts';

/** What every store does, run on each of them: `describe` blocks that open a fresh store for every test. */
export function storeContract(name: string, open: OpenStore): void {
  describe(name, () => {
    articleContract(open);
    searchContract(open);
    ledgerContract(open);
    topicContract(open);
    storyContract(open);
    threadContract(open);
    roomContract(open);
    installationContract(open);
    scheduleContract(open);
    deliveryContract(open);
    watchContract(open);
    scopeContract(open);
    usageContract(open);
    cacheTableContract(open);
    handleContract(open);
  });
}
