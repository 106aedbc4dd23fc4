import { walk } from '../block-kit/walk.ts';
import { explainedError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { asObject, asText, type JsonObject } from '../core/json.ts';

/**
 * Pictures of a message must be files that Slack has and has finished working on (slackapi/python-slack-sdk issue 1521:
 * it takes moments after `files.completeUploadExternal`). Throws `invalid_blocks` in Slack's words.
 */
export function checkFiles(backend: Backend, blocks: readonly JsonObject[]): void {
  for (const { value, path } of walk(blocks, ['blocks'])) {
    const named = asObject(value['slack_file']);
    if (named === null) continue;
    const file = backend.world.files.get(asText(named['id']));
    if (file !== undefined && file.readyMs <= backend.clock.now()) continue;
    throw explainedError('invalid_blocks', [
      `invalid slack file [json-pointer:/${path.join('/')}/slack_file]`,
    ]);
  }
}
