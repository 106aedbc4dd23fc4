import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

test('a time of day is one that is told, whatever other numbers are', () => {
  const source = 'The ferry to Orsk left at 6:30 p.m. with 8 cars and came at 20:15.';
  expect(kindsOf('The ferry to Orsk left with 8 cars at 6:30 p.m.', source)).toEqual([]);
  expect(kindsOf('The ferry to Orsk came at 20:15.', source)).toEqual([]);
  expect(kindsOf('The ferry to Orsk left with 8 cars at 8:30 p.m.', source)).toContain('date');
});

test('the numeral behind a name is the one that is told', () => {
  const source = 'The harbour of Orsk was built during World War II by prisoners.';
  expect(kindsOf('Prisoners built the harbour of Orsk during World War II.', source)).toEqual([]);
  expect(kindsOf('Prisoners built the harbour of Orsk during World War I.', source)).toContain('number');
});

test('a single unit behind a bound is one that is told', () => {
  const source = 'Ferries to Orsk were delayed by at least an hour, and no bag under an ounce was weighed.';
  expect(kindsOf('Ferries to Orsk were delayed by at least an hour.', source)).toEqual([]);
  expect(kindsOf('Ferries to Orsk were delayed by at least an entire day.', source)).toContain('unit');
  expect(kindsOf('No bag under a pound was weighed.', source)).toContain('unit');
});
