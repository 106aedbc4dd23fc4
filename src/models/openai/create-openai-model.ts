import type { ModelAbsence } from '../../core/authorship.ts';
import type { Model, ModelRequest, Proposal, TaskName, Tasks } from '../../model.ts';
import type { TokenUse } from '../../usage-store.ts';
import type { TokenBudget } from '../token-budget.ts';
import { buildRequest, maxTokens } from './chat/build-request.ts';
import { fullDialect } from './chat/dialect.ts';
import { type Completion, type EndpointOptions, openEndpoint } from './chat/endpoint.ts';
import { parseOutput } from './chat/parse-output.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Prompt, Prompts } from './prompts/prompt.ts';
import { taskVariables, type Variables } from './prompts/task-variables.ts';

/** The part of a pino logger that is told what a model did not do. Never a word of what was asked or answered. */
export interface ModelLog {
  warn(fields: object, phrase: string): void;
}

export interface OpenAiModelOptions extends EndpointOptions {
  readonly prompts: Prompts;
  readonly budget: TokenBudget;
  readonly log: ModelLog;
}

/** A model behind an endpoint, and what was learnt about the endpoint. */
export interface OpenAiModel extends Model {
  /** How the shape of the output is asked for there: `json_schema`, `json_object` or `text`. */
  readonly format: string;
}

/** Sixty sentences are more than any brief needs; articles are offered in less. */
const APPETITE = { sentences: 60, tokens: 900, tokensAnArticle: 250 };

/** The model behind an endpoint that speaks OpenAI's Chat Completions. */
export function createOpenAiModel(options: OpenAiModelOptions): OpenAiModel {
  const { model, prompts, budget, log } = options;
  const endpoint = openEndpoint(options);

  async function propose<Name extends TaskName>(
    task: Name,
    input: Tasks[Name]['input'],
    { workspace, signal }: ModelRequest,
  ): Promise<Proposal<Tasks[Name]['output']>> {
    const prompt = prompts[task];
    const variables = taskVariables[task](input);
    const expected = expectedTokens(prompt, variables, model);
    const reserved = expected + maxTokens(prompt, endpoint.dialect);
    const reservation = await budget.reserve(workspace, reserved);
    if (reservation.kind === 'exhausted') return declined(reservation.absence);
    const completion = await endpoint.complete(prompt, variables, signal);
    await reservation.settle(useOf(completion, expected));
    if (completion.kind === 'failed') {
      const { absence, status } = completion.failure;
      log.warn({ task, absence, status }, 'model declined');
      return declined({ kind: absence });
    }
    const output = parseOutput(task, completion.text);
    if (output !== null) return { kind: 'proposed', output };
    log.warn({ task, absence: 'unusable' }, 'model answered in another shape');
    return declined({ kind: 'unusable' });
  }

  return {
    name: model,
    appetite: APPETITE,
    version: (task) => prompts[task].hash,
    get format() {
      return endpoint.dialect.format;
    },
    propose: (task, input, request) =>
      Promise.race([
        propose(task, input, request).catch((error: unknown) => {
          log.warn({ task, err: error }, 'model could not be asked');
          return declined({ kind: 'down' });
        }),
        whenAborted(request.signal),
      ]),
  };
}

const declined = (absence: ModelAbsence): Proposal<never> => ({ kind: 'declined', absence });

/** Whatever still runs then ends by itself and is not waited for. */
function whenAborted(signal: AbortSignal): Promise<Proposal<never>> {
  const late = declined({ kind: 'slow' });
  if (signal.aborted) return Promise.resolve(late);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(late), { once: true }));
}

function expectedTokens(prompt: Prompt, variables: Variables, model: string): number {
  return estimateTokens(JSON.stringify(buildRequest(prompt, variables, model, fullDialect)));
}

/** What the server counted; else what it may have counted. Nobody counts what did not get there or was refused. */
function useOf(completion: Completion, expected: number): TokenUse {
  if (completion.use !== null) return completion.use;
  if (completion.kind === 'text') {
    return { calls: 1, tokensIn: expected, tokensOut: estimateTokens(completion.text) };
  }
  const mayCount = completion.failure.absence === 'slow' || completion.failure.status === 200;
  return { calls: 0, tokensIn: mayCount ? expected : 0, tokensOut: 0 };
}
