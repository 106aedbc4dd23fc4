import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { refusals } from '../core/refusals.ts';
import type { StoredAttachment } from '../core/world.ts';
import type { UploadedFile } from '../rules/message-rules.ts';

/** docs: reference#uploading-files, the default upload limit. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * The attachments a message has after a request: the existing ones that `attachments` still lists (all, when the
 * field is missing), and the uploaded files with their alt text. Throws 40005 for a file over 10 MiB.
 */
export function takeFiles(
  backend: Backend,
  body: JsonObject,
  files: readonly UploadedFile[],
  existing: readonly StoredAttachment[] = [],
): readonly StoredAttachment[] {
  const listed = asObjects(body['attachments']);
  const kept = Array.isArray(body['attachments'])
    ? existing.filter((one) => listed.some((entry) => String(entry['id']) === one.id))
    : existing;
  const added = files.map((file) => {
    if (file.bytes.length > MAX_FILE_BYTES) throw refusals.fileTooLarge();
    const entry = listed.find((one) => String(one['id']) === String(file.index));
    return {
      id: backend.ids.snowflake(),
      filename: asText(entry?.['filename']) || file.filename,
      description: asText(entry?.['description']) || null,
      contentType: file.contentType,
      bytes: file.bytes,
    };
  });
  return [...kept, ...added];
}
