import { beforeAll, describe, expect, test } from 'vitest';
import { decideMessage } from '../../src/bot/threads/decide-message.ts';
import { byRules } from '../../src/core/authorship.ts';
import type { Brief } from '../../src/core/brief.ts';
import { answerQuestion } from '../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../src/newsroom/desk.ts';
import { listTopics } from '../../src/newsroom/list-topics.ts';
import { suggestQuestions } from '../../src/newsroom/suggest-questions.ts';
import { makeSelfContained } from '../../src/newsroom/threads/make-self-contained.ts';
import { writeBrief } from '../../src/newsroom/write-brief.ts';
import { main, openDesk, openSampleDesk, put } from './support/open-newsroom.ts';

let desk: EditorsDesk;
beforeAll(async () => {
  desk = await openSampleDesk();
});

const TOPICS = [
  'turkiye-us',
  'nato',
  'harbour-dredging',
  'water-shortage',
  'central-bank',
  'rail-strike',
  'vaccine-campaign',
  'ai-act',
  'gaza',
  'online-abuse',
];

const briefOn = (own: EditorsDesk, topic: string): Promise<Brief> =>
  writeBrief(own, main, { topic, length: 'medium', suggest: true }, (scope, basis) =>
    suggestQuestions((within, request) => answerQuestion(own, within, request), scope, basis),
  );

const bot = { self: ['precis'], commands: ['brief', 'quotes', 'ask', 'topics', 'sources'] };

/** What the thread under the brief makes of the question, as a person would type it there. */
function typedInThread(brief: Brief, question: string) {
  const turns = [{ meant: brief.topic.title, answer: brief.sentences.map(({ text }) => text) }];
  const view = { own: true, muted: false, recent: [{ kind: 'self' } as const], turns };
  const decision = decideMessage({ author: { kind: 'person', id: 'ayse' }, text: question }, view, bot);
  return { decision, understood: makeSelfContained(question, { topic: brief.topic.title, turns }) };
}

/** A question of a few words that names what it is about. */
const READS_WELL =
  /^(?:What|Who|When|Why|How many)\s(?!.*\b(?:the the|he|she|it|they|him|her|them)\b)\S.{8,110}\?$/u;

async function proveSuggestions(own: EditorsDesk, brief: Brief): Promise<void> {
  for (const question of brief.followUps) {
    expect(question).toMatch(READS_WELL);
    const { decision, understood } = typedInThread(brief, question);
    expect(decision).toMatchObject({ act: 'answer', reason: 'question', text: question });
    expect(understood).toMatchObject({ kind: 'clear', question });
    const answer = await answerQuestion(own, main, { question, topic: brief.topic.slug });
    expect([question, answer.abstained]).toEqual([question, false]);
  }
}

describe('questions under a brief', () => {
  test('every topic of the samples is looked at', async () => {
    const topics = await listTopics(desk, main);
    expect(topics.map(({ slug }) => slug).sort()).toEqual([...TOPICS].sort());
  });

  test.each(TOPICS)('on %s are two or three, and typed in its thread each is answered', async (topic) => {
    const brief = await briefOn(desk, topic);
    expect(brief.followUps.length).toBeGreaterThanOrEqual(2);
    expect(brief.followUps.length).toBeLessThanOrEqual(3);
    expect(new Set(brief.followUps).size).toBe(brief.followUps.length);
    await proveSuggestions(desk, brief);
  });

  test('on one undated article name bodies with their article', async () => {
    const own = await openDesk();
    await put(own.store, {
      id: 'talks',
      title: 'Ferrania and Oland talk about the strait again',
      publishedAt: null,
      topics: ['strait'],
      body: 'FERRA\n\nFerrania and Oland will talk about the strait of Sund again, the Foreign Ministry said.\n\nOlandic envoy Bent Aker condemned the smugglers of the Marsa group. He stated, "Oland condemns the Marsa group, which sells our boats in Lisk."\n\nThe ministry stressed the harbours. They emphasized, "Ferrania will open the harbour of Calder to boats from Oland."',
    });
    const brief = await briefOn(own, 'strait');
    expect(brief.followUps).not.toEqual([]);
    expect(brief.followUps.join(' ')).not.toMatch(/did Foreign Ministry/);
    await proveSuggestions(own, brief);
  });

  test('that the articles do not answer are not suggested', async () => {
    const brief = await writeBrief(
      desk,
      main,
      { topic: 'rail-strike', length: 'medium', suggest: true },
      (scope, basis) =>
        suggestQuestions(
          async (_scope, { question }) => ({
            kind: 'answer',
            question,
            abstained: true,
            sentences: [],
            closest: [],
            conflicts: [],
            sources: [],
            searched: 46,
            authorship: byRules,
            checked: { passed: 0, total: 0 },
          }),
          scope,
          basis,
        ),
    );
    expect(brief.followUps).toEqual([]);
  });
});
