import type { Editing } from '../../src/editing.ts';
import { rulesOnly } from '../../src/models/extractive/rules-only.ts';
import { openTestCache } from './test-cache.ts';

/** Who edits in tests: the rules; with `PRECIS_TEST_CACHE`, through a cache in that mood. */
export const testEditing: Editing =
  process.env['PRECIS_TEST_CACHE'] === undefined ? rulesOnly : { ...rulesOnly, cache: openTestCache() };
