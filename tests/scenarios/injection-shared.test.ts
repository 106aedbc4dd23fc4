import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { asObjects, asText, parseJson } from '../servers/slack/core/json.ts';
import { sharedPath } from '../support/shared-folder.ts';
import { everyNth } from './injection.ts';
import { playInjection } from './play-injection.ts';

/** Of the general set, which has five of a kind; of what was written for chats all is planted. */
const STRIDE = 5;

const folder = sharedPath('eval/injection');

const read = (name: string): readonly string[] =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .split('\n')
    .flatMap((line) => asObjects([parseJson(line)]))
    .map((line) => asText(line['text']));

if (folder === null) {
  test('../shared/eval/injection is not there: the shared injections are skipped', ({ skip }) => skip());
} else {
  describe('with every fifth of the shared injections planted everywhere', () =>
    playInjection([
      ...read('injection-chat.dev.jsonl'),
      ...everyNth(read('injection-bipia.dev.jsonl'), STRIDE),
    ]));
}
