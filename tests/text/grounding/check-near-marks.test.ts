import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';

const kindsOf = (sentence: string, source: string) => [
  ...new Set(checkSentence(sentence, [source]).reasons.map(({ kind }) => kind)),
];

describe('a sentence that its source is told again by nearly word for word', () => {
  test('has no word of its own of how far it got', () => {
    const source =
      'The council of Orsk opened a new market hall with 40 stalls beside the station on Monday.';
    expect(kindsOf('On Monday the council of Orsk opened a market hall with 40 stalls.', source)).toEqual([]);
    expect(kindsOf('On Monday the council of Orsk debated a market hall with 40 stalls.', source)).toContain(
      'modality',
    );
    expect(
      kindsOf('On Monday the council of Orsk is yet to open a market hall with 40 stalls.', source),
    ).toContain('modality');
  });

  test('has none of how sure it is', () => {
    const source = 'Brandt is said to have found the mayor of Orsk too cautious.';
    expect(kindsOf('Brandt is said to have found the mayor of Orsk too cautious.', source)).toEqual([]);
    expect(kindsOf('Brandt has admittedly found the mayor of Orsk too cautious.', source)).toContain(
      'modality',
    );
  });

  test('has none that turns it into its contrary', () => {
    const source = 'The hall of Orsk demonstrates an easy access to the station for its 40 traders.';
    expect(
      kindsOf('The hall of Orsk demonstrates an anything but easy access to the station.', source),
    ).toContain('modality');
  });

  test('may tell it from another word of the same', () => {
    const source = 'The council of Orsk said no on Monday to a new market hall with 40 stalls.';
    expect(kindsOf('The council of Orsk refused a market hall with 40 stalls on Monday.', source)).toEqual(
      [],
    );
  });
});
