/** What a parameter of a chat completion may be. */
export type ParameterRule =
  | { readonly is: 'string' | 'boolean' | 'object' | 'array' }
  | { readonly is: 'integer' | 'number'; readonly least?: number; readonly most?: number }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'string or array' }
  | { readonly is: 'string or object' };

/**
 * Every parameter of `POST /chat/completions` and its range, as `ChatCompletionCreateParams` of openai 7.59 has them.
 * All but `model`, `messages` and the tools may be null.
 */
export const PARAMETERS: Readonly<Record<string, ParameterRule>> = {
  messages: { is: 'array' },
  model: { is: 'string' },
  audio: { is: 'object' },
  frequency_penalty: { is: 'number', least: -2, most: 2 },
  function_call: { is: 'string or object' },
  functions: { is: 'array' },
  logit_bias: { is: 'object' },
  logprobs: { is: 'boolean' },
  max_completion_tokens: { is: 'integer', least: 1 },
  max_tokens: { is: 'integer', least: 1 },
  metadata: { is: 'object' },
  modalities: { is: 'array' },
  moderation: { is: 'object' },
  n: { is: 'integer', least: 1, most: 128 },
  parallel_tool_calls: { is: 'boolean' },
  prediction: { is: 'object' },
  presence_penalty: { is: 'number', least: -2, most: 2 },
  prompt_cache_key: { is: 'string' },
  prompt_cache_options: { is: 'object' },
  prompt_cache_retention: { is: 'choice', of: ['in_memory', '24h'] },
  reasoning_effort: { is: 'choice', of: ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] },
  response_format: { is: 'object' },
  safety_identifier: { is: 'string' },
  seed: { is: 'integer' },
  service_tier: { is: 'choice', of: ['auto', 'default', 'flex', 'scale', 'priority', 'fast'] },
  stop: { is: 'string or array' },
  store: { is: 'boolean' },
  stream: { is: 'boolean' },
  stream_options: { is: 'object' },
  temperature: { is: 'number', least: 0, most: 2 },
  tool_choice: { is: 'string or object' },
  tools: { is: 'array' },
  top_logprobs: { is: 'integer', least: 0, most: 20 },
  top_p: { is: 'number', least: 0, most: 1 },
  user: { is: 'string' },
  verbosity: { is: 'choice', of: ['low', 'medium', 'high'] },
  web_search_options: { is: 'object' },
};

/** A reasoning model takes these at their default alone. */
export const REASONING_DEFAULTS: Readonly<Record<string, number>> = {
  temperature: 1,
  top_p: 1,
  n: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
};

/** What this server does not play: a client that sends one asks for what we never answer. */
export const NOT_PLAYED: readonly string[] = ['tools', 'functions', 'audio', 'web_search_options'];
