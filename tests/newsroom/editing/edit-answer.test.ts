import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/answer.ts';
import { byRules } from '../../../src/core/authorship.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import { createNewsroom } from '../../../src/newsroom/create-newsroom.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { editAnswer } from '../../../src/newsroom/editing/edit-answer.ts';
import { createSingleFlight } from '../../../src/newsroom/editing/single-flight.ts';
import { aliases, clock, main, openSampleDesk } from '../support/open-newsroom.ts';
import { expectTrueAnswer } from './support/expect-true.ts';
import { remembering, useEditedDesk } from './support/open-edited.ts';

/** Rules have an answer of several sentences. */
const QUESTION = 'What happened with the reservoir?';
const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|half|first|second|day|percent)\b/i;
const HOW_MANY = 'How many votes did the AI Act get?';

let sample: EditorsDesk;
beforeAll(async () => {
  sample = await openSampleDesk();
});
const openEdited = useEditedDesk(() => sample);

const ask = (desk: EditorsDesk, question = QUESTION): Promise<Answer> =>
  answerQuestion(desk, main, { question }, (job) => editAnswer(desk, job));

const again = (desk: EditorsDesk): EditorsDesk => ({ ...desk, edits: createSingleFlight() });

const expectTrue = (answer: Answer): Promise<void> => expectTrueAnswer(answer, sample);

describe('an answer that a model chooses', () => {
  test('has sentences that rules found, says who chose them, and is true', async () => {
    const { desk, server } = await openEdited();
    const answer = await ask(desk);
    expect(answer).toMatchObject({ abstained: false, authorship: { kind: 'chosen', by: server.model } });
    expect(server.chats.map(({ task }) => task)).toEqual(['select_answer']);
    await expectTrue(answer);
  });

  test('prints what was named in that order, and nothing that was not offered', async () => {
    const { desk, server } = await openEdited();
    server.respondWith({ answerable: true, sentences: ['a9.s9', 'a1.s2', '[A1.S1]', 'a1.s2', 'so there'] });
    const answer = await ask(desk);
    expect(answer.sentences).toHaveLength(2);
    expect(answer.sentences[0]?.cites[0]?.start).toBeGreaterThan(answer.sentences[1]?.cites[0]?.start ?? 0);
    await expectTrue(answer);
  });

  test('is the one of the rules when nothing that was named was offered', async () => {
    const { desk, server } = await openEdited();
    server.respondWith({ answerable: true, sentences: ['a77.s1'] });
    const answer = await ask(desk);
    expect(answer.authorship).toEqual({ kind: 'rules', absence: { kind: 'unusable' } });
    expect(answer.sentences).toEqual((await answerQuestion(sample, main, { question: QUESTION })).sentences);
  });

  test('has the number that is asked for, whatever the model prefers', async () => {
    const { desk, server } = await openEdited();
    const rules = await answerQuestion(sample, main, { question: HOW_MANY });
    expect(rules.sentences[0]?.text).toMatch(/523/);
    await ask(desk, HOW_MANY);
    const offered = [...JSON.stringify(server.chats[0]).matchAll(/(a\d+\.s\d+)\]? ([^\\]*)/g)];
    const without = offered.filter(([, , text]) => !NUMBER.test(text ?? '')).at(-1);
    server.respondWith({ answerable: true, sentences: [without?.[1] ?? 'no such sentence'] });
    const answer = await ask(again(desk), HOW_MANY);
    expect(answer.authorship).toEqual({ kind: 'rules', absence: { kind: 'unusable' } });
    expect(answer.sentences[0]?.text).toMatch(/523/);
  });
});

describe('a model that says that nothing answers', () => {
  const job = async (desk: EditorsDesk, isSure: boolean) => {
    const found = await answerQuestion(sample, main, { question: QUESTION }, async ({ shown, further }) => {
      expect(shown.length).toBeGreaterThan(0);
      const edited = await editAnswer(desk, {
        question: QUESTION,
        shown,
        further,
        isSure,
        mayAnswer: () => true,
        workspace: { platform: 'slack', workspace: 'T1' },
      });
      return edited;
    });
    return found;
  };

  test('is believed where rules are not sure: the closest sentences are shown', async () => {
    const { desk, server } = await openEdited();
    server.respondWith({ answerable: false, sentences: [] });
    const answer = await job(desk, false);
    expect(answer).toMatchObject({ abstained: true, sentences: [], authorship: { kind: 'chosen' } });
    await expectTrue(answer);
  });

  test('is not believed where they are', async () => {
    const { desk, server } = await openEdited();
    server.respondWith({ answerable: false, sentences: [] });
    expect(await job(desk, true)).toMatchObject({ abstained: false, authorship: { kind: 'rules' } });
  });
});

describe('the model is not asked', () => {
  test.each([
    ['what the rules have no answer to', 'Who won the ice hockey final in Tampere?'],
    ['for words somebody said', 'What did Blinken say about Sweden?'],
  ])('%s', async (_, question) => {
    const { desk, server } = await openEdited();
    const answer = await ask(desk, question);
    expect(answer.authorship).toEqual(byRules);
    expect(server.chats).toHaveLength(0);
  });

  test('which questions a brief suggests', async () => {
    const { desk, server } = await openEdited();
    const { editing, store } = desk;
    const brief = await createNewsroom({ store, clock, aliases, editing }).writeBrief(main, {
      topic: 'harbour-dredging',
      length: 'medium',
      suggest: true,
    });
    expect(brief.followUps.length).toBeGreaterThan(0);
    expect(server.chats.map(({ task }) => task)).toEqual(['select_brief']);
  });

  test('twice: a hundred at once are one call, and the next is none', async () => {
    const { desk, server } = await openEdited({ cache: remembering() });
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(desk)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await ask(again(desk));
    expect(server.chats).toHaveLength(1);
  });
});

test('a wording of an answer rests on what it cites, or is printed as stored', async () => {
  const { desk, server } = await openEdited({ wording: 'rewrite' });
  const answer = await ask(desk);
  expect(answer.authorship).toMatchObject({ kind: 'worded', by: server.model });
  await expectTrue(answer);
  server.respondWith({
    answerable: true,
    sentences: [
      { text: 'It was put off for 47 years.', ids: ['a1.s1'] },
      { text: 'The harbour “is dead”, says everybody.', ids: ['a1.s2'] },
    ],
  });
  const lied = await ask(again(desk));
  expect(lied.authorship).toEqual({ kind: 'rules', absence: { kind: 'unusable' } });
  await expectTrue(lied);
});
