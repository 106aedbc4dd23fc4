import { expect, test } from 'vitest';
import { readPageTurn, signButtons } from '../../../src/platforms/slack/conversation/own-buttons.ts';
import type { SlackMessage } from '../../../src/platforms/slack/slack-message.ts';

const message: SlackMessage = {
  text: 'an answer',
  blocks: [
    { type: 'divider' },
    { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Next page' } }] },
  ],
};
const asked = { by: 'U1', line: '/quotes Osei topic:harbour page:2' };

function signatures(messages: readonly SlackMessage[]) {
  return signButtons(messages, asked).flatMap(({ blocks }) =>
    blocks.flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id])),
  );
}

test.each(['/quotes Osei topic:harbour page:3', '/quotes Osei topic:harbour'])(
  '%s is another page of page 2, in place',
  (line) => {
    const [signature = ''] = signatures([message]);
    expect(readPageTurn(signature, line)).toEqual({ askedBy: 'U1', inPlace: true });
  },
);

test('an answer of several messages has no page in place', () => {
  const [signature = ''] = signatures([message, message]);
  expect(readPageTurn(signature, '/quotes Osei topic:harbour')).toEqual({ askedBy: 'U1', inPlace: false });
});

test('another line is no page of it, and neither is a button of nobody', () => {
  const [signature = ''] = signatures([message]);
  expect(readPageTurn(signature, '/quotes Osei page:3')).toBeNull();
  expect(readPageTurn('b1', asked.line)).toBeNull();
});
