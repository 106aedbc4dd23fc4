import { describe, expect, test } from 'vitest';
import { checkStrangeThings } from '../../../src/text/grounding/check-strange-things.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isStrange = (sentence: string, source: string) =>
  checkStrangeThings(readPassage(sentence), [readPassage(source)]).length > 0;

describe('a thing that no word of the sources has to do with', () => {
  test('is strange among their words', () => {
    expect(
      isStrange(
        'A farmer on Solt grew a watermelon of 40 kilos.',
        'A farmer on Solt grew a pumpkin of 40 kilos.',
      ),
    ).toBe(true);
  });

  test('is told where they deny it by a prefix', () => {
    const source = 'Unsupervised, a long swim can be deadly.';
    expect(isStrange('A long swim without supervision can be deadly.', source)).toBe(false);
  });

  test('is none where it is nothing but a verb or an adverb', () => {
    expect(isStrange('The swims remain deadly elsewhere.', 'The dives are deadly in other towns.')).toBe(
      false,
    );
  });
});
