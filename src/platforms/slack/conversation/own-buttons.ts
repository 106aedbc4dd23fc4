import { createHash } from 'node:crypto';
import type { SlackBlock, SlackMessage } from '../slack-message.ts';

const PAGE = /\s+page:"?\d+"?/i;
const SIGNED = /^asked:([^:]+):([0-9a-f]{16}):/;

/** Whose answer a row of buttons stands under, and to which line: it survives a restart in the message itself. */
export function signButtons(
  messages: readonly SlackMessage[],
  asked: { readonly by: string; readonly line: string },
): readonly SlackMessage[] {
  return messages.map((message) => ({
    ...message,
    blocks: message.blocks.map(
      (block, place): SlackBlock =>
        block.type === 'actions'
          ? { ...block, block_id: `asked:${asked.by}:${hashLine(asked.line)}:${place}` }
          : block,
    ),
  }));
}

/** Whether the line is another page of the answer under which its button stands, and whose answer that is. */
export function readPageTurn(blockId: string, line: string): { readonly askedBy: string } | null {
  const [, askedBy, hash] = SIGNED.exec(blockId) ?? [];
  return askedBy !== undefined && hash === hashLine(line) ? { askedBy } : null;
}

/** The same for every page of one answer. */
const hashLine = (line: string): string =>
  createHash('sha256').update(line.replace(PAGE, '').trim()).digest('hex').slice(0, 16);
