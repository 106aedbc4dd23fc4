import { describe, expect, test } from 'vitest';
import { analyseQuestion } from '../../../src/text/question/analyse-question.ts';
import { namesKind } from '../../../src/text/question/answer-kind.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

function fits(question: string, text: string): number {
  return namesKind(text, tokenize(text), analyseQuestion(question).kind, new Set());
}

describe('what kind of thing a sentence names', () => {
  test.each([
    ['Where was the treaty signed?', 'It was signed in Norway on Monday.', 'It was signed on Monday.'],
    ['Which country signed it?', 'Norway signed it.', 'Bergen in Florida signed it.'],
    ['Which two states signed it?', 'Ohio and Utah signed it.', 'Norway and Peru signed it.'],
    ['Which film won?', 'The prize went to “The Long Tide”.', 'The prize went to Anna Berg.'],
    ['Who runs the harbour?', 'Its new head is Peter Falk.', 'The harbour has a new head.'],
    ['How many ferries run?', 'The company has twelve old ferries.', 'The company was founded in 1987.'],
    ['How much did the bridge cost?', 'The council paid $40 million.', 'The council paid at once.'],
    ['What percentage of voters took part?', 'Some 61 per cent took part.', 'Some 61,000 took part.'],
    ['Wie viele Stimmen gab es?', 'Es gab 523 Stimmen.', 'Es gab 523 Redner.'],
  ])('%s', (question, right, wrong) => {
    expect(fits(question, right)).toBeGreaterThan(fits(question, wrong));
  });

  test('where anything may answer, no sentence fits better', () => {
    expect(fits('What happened in the harbour?', 'Peter Falk went to Norway with $40 million.')).toBe(0);
  });
});
