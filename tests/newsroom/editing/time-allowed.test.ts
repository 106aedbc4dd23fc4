import { beforeAll, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { settingsSchema } from '../../../config/settings.ts';
import type { Conversation } from '../../../src/core/conversation.ts';
import type { Model } from '../../../src/model.ts';
import { rulesOnly } from '../../../src/models/extractive/rules-only.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { editAnswer } from '../../../src/newsroom/editing/edit-answer.ts';
import { makeSelfContained } from '../../../src/newsroom/threads/make-self-contained.ts';
import { understandFollowUp } from '../../../src/newsroom/threads/understand-follow-up.ts';
import { writeBrief } from '../../../src/newsroom/write-brief.ts';
import { main, openSampleDesk } from '../support/open-newsroom.ts';

/** What a person waits at most, whatever a model does; the program's own work is done in the rest. */
const PROMISED_MS = 8_500;
const OWN_WORK_MS = 150;

/** What an operator may allow a model at most. */
const MOST_SECONDS = 7.5;

const conversation: Conversation = {
  topic: 'Reservoir',
  turns: [
    {
      meant: 'What happened with the reservoir?',
      answer: [
        'The reservoir was closed by the mayor in March.',
        'Hakan Fidan and Antony Blinken met the mayor in April.',
      ],
    },
  ],
};

/** A model that hangs until its time is over, on a clock that does not run. */
const hanging: Model = {
  ...rulesOnly.model,
  propose: async () => ({ kind: 'declined', absence: { kind: 'slow' } }),
};

let sample: EditorsDesk;
let timeout: Mock<typeof AbortSignal.timeout>;
beforeAll(async () => {
  sample = await openSampleDesk();
});
beforeEach(() => {
  timeout = vi.spyOn(AbortSignal, 'timeout');
  return () => timeout.mockRestore();
});

const deskOf = (seconds: number): EditorsDesk => ({
  ...sample,
  editing: { ...sample.editing, model: hanging, wording: 'rewrite', judge: true, timeoutMs: seconds * 1_000 },
});

/** How long all models that were asked may have taken together, one after the other. */
const allowedMs = (): number => timeout.mock.calls.reduce((sum, [ms]) => sum + ms, 0);

test('more than seven and a half seconds cannot be allowed', () => {
  const model = (timeoutSeconds: number) => settingsSchema.safeParse({ model: { timeoutSeconds } }).success;
  expect([model(MOST_SECONDS), model(MOST_SECONDS + 0.1)]).toEqual([true, false]);
});

test.each([[settingsSchema.parse({}).model.timeoutSeconds], [MOST_SECONDS]])(
  'a brief is there in time when a model that may take %d s hangs',
  async (seconds) => {
    const brief = await writeBrief(deskOf(seconds), main, { topic: 'turkiye-us', length: 'medium' });
    expect(brief.authorship).toEqual({ kind: 'rules', absence: { kind: 'slow' } });
    expect(allowedMs()).toBe(seconds * 1_000);
    expect(allowedMs()).toBeLessThanOrEqual(PROMISED_MS - OWN_WORK_MS);
  },
);

test.each([
  [settingsSchema.parse({}).model.timeoutSeconds, 'Why?', { kind: 'rewritten', certain: false }],
  [MOST_SECONDS, 'Why?', { kind: 'rewritten', certain: false }],
  [MOST_SECONDS, 'What did he say?', { kind: 'unsure' }],
])(
  'a follow-up that is put by a model, and its answer, are there in time when each takes what it may (%d s, "%s")',
  async (seconds, question, byRules) => {
    const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
    expect(makeSelfContained(question, conversation)).toMatchObject(byRules);
    const desk = deskOf(seconds);
    await understandFollowUp(desk, { question, conversation, room });
    expect(allowedMs()).toBeGreaterThan(0);
    const meant = { question: 'What happened with the reservoir?' };
    const answer = await answerQuestion(desk, main, meant, (job) => editAnswer(desk, job));
    expect(answer.authorship).toEqual({ kind: 'rules', absence: { kind: 'slow' } });
    expect(allowedMs()).toBeGreaterThan(seconds * 1_000);
    expect(allowedMs()).toBeLessThanOrEqual(PROMISED_MS - OWN_WORK_MS);
  },
);
