import { createOpenAiModel, type OpenAiModel } from '../../../src/models/openai/create-openai-model.ts';
import { loadPrompts } from '../../../src/models/openai/prompts/load-prompts.ts';
import { createTokenBudget } from '../../../src/models/token-budget.ts';
import type { UsageStore } from '../../../src/usage-store.ts';
import type { ModelServer } from '../../servers/model/model-server.ts';

const shipped = new URL('../../../prompts/', import.meta.url);
const prompts = loadPrompts(shipped, null);
export const operator = { platform: 'terminal', workspace: 'local' };

/** A ledger that grants everything, for tests that are not about it. */
const unlimited: UsageStore = {
  reserveTokens: async () => true,
  settleTokens: async () => {},
  tokenUsage: async () => [],
};

export interface ConnectOptions {
  readonly usage?: UsageStore;
  readonly tokensPerDay?: number;
  readonly auth?: 'bearer' | 'api-key';
  readonly baseUrl?: string;
  /** How long a broken circuit rests, in ms. */
  readonly restMs?: number;
}

/** The real model over the real SDK, on one of our servers; repetitions come quickly. */
export function connectModel(
  server: Pick<ModelServer, 'baseUrl' | 'key' | 'model'>,
  options: ConnectOptions = {},
): OpenAiModel & { readonly warnings: readonly object[] } {
  const { usage = unlimited, tokensPerDay = 1_000_000, auth = 'bearer', restMs = 60_000 } = options;
  const clock = { now: () => Temporal.Instant.from('2024-04-01T08:00:00Z') };
  const warnings: object[] = [];
  const model = createOpenAiModel({
    model: server.model,
    baseUrl: new URL(options.baseUrl ?? server.baseUrl),
    auth,
    apiKey: server.key,
    prompts,
    budget: createTokenBudget({ store: usage, clock, timeZone: 'Europe/Istanbul', tokensPerDay }),
    log: { warn: (fields) => void warnings.push(fields) },
    firstWaitMs: 1,
    restMs,
  });
  return Object.defineProperty(model, 'warnings', { value: warnings }) as typeof model & {
    readonly warnings: readonly object[];
  };
}
