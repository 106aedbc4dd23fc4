import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const passes = (sentence: string, source: string) => checkSentence(sentence, [source]).pass;

test('a short form is its full word', () => {
  const source = 'The club paid for advertisements in the papers of Solt.';
  expect(passes('The club bought ads in the papers of Solt.', source)).toBe(true);
  expect(passes('The club bought boats in the papers of Solt.', source)).toBe(false);
});

test('a title before a name is the office', () => {
  const source = 'Former Rep. Tom Reed lost his phone.';
  expect(passes('Tom Reed, a former congressman, lost his phone.', source)).toBe(true);
  expect(passes('Tom Reed, a former judge, lost his phone.', source)).toBe(false);
});

test.each([
  ['Players in Tolm have borne the brunt of the fans’ anger.', true],
  ['Players in Tolm have borne the brunt of the fans’ joy.', false],
])('a feeling goes by many words: %s', (sentence, isTold) => {
  expect(passes(sentence, 'Players in Tolm have borne the brunt of the fans’ ire.')).toBe(isTold);
});

test.each([
  ['Berg hailed the pact with Tolm as a breakthrough.', true],
  ['Berg mocked the pact with Tolm as a breakthrough.', false],
])('a verb of praise is like another: %s', (sentence, isTold) => {
  expect(passes(sentence, 'Berg heralded the pact with Tolm as a breakthrough.')).toBe(isTold);
});

test.each([
  ['Dana Berg faces a maximum of 15 years in prison if convicted of fraud.', true],
  ['Dana Berg faces a cellar of 15 years in prison if convicted of fraud.', false],
])('a noun for a bound of numbers is no thing: %s', (sentence, isTold) => {
  const source = 'The former treasurer, Dana Berg, faces up to 15 years in prison if convicted of fraud.';
  expect(passes(sentence, source)).toBe(isTold);
});
