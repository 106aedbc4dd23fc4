import type { SlackBlock, SlackMessage } from '../slack-message.ts';
import { fitsOneMessage } from './measure.ts';
import { messageText } from './message-text.ts';

/** Blocks that should stand together: a heading and what it introduces. */
export type Unit = readonly SlackBlock[];

/** Fills message after message, in order. A unit is parted only when it fits no message as a whole. */
export function packMessages(units: readonly Unit[]): readonly SlackMessage[] {
  const messages: SlackBlock[][] = [];
  for (const unit of units.flatMap((one) => (fitsOneMessage(one) ? [one] : one.map((block) => [block])))) {
    const open = messages.at(-1);
    if (open !== undefined && fitsOneMessage([...open, ...unit])) open.push(...unit);
    else messages.push([...unit]);
  }
  return messages.map((blocks) => ({ text: messageText(blocks), blocks }));
}
