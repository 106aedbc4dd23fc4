import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (claim: string, source: string) =>
  checkSentence(claim, [source], 'en').reasons.map(({ kind }) => kind);

test('a forecast keeps its speaker, what happened may lose it', () => {
  const source = 'Grain prices, which rose in May, could fall by autumn, analyst Ivo Brandt said.';
  expect(kindsOf('Grain prices could fall by autumn.', source)).toEqual(['attribution']);
  expect(kindsOf('Grain prices rose in May.', source)).toEqual([]);
});

test('what a side to a conflict forecasts keeps its speaker', () => {
  const source = 'The rebels said the bridge at Orsk would fall within days.';
  expect(kindsOf('The bridge at Orsk would fall within days.', source)).toEqual(['attribution']);
});

test('that somebody was killed blames nobody, that guards shot them does', () => {
  const source = 'Guards shot dead two miners near the gate at Kolva on Sunday, Mayor Ivo Brandt said.';
  expect(kindsOf('Two miners were shot dead near the gate at Kolva.', source)).toEqual([]);
  expect(kindsOf('Guards shot dead two miners near the gate at Kolva.', source)).toEqual(['attribution']);
});

test('a denial of something else leaves the rest undisputed', () => {
  const source =
    'Four sailors held in the port of Brisk were freed on Monday, the Norwegian ministry said. It denied that money had changed hands.';
  expect(kindsOf('Four sailors were freed on Monday.', source)).toEqual([]);
});
