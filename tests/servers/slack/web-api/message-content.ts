import { z } from 'zod';
import { checkBlocks } from '../block-kit/check-blocks.ts';
import { explainIssues } from '../block-kit/explain-issues.ts';
import { ApiError, explainedError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { asObject, asObjects, type JsonObject } from '../core/json.ts';
import { flag, json } from './define-method.ts';

/** `markdown_text`, like a markdown block. */
const MAX_MARKDOWN_CHARS = 12_000;

/** The arguments that say what a message contains. */
export const contentArgs = {
  text: z.string().optional(),
  blocks: json.optional(),
  attachments: json.optional(),
  markdown_text: z.string().optional(),
  parse: z.enum(['full', 'none']).optional(),
  link_names: flag.optional(),
};

export interface Content {
  readonly text: string | undefined;
  readonly blocks: readonly JsonObject[] | undefined;
  readonly attachments: readonly JsonObject[] | undefined;
  readonly linkNames: boolean;
}

/** Attachments are legacy: an old and open format, of which only the blocks are checked. */
function checkAttachments(value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) throw new ApiError('invalid_attachments');
  const attachments = asObjects(value);
  for (const attachment of attachments) {
    if (attachment['blocks'] !== undefined) checkBlocks(attachment['blocks']);
  }
  return attachments;
}

interface ContentArguments {
  readonly text?: string | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly markdown_text?: string | undefined;
  readonly parse?: 'full' | 'none' | undefined;
  readonly link_names?: boolean | undefined;
}

/**
 * The content of a message. Throws `no_text`, `msg_too_long`, `markdown_text_conflict`, and whatever is wrong with
 * the blocks.
 */
export function readContent(args: ContentArguments, maxTextChars: number): Content {
  const { text, markdown_text: markdown } = args;
  if (markdown !== undefined) return readMarkdown(args, markdown);
  const blocks = args.blocks === undefined ? undefined : checkBlocks(args.blocks);
  const attachments = args.attachments === undefined ? undefined : checkAttachments(args.attachments);
  const empty = (text ?? '').trim() === '' && (blocks ?? []).length === 0 && (attachments ?? []).length === 0;
  if (empty) throw new ApiError('no_text');
  if ((text ?? '').length > maxTextChars) throw new ApiError('msg_too_long');
  return { text, blocks, attachments, linkNames: args.link_names === true || args.parse === 'full' };
}

function readMarkdown(args: ContentArguments, markdown: string): Content {
  if (args.text !== undefined || args.blocks !== undefined) throw new ApiError('markdown_text_conflict');
  if (markdown.trim() === '') throw new ApiError('no_text');
  if (markdown.length > MAX_MARKDOWN_CHARS) throw new ApiError('msg_too_long');
  return {
    text: markdown,
    blocks: [{ type: 'markdown', text: markdown }],
    attachments: undefined,
    linkNames: false,
  };
}

/** Screen readers and notifications read the text, not the blocks: an app that leaves it out shuts people out. */
export function noteMissingFallback(backend: Backend, method: string, { text, blocks }: Content): void {
  if ((blocks ?? []).length > 0 && (text ?? '').trim() === '') {
    backend.violations.record('no_fallback_text', method, 'blocks without text');
  }
}

const metadataSchema = z.strictObject({
  event_type: z.string().min(1).max(255),
  event_payload: z.record(z.string(), z.unknown()),
});

/** Message metadata. Throws `invalid_metadata_format`, `invalid_metadata_schema`, `metadata_too_large` (64 kB). */
export function readMetadata(value: unknown): JsonObject | undefined {
  if (value === undefined) return undefined;
  if (asObject(value) === null) throw new ApiError('invalid_metadata_format');
  const parsed = metadataSchema.safeParse(value);
  if (!parsed.success) {
    throw explainedError('invalid_metadata_schema', explainIssues(parsed.error, ['metadata']));
  }
  if (JSON.stringify(parsed.data).length > 65_536) throw new ApiError('metadata_too_large');
  return parsed.data;
}
