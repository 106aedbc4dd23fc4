import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (claim: string, ...sources: readonly string[]) =>
  checkSentence(claim, sources, 'en').reasons.map(({ kind }) => kind);

test('a statement says what those say who issued it, a report what those say who published it', () => {
  const statement = 'In May the port of Brisk issued a statement acknowledging that two cranes were unsafe.';
  expect(kindsOf('The port of Brisk acknowledged that two cranes were unsafe.', statement)).toEqual([]);
  const report = 'According to a report published on Monday by the Oslo Centre, 300 ferries sailed in May.';
  expect(kindsOf('In May, 300 ferries sailed, according to the Oslo Centre.', report)).toEqual([]);
  expect(kindsOf('In May, 300 ferries sailed, according to the Bergen Centre.', report)).not.toEqual([]);
});

test('a spokeswoman of a body speaks for it', () => {
  const source =
    'The operator, Nordgas, expects to resume deliveries in May, its spokeswoman Aino Salo said.';
  expect(kindsOf('Nordgas expects to resume deliveries in May, according to Nordgas.', source)).toEqual([]);
});

test('the finance minister is not the interior minister', () => {
  const sources = [
    'The finance ministry has approved money for 70 firefighters.',
    'Interior minister Radka Dole said talks would continue in September.',
  ];
  expect(kindsOf('Talks would continue in September, the interior minister said.', ...sources)).toEqual([]);
  expect(kindsOf('Talks would continue in September, the finance minister said.', ...sources)).toEqual([
    'speaker',
  ]);
});

test('who called for it asked for it', () => {
  const source = 'Italy and Malta had called for such a scheme in June.';
  expect(kindsOf('Malta and Italy asked for a scheme in June.', source)).toEqual([]);
});
