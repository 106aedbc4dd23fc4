import { z } from 'zod';
import type { TokenUse } from '../../../usage-store.ts';

/**
 * What came back. `not-a-completion`: something else than the API promises, such as a page of a proxy.
 * `no-text`: a completion that says nothing to be used: refused, cut off, filtered, a tool call.
 */
export type ReadCompletion =
  | { readonly kind: 'text'; readonly text: string; readonly use: TokenUse | null }
  | { readonly kind: 'no-text'; readonly use: TokenUse | null }
  | { readonly kind: 'not-a-completion' };

const part = z.looseObject({ type: z.literal('text'), text: z.string() });
const completion = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        finish_reason: z.string().nullish(),
        message: z.looseObject({
          content: z.union([z.string(), z.array(part)]).nullish(),
          refusal: z.string().nullish(),
        }),
      }),
    )
    .min(1),
});

/** More than any model takes at once: a figure beyond it is not believed. */
const MAX_TOKENS = 10_000_000;
const count = z.int().min(0).max(MAX_TOKENS);
const counted = z.looseObject({
  usage: z.looseObject({ prompt_tokens: count, completion_tokens: count }),
});

/** Reads a chat completion, as an untrusted value. `use` is null where the server did not count, or not plausibly. */
export function readCompletion(value: unknown): ReadCompletion {
  const use = readUse(value);
  const [choice] = completion.safeParse(value).data?.choices ?? [];
  if (choice === undefined) return { kind: 'not-a-completion' };
  const { message, finish_reason: reason } = choice;
  const { content } = message;
  const text = typeof content === 'string' ? content : (content ?? []).map((piece) => piece.text).join('');
  const isWhole = (reason ?? 'stop') === 'stop' && (message.refusal ?? '') === '';
  return isWhole && text.trim() !== '' ? { kind: 'text', text, use } : { kind: 'no-text', use };
}

function readUse(value: unknown): TokenUse | null {
  const usage = counted.safeParse(value).data?.usage;
  if (usage === undefined) return null;
  return { calls: 1, tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens };
}
