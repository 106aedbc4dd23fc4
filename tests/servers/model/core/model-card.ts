/** What a request may ask the answer to be. */
export type ResponseFormatType = 'text' | 'json_object' | 'json_schema';

/** A model the server has, and what is true of it. */
export interface ModelCard {
  readonly id: string;
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  /** Takes `max_completion_tokens` only, the default temperature only, and thinks before it answers. */
  readonly isReasoning: boolean;
  readonly responseFormats: readonly ResponseFormatType[];
}
