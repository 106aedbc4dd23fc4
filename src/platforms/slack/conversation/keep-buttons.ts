import type { Command } from '../../../bot/command.ts';
import type { Answer } from '../../../bot/dispatch.ts';
import { mayBePublic } from '../../../bot/may-be-public.ts';
import { LIMITS } from '../limits.ts';
import type { SlackBlock, SlackMessage } from '../slack-message.ts';

export const SHARE_ACTION = 'share';
export const KEEP_ACTION = 'keep';

/** Adds *Share* and *Keep* below an answer that only one person sees. Both run the line again: they never expire. */
export function withKeepButtons(messages: readonly SlackMessage[], line: string): readonly SlackMessage[] {
  if (line.length > LIMITS.buttonValueChars) return messages;
  const row: SlackBlock = {
    type: 'actions',
    elements: [button('Share', SHARE_ACTION, line), button('Keep', KEEP_ACTION, line)],
  };
  const last = messages.at(-1);
  if (last === undefined) return messages;
  if (last.blocks.length >= LIMITS.blocks)
    return [...messages, { text: 'Share or keep this answer', blocks: [row] }];
  return [...messages.slice(0, -1), { ...last, blocks: [...last.blocks, row] }];
}

/** The same where there is something to share: not below help, an error, or what was changed. */
export const withKeep = (
  messages: readonly SlackMessage[],
  { outcome }: Answer,
  { commands, line }: { readonly commands: readonly Command[]; readonly line: string },
): readonly SlackMessage[] =>
  outcome === 'done' && mayBePublic(commands, line) ? withKeepButtons(messages, line) : messages;

const button = (label: string, action: string, line: string) =>
  ({
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text: label, emoji: false },
    value: line,
  }) as const;
