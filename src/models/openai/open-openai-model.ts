import { SetupError } from '../../core/errors.ts';
import type { TokenBudget } from '../token-budget.ts';
import { createOpenAiModel, type ModelLog, type OpenAiModel } from './create-openai-model.ts';
import { loadPrompts } from './prompts/load-prompts.ts';

/** What an operator says about the model, and where prompts are. */
export interface OpenAiSetup {
  readonly name: string;
  readonly baseUrl: string;
  readonly auth: 'bearer' | 'api-key';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly shippedPrompts: URL;
  /** A folder in which the operator may keep prompts of the same names; it need not be there. */
  readonly ownPrompts: string;
  readonly budget: TokenBudget;
  readonly log: ModelLog;
}

const OPENAI = 'api.openai.com';
/** Servers of one's own want no key; the SDK wants one. */
const NO_KEY = 'none';

/**
 * The model behind the endpoint that is configured.
 *
 * @throws SetupError when OpenAI's own endpoint has no key, or a prompt is not in order.
 */
export function openOpenAiModel(setup: OpenAiSetup): OpenAiModel {
  const { name, auth, env, budget, log, shippedPrompts, ownPrompts } = setup;
  const baseUrl = new URL(setup.baseUrl);
  const apiKey = env['OPENAI_API_KEY']?.trim() ?? '';
  if (apiKey === '' && baseUrl.hostname === OPENAI) {
    throw new SetupError(
      'model.name',
      `The model ${name} is configured, and OPENAI_API_KEY is not set.`,
      'Set it in the environment, or take model.name out of the settings: everything works without a model.',
    );
  }
  return createOpenAiModel({
    model: name,
    baseUrl,
    auth,
    apiKey: apiKey === '' ? NO_KEY : apiKey,
    prompts: loadPrompts(shippedPrompts, ownPrompts),
    budget,
    log,
  });
}
