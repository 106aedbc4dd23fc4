import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

describe('when it is told', () => {
  test('is on the same side of what it is told by', () => {
    const source = 'The shops of Orsk bought 40 tills during the pandemic, the mayor said.';
    expect(kindsOf('The shops of Orsk bought 40 tills during the pandemic.', source)).toEqual([]);
    expect(kindsOf('The shops of Orsk bought 40 tills before the pandemic.', source)).toContain('date');
    expect(kindsOf('The shops of Orsk bought 40 tills after the pandemic.', source)).toContain('date');
  });

  test('is in the same part of it', () => {
    const source = 'The lira of Orsk has lost a third since the beginning of the year.';
    expect(kindsOf('The lira of Orsk has lost a third since the start of the year.', source)).toEqual([]);
    expect(kindsOf('The lira of Orsk has lost a third since the middle of the year.', source)).toContain(
      'date',
    );
  });

  test('may be told from both sides', () => {
    const source = 'Lind trained before the race and during the race of Orsk he led.';
    expect(kindsOf('Lind trained before the race of Orsk.', source)).toEqual([]);
  });
});

test('a part of a whole is no part of a point', () => {
  const source =
    'The bank raised its rate by a quarter of a percentage point; orders have shrunk by a third.';
  expect(kindsOf('The bank raised its rate by a quarter of a percentage point.', source)).toEqual([]);
  expect(kindsOf('Orders have shrunk by a quarter.', source)).toContain('unit');
});
