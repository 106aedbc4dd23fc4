import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

test('some of what is told of all is less of it', () => {
  const source = 'All pumps in the harbour of Orsk can be repaired, the mayor said.';
  expect(kindsOf('All pumps in the harbour can be repaired, the mayor said.', source)).toEqual([]);
  expect(kindsOf('Some pumps in the harbour can be repaired, the mayor said.', source)).toContain('negation');
});

test('fewer of what there is a lot of is something else', () => {
  const source = 'The mayor said Orsk should have a lot of ferries.';
  expect(kindsOf('The mayor said Orsk should have many ferries.', source)).toEqual([]);
  expect(kindsOf('The mayor said Orsk should have fewer ferries.', source)).toContain('number');
});

test('once is not twice', () => {
  const source = 'Lind won the race of Orsk twice in May, at the age of 40.';
  expect(kindsOf('Lind won the race of Orsk twice in May.', source)).toEqual([]);
  expect(kindsOf('Lind won the race of Orsk once in May.', source)).toContain('number');
});

test('some before figures is about', () => {
  const source = 'The ferry costs $1.2 million and the bridge some $750,000.';
  expect(kindsOf('The bridge costs $750,000 and the ferry some $1.2 million.', source)).toEqual([]);
});
