import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { describeStories } from '../../contracts/stories.ts';

const clock = { now: () => Temporal.Instant.from('2024-04-01T08:00:00Z') };

describeStories(() => openSqliteStore({ path: ':memory:', clock }));
