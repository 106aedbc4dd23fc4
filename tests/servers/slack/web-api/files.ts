import { z } from 'zod';
import { checkBlocks } from '../block-kit/check-blocks.ts';
import { ApiError } from '../core/api-error.ts';
import { fileJson } from '../core/message-json.ts';
import { postMessage } from '../core/post-message.ts';
import { channelId, count, defineMethod, json, ts } from './define-method.ts';
import { findWritable } from './find-channel.ts';

export const filesGetUploadUrlExternal = defineMethod({
  name: 'files.getUploadURLExternal',
  scopes: ['files:write'],
  tier: 'tier4',
  args: {
    filename: z.string().min(1),
    length: count,
    alt_text: z.string().max(1000).optional(),
    alt_txt: z.string().max(1000).optional(),
    snippet_type: z.string().optional(),
  },
  run(args, { backend }) {
    if (args.length === 0) throw new ApiError('invalid_arguments');
    const id = backend.ids.next('F');
    backend.world.files.set(id, {
      id,
      name: args.filename,
      length: args.length,
      altText: args.alt_text ?? args.alt_txt ?? null,
      bytes: null,
      title: args.filename,
      completed: false,
      readyMs: Number.POSITIVE_INFINITY,
    });
    return { upload_url: `${backend.origin()}/upload/${id}`, file_id: id };
  },
});

export const filesCompleteUploadExternal = defineMethod({
  name: 'files.completeUploadExternal',
  scopes: ['files:write'],
  tier: 'tier4',
  args: {
    files: json.pipe(
      z
        .array(
          z.strictObject({
            id: z.string(),
            title: z.string().optional(),
            highlight_type: z.string().optional(),
          }),
        )
        .min(1),
    ),
    channel_id: channelId.optional(),
    channels: z.string().optional(),
    thread_ts: ts.optional(),
    initial_comment: z.string().optional(),
    blocks: json.optional(),
  },
  run(args, caller) {
    const { backend, install } = caller;
    const ids = args.files.map((file) => file.id);
    for (const { id, title } of args.files) {
      const file = backend.world.files.get(id);
      if (file === undefined || file.bytes === null) throw new ApiError('file_not_found');
      if (file.bytes.length !== file.length) throw new ApiError('file_update_failed');
      file.title = title ?? file.title;
      file.completed = true;
      file.readyMs = backend.clock.now() + backend.world.fileWorkMs;
    }
    const place = args.channel_id ?? args.channels;
    if (place !== undefined) {
      postMessage(backend, findWritable(caller, place), {
        user: install.botUserId,
        botId: install.botId,
        text: args.initial_comment ?? '',
        blocks: args.blocks === undefined ? [] : checkBlocks(args.blocks),
        threadTs: args.thread_ts ?? null,
        files: ids,
      });
    }
    return { files: ids.map((id) => fileJson(backend.world, id)) };
  },
});
