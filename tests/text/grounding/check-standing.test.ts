import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

test('what is withdrawn had been granted', () => {
  const source = 'The state has withdrawn the timber concession granted to Kestrel in 2016.';
  expect(kindsOf('The concession had been awarded to Kestrel in 2016.', source)).toEqual([]);
});

test('what is put back to a later day begins then', () => {
  const source = 'Kestrel is postponing the start of production by 18 months, to mid-2028.';
  expect(kindsOf('Production is now to begin in mid-2028.', source)).toEqual([]);
  expect(kindsOf('Production has begun.', source)).not.toEqual([]);
});

test('exports of a country are no verb', () => {
  const source = 'The levy would reduce Orvanian steel exports to the bloc by 11 percent.';
  expect(kindsOf('Orvanian steel exports to the bloc would be 11 percent lower.', source)).toEqual([]);
});

test('who failed to replant a wood has not replanted it', () => {
  const source = 'The state said on Monday that Kestrel had failed to replant 3,000 hectares.';
  expect(kindsOf('Kestrel had not replanted 3,000 hectares, the state said on Monday.', source)).toEqual([]);
  expect(kindsOf('Kestrel had replanted 3,000 hectares, the state said on Monday.', source)).not.toEqual([]);
});
