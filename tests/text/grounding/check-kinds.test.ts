import { describe, expect, test } from 'vitest';
import { checkKinds } from '../../../src/text/grounding/check-kinds.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isOther = (sentence: string, source: string) =>
  checkKinds(readPassage(sentence), [readPassage(source)]).length > 0;

describe('a thing of the sentence and another of its kind in the sources', () => {
  test('are two', () => {
    expect(isOther('The spring ferry was late.', 'The winter ferry was late.')).toBe(true);
  });

  test('are one where a month falls into the season', () => {
    expect(isOther('The spring ferry was late.', 'After a hard winter the April ferry was late.')).toBe(
      false,
    );
  });

  test('are one where a sign names the currency', () => {
    expect(isOther('Tolm lent 3 million dollars.', 'Tolm lent $3 million and held the peso.')).toBe(false);
    expect(isOther('Tolm lent 3 million dollars.', 'Tolm lent €3 million and held the peso.')).toBe(true);
  });

  test('are one where a longer word has it', () => {
    const source = 'Fraudsters and men convicted of bribery were held in Tolm.';
    expect(isOther('Those convicted of fraud were held in Tolm.', source)).toBe(false);
  });
});
