import type { Editing } from '../../editing.ts';
import { extractiveModel } from './extractive-model.ts';

/** No model, and nothing to remember: choosing by rules takes no longer than looking it up. */
export const rulesOnly: Editing = {
  model: extractiveModel,
  cache: null,
  wording: 'select',
  judge: false,
  timeoutMs: 1_000,
};
