import { expect, test } from 'vitest';
import { checkSupport } from '../../../src/text/grounding/check-support.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isOwn = (sentence: string, source: string) =>
  checkSupport(readPassage(sentence), [readPassage(source)], { maxShare: 0.6, minWords: 5 }).length > 0;

test('a sentence of its own words is unsupported, one of other names is not', () => {
  const source = 'Belgium will give 30 jets; the aircraft must not be used over Russian territory.';
  expect(isOwn('Kyiv may not fly the Belgian jets over Russia, Brussels says.', source)).toBe(false);
  expect(isOwn('Farmers planted beans and harvested onions near old mills.', source)).toBe(true);
});
