import type { ModelCard } from '../core/model-card.ts';

const ALL = ['text', 'json_object', 'json_schema'] as const;

/** Models of the official API: their windows as its model pages give them, and what of `response_format` they take. */
export const OPENAI_MODELS: readonly ModelCard[] = [
  {
    id: 'gpt-4.1-mini',
    contextTokens: 1_047_576,
    maxOutputTokens: 32_768,
    isReasoning: false,
    responseFormats: ALL,
  },
  {
    id: 'gpt-5-mini',
    contextTokens: 400_000,
    maxOutputTokens: 128_000,
    isReasoning: true,
    responseFormats: ALL,
  },
  // Older than Structured Outputs (2024-08-06).
  {
    id: 'gpt-4o-2024-05-13',
    contextTokens: 128_000,
    maxOutputTokens: 4096,
    isReasoning: false,
    responseFormats: ['text', 'json_object'],
  },
  // Older than JSON mode.
  {
    id: 'gpt-4-0613',
    contextTokens: 8192,
    maxOutputTokens: 8192,
    isReasoning: false,
    responseFormats: ['text'],
  },
];

const local = (id: string): ModelCard => ({
  id,
  contextTokens: 32_768,
  maxOutputTokens: 32_768,
  isReasoning: false,
  responseFormats: ALL,
});

export const OLLAMA_MODELS: readonly ModelCard[] = [local('llama3.2:3b')];
export const VLLM_MODELS: readonly ModelCard[] = [local('Qwen/Qwen3-8B')];
export const LLAMA_CPP_MODELS: readonly ModelCard[] = [local('qwen3-8b-q4_k_m.gguf')];
