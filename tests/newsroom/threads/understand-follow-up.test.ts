import { beforeAll, describe, expect, test } from 'vitest';
import type { Conversation } from '../../../src/core/conversation.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { makeSelfContained } from '../../../src/newsroom/threads/make-self-contained.ts';
import { understandFollowUp } from '../../../src/newsroom/threads/understand-follow-up.ts';
import { useEditedDesk } from '../editing/support/open-edited.ts';
import { openSampleDesk } from '../support/open-newsroom.ts';

let sample: EditorsDesk;
beforeAll(async () => {
  sample = await openSampleDesk();
});
const openEdited = useEditedDesk(() => sample);

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
/** Two men: rules cannot tell who "he" is. */
const conversation: Conversation = {
  topic: 'Türkiye-US talks',
  turns: [
    {
      meant: 'Who met in Washington?',
      answer: ['Hakan Fidan and Antony Blinken met in Washington on 8 March and discussed Gaza.'],
    },
  ],
};
const LEANING = 'What did he say about Gaza?';

const understand = (desk: EditorsDesk, question = LEANING) =>
  understandFollowUp(desk, { question, conversation, room });

test('the rules are unsure of this one', () => {
  expect(makeSelfContained(LEANING, conversation)).toMatchObject({ kind: 'unsure' });
});

describe('a follow-up that rules cannot tell', () => {
  test('is put by the model, which is named', async () => {
    const { desk, server } = await openEdited();
    server.respondWith({ question: 'What did Hakan Fidan say about Gaza?' });
    expect(await understand(desk)).toEqual({
      kind: 'rewritten',
      question: 'What did Hakan Fidan say about Gaza?',
      substitutions: [{ from: LEANING, to: 'What did Hakan Fidan say about Gaza?' }],
      certain: false,
      by: server.model,
    });
    expect(server.chats.map(({ task }) => task)).toEqual(['rephrase_question']);
  });

  test.each([
    ['names somebody who was not named', 'What did Sergey Lavrov say about Gaza?'],
    ['drops a name that was asked about', 'What did Hakan Fidan say?'],
    ['still leans', 'What did he say about Gaza?'],
    ['denies what was asked', 'What did Hakan Fidan not say about Gaza?'],
    ['answers', 'Hakan Fidan discussed Gaza.'],
    ['asks two things', 'What did Hakan Fidan say about Gaza? Who met in Washington?'],
    ['has a link', 'What did Hakan Fidan say about Gaza, https://gaza.washington?'],
    ['has a mention', 'What did @Hakan Fidan say about Gaza?'],
    ['has quotation marks', 'What did “Hakan Fidan” say about Gaza?'],
    ['has nothing', ''],
  ])('is asked back when the question of the model %s', async (_, question) => {
    const { desk, server } = await openEdited();
    server.respondWith({ question });
    expect(await understand(desk)).toEqual(makeSelfContained(LEANING, conversation));
  });
});

test('the model is not asked what rules can tell, nor where nothing was said', async () => {
  const { desk, server } = await openEdited();
  expect(await understand(desk, 'What did Blinken say about Gaza?')).toMatchObject({ kind: 'clear' });
  const nothing = { topic: null, turns: [] };
  await understandFollowUp(desk, { question: LEANING, conversation: nothing, room });
  expect(server.chats).toHaveLength(0);
});
