import type { APIButtonComponent } from 'discord.js';
import type { Command } from '../../../bot/command.ts';
import type { Answer } from '../../../bot/dispatch.ts';
import { mayBePublic } from '../../../bot/may-be-public.ts';
import type { Brief } from '../../../core/brief.ts';
import type { DiscordComponent, DiscordMessage } from '../discord-message.ts';
import { customId } from '../render/custom-id.ts';
import { fitsOneMessage } from '../render/measure.ts';
import { button, rowsOf } from '../render/render-actions.ts';

/** What an answer is, as far as buttons care. */
const kindOf = ({ outcome, data }: Answer): string =>
  outcome === 'done' && 'kind' in data && typeof data.kind === 'string' ? data.kind : '';

/** Answers that questions can follow: the thread protocol takes them for a root. */
const ASKABLE: ReadonlySet<string> = new Set(['brief', 'answer', 'quotes']);

export const isAskable = (answer: Answer): boolean => ASKABLE.has(kindOf(answer));

export const isBrief = (data: object): data is Brief => 'kind' in data && data.kind === 'brief';

/**
 * *Share* and *Keep* below an answer that only one person sees, where there is something to share: not below help, an
 * error, or what was changed. Both run the line again: they never expire.
 */
export function withKeepButtons(
  messages: readonly DiscordMessage[],
  { outcome }: Answer,
  { commands, line }: { readonly commands: readonly Command[]; readonly line: string },
): readonly DiscordMessage[] {
  if (outcome !== 'done' || !mayBePublic(commands, line)) return messages;
  return withButtons(messages, [
    ...button(customId('share', 's', line), 'Share'),
    ...button(customId('keep', 'k', line), 'Keep'),
  ]);
}

/** What can be done with an answer that everybody sees: ask about it, have it as a file, say whether it helped. */
export function withAnswerButtons(
  messages: readonly DiscordMessage[],
  answer: Answer,
  { line, canAsk, inThread }: { readonly line: string; readonly canAsk: boolean; readonly inThread: boolean },
): readonly DiscordMessage[] {
  if (!isAskable(answer)) return messages;
  return withButtons(messages, [
    ...(canAsk ? button(customId('ask', 'a', ''), 'Ask') : []),
    ...(kindOf(answer) === 'brief' ? button(customId('file', 'f', line), 'Export') : []),
    ...button(customId('good', 'g', ''), 'Helpful'),
    ...button(customId('bad', 'b', ''), 'Not helpful'),
    ...(inThread ? button(customId('mute', 'm', ''), 'Mute') : []),
  ]);
}

/** Under the first message, where people look; in a message of its own when there is no room. */
function withButtons(
  messages: readonly DiscordMessage[],
  buttons: readonly APIButtonComponent[],
): readonly DiscordMessage[] {
  const [first, ...more] = messages;
  const row: readonly DiscordComponent[] = rowsOf(buttons);
  if (first === undefined || row.length === 0) return messages;
  const components = [...first.components, ...row];
  if (fitsOneMessage(components)) return [{ ...first, components }, ...more];
  return [...messages, { components: row, files: [] }];
}
