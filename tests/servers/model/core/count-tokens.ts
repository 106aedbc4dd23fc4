const CHARS_PER_TOKEN = 4;
/** What the chat format costs a message: its role and its borders. */
const TOKENS_PER_MESSAGE = 4;

/** About how many tokens a text is: one for four characters. */
export const countTokens = (text: string): number => Math.ceil(text.length / CHARS_PER_TOKEN);

/** The text that so many tokens hold. */
export const cutToTokens = (text: string, tokens: number): string => text.slice(0, tokens * CHARS_PER_TOKEN);

/** What a whole prompt costs. A schema is read by the model too. */
export function countPromptTokens(contents: readonly string[], schema: unknown): number {
  const messages = contents.reduce((sum, content) => sum + countTokens(content) + TOKENS_PER_MESSAGE, 0);
  return messages + (schema === undefined ? 0 : countTokens(JSON.stringify(schema)));
}
