import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

test('what nothing shows is as open as what there is no evidence of', () => {
  const source = 'The coast guard said it had no evidence that the cable was cut by divers.';
  expect(kindsOf('Nothing showed that the cable was cut by divers, the coast guard said.', source)).toEqual(
    [],
  );
  expect(kindsOf('The coast guard said the cable was cut by divers.', source)).not.toEqual([]);
});

test('who ordered that others do it ordered them to', () => {
  const source = 'The mayor ordered that the crews close the bridge in Varn.';
  expect(kindsOf('The mayor ordered the crews to close the bridge in Varn.', source)).toEqual([]);
  expect(kindsOf('The crews closed the bridge in Varn.', source)).toEqual(['modality']);
});

test('who leads a campaign to change something has not changed it', () => {
  const source = 'Brandl spearheaded the campaign to close the quarry in Varn.';
  expect(kindsOf('Brandl led the campaign to close the quarry in Varn.', source)).toEqual([]);
  expect(kindsOf('Brandl closed the quarry in Varn.', source)).toEqual(['modality']);
});

test('all that is aimed at is aimed at', () => {
  const source = 'The fund is aimed at dredging, restoring or widening the canal.';
  expect(kindsOf('The fund is aimed at dredging or restoring the canal.', source)).toEqual([]);
});

test('who faces a term if convicted could face one', () => {
  const source = 'If found guilty of smuggling, the captain faces a prison term in Varn.';
  expect(kindsOf('The captain could face a prison term in Varn.', source)).toEqual([]);
});

test('what somebody will be forced to do would have to be done', () => {
  const source = 'The agency said it would be forced to halve the rations in August.';
  expect(kindsOf('The rations would have to be halved in August, the agency said.', source)).toEqual([]);
});

test('those who do it are whoever does it', () => {
  const source = 'If you are holding large parties, you are spreading the virus, the mayor said.';
  expect(kindsOf('Those who hold large parties are spreading the virus, the mayor said.', source)).toEqual(
    [],
  );
  expect(kindsOf('You are holding large parties, the mayor said.', source)).toEqual(['modality']);
});

test('a plan is read by what is planned', () => {
  const source =
    'Orvania will close its embassy in Varn and will not scale back its plan, its foreign minister said.';
  expect(kindsOf('Orvania plans to close its embassy in Varn.', source)).toEqual([]);
});
