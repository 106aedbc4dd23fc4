import { createHash } from 'node:crypto';
import type { SlackBlock, SlackMessage } from '../slack-message.ts';

const PAGE = /\s+page:"?\d+"?/i;
const SIGNED = /^asked:([^:]+):([0-9a-f]{16}):(one|many):/;

/** Whose answer a row of buttons stands under, and to which line: it survives a restart in the message itself. */
export function signButtons(
  messages: readonly SlackMessage[],
  asked: { readonly by: string; readonly line: string },
): readonly SlackMessage[] {
  const size = messages.length === 1 ? 'one' : 'many';
  return messages.map((message) => ({
    ...message,
    blocks: message.blocks.map(
      (block, place): SlackBlock =>
        block.type === 'actions'
          ? { ...block, block_id: `asked:${asked.by}:${hashLine(asked.line)}:${size}:${place}` }
          : block,
    ),
  }));
}

/** A button that leads to another page of the answer it stands under. */
export interface PageTurn {
  readonly askedBy: string;
  /** Whether that answer is one message, which another page can take the place of. */
  readonly inPlace: boolean;
}

/** What the button of that line, in that block, is to its answer; null when it leads elsewhere. */
export function readPageTurn(blockId: string, line: string): PageTurn | null {
  const [, askedBy, hash, size] = SIGNED.exec(blockId) ?? [];
  return askedBy !== undefined && hash === hashLine(line) ? { askedBy, inPlace: size === 'one' } : null;
}

/** The same for every page of one answer. */
const hashLine = (line: string): string =>
  createHash('sha256').update(line.replace(PAGE, '').trim()).digest('hex').slice(0, 16);
