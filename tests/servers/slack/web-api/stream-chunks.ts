import { z } from 'zod';
import { checkBlocks } from '../block-kit/check-blocks.ts';
import { explainIssues } from '../block-kit/explain-issues.ts';
import { ApiError, explainedError } from '../core/api-error.ts';
import { asText, type JsonObject } from '../core/json.ts';

/** `markdown_text` of one request; a stream as a whole may be longer. */
const MAX_CHUNK_CHARS = 12_000;

const chunkSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown_text'), text: z.string().min(1).max(MAX_CHUNK_CHARS) }),
  z.strictObject({
    type: z.literal('blocks'),
    blocks: z.array(z.record(z.string(), z.unknown())).min(1).max(50),
  }),
  z.strictObject({ type: z.literal('plan_update'), title: z.string().min(1).max(256) }),
  z.strictObject({
    type: z.literal('task_update'),
    id: z.string().min(1),
    title: z.string().min(1).max(256),
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
    details: z.string().optional(),
    output: z.string().optional(),
    sources: z
      .array(z.strictObject({ type: z.literal('url'), url: z.string().min(1), text: z.string().min(1) }))
      .optional(),
  }),
]);

export type Chunk = z.output<typeof chunkSchema>;

/** The chunks of a request. Throws `invalid_chunks`, `invalid_blocks`, `msg_too_long`, `streaming_mode_conflict`. */
export function readChunks(args: {
  readonly markdown_text?: string | undefined;
  readonly chunks?: unknown;
}): readonly Chunk[] {
  const text = args.markdown_text;
  if (text !== undefined && args.chunks !== undefined) throw new ApiError('markdown_text_conflict');
  if (text !== undefined) {
    if (text.length > MAX_CHUNK_CHARS) throw new ApiError('msg_too_long');
    return text === '' ? [] : [{ type: 'markdown_text', text }];
  }
  const parsed = z.array(chunkSchema).safeParse(args.chunks ?? []);
  if (!parsed.success) throw explainedError('invalid_chunks', explainIssues(parsed.error, ['chunks']));
  for (const one of parsed.data) if (one.type === 'blocks') checkBlocks(one.blocks);
  return parsed.data;
}

function putTask(
  blocks: readonly JsonObject[],
  { id, title, status }: Extract<Chunk, { type: 'task_update' }>,
): readonly JsonObject[] {
  const card = { type: 'task_card', task_id: id, title, status };
  const known = blocks.some((block) => block['task_id'] === id);
  return known
    ? blocks.map((block) => (block['task_id'] === id ? { ...block, title, status } : block))
    : [...blocks, card];
}

function putText(blocks: readonly JsonObject[], text: string): readonly JsonObject[] {
  const last = blocks.at(-1);
  if (last?.['type'] !== 'markdown') return [...blocks, { type: 'markdown', text }];
  return [...blocks.slice(0, -1), { ...last, text: asText(last['text']) + text }];
}

function grow(blocks: readonly JsonObject[], chunk: Chunk): readonly JsonObject[] {
  switch (chunk.type) {
    case 'markdown_text':
      return putText(blocks, chunk.text);
    case 'blocks':
      return [...blocks, ...chunk.blocks];
    case 'task_update':
      return putTask(blocks, chunk);
    case 'plan_update':
      return blocks;
  }
}

/** The blocks of a streamed message after some more chunks, as the client shows them. */
export function growBlocks(blocks: readonly JsonObject[], chunks: readonly Chunk[]): readonly JsonObject[] {
  return chunks.reduce(grow, blocks);
}
