import { describe, expect, test } from 'vitest';
import { checkHeading } from '../../../src/text/grounding/check-heading.ts';
import fc from '../../support/fast-check.ts';

const SOURCES = [
  'Westmere Rail will not raise fares in May, the company said.',
  'Talks on the Lindow channel',
  'The council approved the new “deep channel” on Monday.',
];
const headed = (text: string) => checkHeading({ text, sources: SOURCES, language: 'en' });

describe('a proposed heading', () => {
  test('is printed as the source writes it', () => {
    expect(headed('the lindow CHANNEL')).toBe('the Lindow channel');
    expect(headed('Talks on the Lindow channel')).toBe('Talks on the Lindow channel');
  });

  test('may not be of other words', () => {
    expect(headed('Chaos on the Lindow channel')).toBeNull();
    expect(headed('Lindow talks')).toBeNull();
  });

  test('may not say the contrary of the sentence it is cut from', () => {
    expect(headed('raise fares in May')).toBeNull();
    expect(headed('will not raise fares in May')).toBeNull();
    expect(headed('The council approved the new')).not.toBeNull();
  });

  test('is short and of plain words', () => {
    expect(headed('')).toBeNull();
    expect(headed('***')).toBeNull();
    expect(headed('new deep channel on')).toBeNull();
    expect(headed('The council approved the new deep channel on Monday')).toBeNull();
  });
});

test('a heading of any characters is a part of a source or nothing', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.array(text), (heading, sources) => {
      const slice = checkHeading({ text: heading, sources, language: 'en' });
      expect(slice === null || sources.some((source) => source.includes(slice))).toBe(true);
    }),
    { seed: 8 },
  );
});
