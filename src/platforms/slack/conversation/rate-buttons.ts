import type { Answer } from '../../../bot/dispatch.ts';
import { LIMITS } from '../limits.ts';
import type { SlackBlock, SlackMessage } from '../slack-message.ts';

export const RATE_ACTION = 'rate';
export const MUTE_ACTION = 'mute';
export const ASK_ACTION = 'ask-more';

const RATED: ReadonlySet<unknown> = new Set(['brief', 'answer', 'quotes']);

/**
 * What can be done with an answer that everybody sees: ask about it, say what one thinks of it, and in a thread have
 * the bot be quiet.
 *
 * @param thread the thread that the mute button silences; null for none.
 * @see https://docs.slack.dev/reference/block-kit/blocks/context-actions-block
 */
export function withRating(
  messages: readonly SlackMessage[],
  answer: Answer,
  thread: string | null,
): readonly SlackMessage[] {
  const isRated = answer.outcome === 'done' && 'kind' in answer.data && RATED.has(answer.data.kind);
  const last = messages.at(-1);
  if (!isRated || last === undefined) return messages;
  const rows = [buttons(thread), rating];
  if (last.blocks.length + rows.length > LIMITS.blocks) return messages;
  return [...messages.slice(0, -1), { ...last, blocks: [...last.blocks, ...rows] }];
}

const plain = (text: string) => ({ type: 'plain_text', text, emoji: true }) as const;

const rating: SlackBlock = {
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: RATE_ACTION,
      positive_button: { text: plain('Helpful'), accessibility_label: 'This was helpful', value: 'helpful' },
      negative_button: {
        text: plain('Not helpful'),
        accessibility_label: 'This was not helpful',
        value: 'unhelpful',
      },
    },
  ],
};

const buttons = (thread: string | null): SlackBlock => ({
  type: 'actions',
  elements: [
    { type: 'button', action_id: ASK_ACTION, text: plain('Ask'), value: 'ask' },
    ...(thread === null
      ? []
      : [{ type: 'button', action_id: MUTE_ACTION, text: plain('Mute'), value: thread } as const]),
  ],
});
