import { describe, expect, test } from 'vitest';
import { checkStatement } from '../../../src/text/grounding/check-statement.ts';

const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkStatement(sentence, sources).map(({ kind }) => kind)),
];

describe('what is known', () => {
  const source = 'Anna Weber has not said whether she will sign the bill.';
  test('is not made of what is left open', () => {
    expect(kindsOf('It is clear whether Anna Weber will sign the bill.', source)).toContain('negation');
    expect(kindsOf('It is not clear whether Anna Weber will sign the bill.', source)).toEqual([]);
  });

  test('is not made certain', () => {
    const unsure = 'The keeper should be fit for the final on Sunday.';
    expect(kindsOf('The keeper is certain to be fit for the final on Sunday.', unsure)).toContain('modality');
    const alleged = 'The union alleges that the yard misused the pension fund of its welders.';
    const found = 'The yard has been found to have misused the pension fund of its welders.';
    expect(kindsOf(found, alleged)).toContain('modality');
  });
});

describe('what is told of all', () => {
  const source = 'Most of the 17 migrants came from Sudan.';
  test('is not made of most', () => {
    expect(kindsOf('All of the migrants came from Sudan.', source)).toContain('negation');
    expect(kindsOf('Most of the migrants came from Sudan.', source)).toEqual([]);
  });
});

describe('what is told with a number', () => {
  test('is not told as done by another verb', () => {
    const source = 'The carmaker agreed that 35,000 jobs will go by 2030.';
    expect(kindsOf('The carmaker has cut 35,000 jobs.', source)).toContain('modality');
  });

  test('is no other fate', () => {
    const source = 'The crash near Verona, in which 17 people died, was caused by the rail.';
    expect(kindsOf('Seventeen people were injured in the crash near Verona.', source)).toContain('opposite');
    expect(kindsOf('Seventeen people were killed in the crash near Verona.', source)).toEqual([]);
  });

  test('counts what was counted before', () => {
    const source = 'Doctors treated six children with the drug; two died.';
    expect(kindsOf('Two of the children died.', source)).toEqual([]);
  });
});

describe('several sentences that are cited as one text', () => {
  const source = 'Wales beat Fiji 24-19 in Cardiff. Coach Rhys Pugh said that nobody had been hurt.';
  test('are read one by one', () => {
    expect(kindsOf('Wales defeated Fiji 24-19 in Cardiff.', source)).toEqual([]);
    expect(kindsOf('Five people had been hurt.', source)).not.toEqual([]);
    expect(kindsOf('Nobody had been hurt.', source)).toEqual([]);
  });
});

describe('what somebody says they plan', () => {
  test('may be told without saying so, what they say they did may not', () => {
    const plan = 'Holmar Cement said on Monday it was building a plant in Rorvik.';
    expect(kindsOf('Holmar Cement is building a plant in Rorvik.', plan)).toEqual([]);
    const deed = 'The army said on Monday it had taken the town of Rorvik.';
    expect(kindsOf('The army took the town of Rorvik.', deed)).toContain('attribution');
  });
});

test('the ministry of another country says nothing', () => {
  const source = 'Norway and Sweden will open the pass, the Swedish foreign ministry said.';
  expect(kindsOf('The pass will be opened, the Norwegian foreign ministry said.', source)).toContain(
    'speaker',
  );
  expect(kindsOf('The pass will be opened, the Swedish foreign ministry said.', source)).toEqual([]);
});

test('what was spared was not hit, and the first to win had none before', () => {
  expect(kindsOf('Norsund did not hit the port.', 'Norsund spared the port in its attack.')).toEqual([]);
  expect(kindsOf('Norsund hit the port.', 'Norsund spared the port in its attack.')).not.toEqual([]);
  const first = 'She is the first woman to win the prize since 2019.';
  expect(kindsOf('No woman had won the prize since 2019.', first)).toEqual([]);
});

describe('the first of a kind', () => {
  test('is not the second', () => {
    const source = 'Ostrava has the second-highest tower and the busiest tram line of the country.';
    expect(kindsOf('Ostrava has the highest tower of the country.', source)).toEqual(['number']);
    expect(kindsOf('Ostrava has the busiest tram line of the country.', source)).toEqual([]);
  });

  test('is only asked of words that compare', () => {
    const source = 'The council turned down the second request for a bridge in May.';
    expect(kindsOf('The council turned down the request for a bridge.', source)).toEqual([]);
  });
});
