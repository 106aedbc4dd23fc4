import { describe, expect, test } from 'vitest';
import { checkNewActs } from '../../../src/text/grounding/check-new-acts.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isNew = (sentence: string, source: string) =>
  checkNewActs(readPassage(sentence), [readPassage(source)]).length > 0;

describe('a verb of which no word of the sources tells', () => {
  test('is new', () => {
    expect(isNew('Berg poisoned the mayor of Tolm.', 'Berg met the mayor of Tolm on Sunday.')).toBe(true);
  });

  test('is not new where it only carries what they tell of', () => {
    const source = 'Berg has faced questions over the loans to his campaign.';
    expect(isNew('The loans to the campaign of Berg have raised questions.', source)).toBe(false);
  });

  test('is no verb where it is the plural before one', () => {
    const source = 'Berg warned that the stocks in the camps would run out in nine days.';
    expect(isNew('Berg warned that supplies in the camps would run out in nine days.', source)).toBe(false);
  });

  test('is not new where it leads to what they tell of', () => {
    const source = 'The operator reported a net loss for the quarter.';
    expect(isNew('The operator swung to a loss in the quarter.', source)).toBe(false);
  });
});
