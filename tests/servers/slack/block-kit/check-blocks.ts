import { z } from 'zod';
import { ApiError, explainedError } from '../core/api-error.ts';
import { asObject, type JsonObject } from '../core/json.ts';
import { messageBlock } from './blocks.ts';
import { explainIssues } from './explain-issues.ts';
import { checkWhole, MAX_MESSAGE_SIZE, messageSize } from './message-rules.ts';

const MAX_BLOCKS = 50;
const blocksSchema = z.array(messageBlock);

/**
 * The blocks of a message, checked against everything Slack states about them.
 * Throws `invalid_blocks_format` (no list of objects), `invalid_blocks` (with JSON pointers),
 * `msg_blocks_too_many`, `msg_blocks_too_long`.
 */
export function checkBlocks(value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) throw new ApiError('invalid_blocks_format');
  const blocks = value.map(asObject).filter((block) => block !== null);
  if (blocks.length !== value.length) throw new ApiError('invalid_blocks_format');
  const parsed = blocksSchema.safeParse(blocks);
  const problems = parsed.success ? checkWhole(blocks) : explainIssues(parsed.error, ['blocks']);
  if (problems.length > 0) throw explainedError('invalid_blocks', problems);
  if (blocks.length > MAX_BLOCKS) throw new ApiError('msg_blocks_too_many');
  if (messageSize(blocks) > MAX_MESSAGE_SIZE) throw new ApiError('msg_blocks_too_long');
  return blocks;
}
