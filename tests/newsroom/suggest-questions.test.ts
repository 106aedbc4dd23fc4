import { beforeAll, describe, expect, test } from 'vitest';
import { byRules } from '../../src/core/authorship.ts';
import { answerQuestion } from '../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../src/newsroom/desk.ts';
import { suggestQuestions } from '../../src/newsroom/suggest-questions.ts';
import { writeBrief } from '../../src/newsroom/write-brief.ts';
import { main, openSampleDesk } from './support/open-newsroom.ts';

let desk: EditorsDesk;
beforeAll(async () => {
  desk = await openSampleDesk();
});

const TOPICS = [
  'turkiye-us',
  'harbour-dredging',
  'water-shortage',
  'central-bank',
  'rail-strike',
  'vaccine-campaign',
];

describe('questions under a brief', () => {
  test.each(TOPICS)('on %s are two or three, and the articles of the brief answer each', async (topic) => {
    const brief = await writeBrief(desk, main, { topic, length: 'medium', suggest: true }, (scope, basis) =>
      suggestQuestions((within, request) => answerQuestion(desk, within, request), scope, basis),
    );
    expect(brief.followUps.length).toBeGreaterThanOrEqual(2);
    expect(brief.followUps.length).toBeLessThanOrEqual(3);
    for (const question of brief.followUps) {
      const answer = await answerQuestion(desk, main, { question, topic });
      expect(answer.abstained).toBe(false);
    }
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
