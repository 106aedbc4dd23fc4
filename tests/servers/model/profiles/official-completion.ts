import type { JsonObject } from '../../slack/core/json.ts';
import type { Draft } from './profile.ts';

const seconds = (ms: number): number => Math.floor(ms / 1000);

/** `usage` with the three figures that every server has. */
export const plainUsage = ({ use }: Draft): JsonObject => ({
  prompt_tokens: use.prompt,
  completion_tokens: use.completion,
  total_tokens: use.prompt + use.completion,
});

/** The frame that all servers share. */
export const frame = (draft: Draft): JsonObject => ({
  id: draft.id,
  object: 'chat.completion',
  created: seconds(draft.createdMs),
  model: draft.model,
});

/** A completion with every field the official API gives. */
export const officialCompletion = (draft: Draft): JsonObject => ({
  ...frame(draft),
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: draft.content, refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: draft.finishReason,
    },
  ],
  usage: {
    ...plainUsage(draft),
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: draft.use.reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  },
  service_tier: 'default',
  system_fingerprint: 'fp_precis0001',
});
