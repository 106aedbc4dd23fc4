import type { Editing } from '../editing.ts';
import { rulesOnly } from '../models/extractive/rules-only.ts';
import type { Store } from '../store.ts';
import type { ModelLog, Outside } from './outside.ts';
import type { Setup } from './setup.ts';

/**
 * Who edits: the model that is configured, or the rules.
 *
 * @throws SetupError when the model or its cache is not set up.
 */
export async function openEditing(
  outside: Pick<Outside, 'openModel' | 'openCache'>,
  { settings, dataDir }: Setup,
  store: Store,
  log: ModelLog,
): Promise<Editing> {
  const { name, wording, judge, timeoutSeconds } = settings.model;
  if (name === null) return rulesOnly;
  return {
    model: await outside.openModel({ settings, store, dataDir, log }),
    cache: await outside.openCache(store, settings),
    wording,
    judge,
    timeoutMs: timeoutSeconds * 1_000,
  };
}
