const BYTES_A_TOKEN = 4;

/**
 * About how many tokens a text has: a quarter of its bytes in UTF-8, the rule of thumb of
 * https://help.openai.com/en/articles/4936856. For reserving, never for booking what a server counted.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN);
}
