import { describe, expect, test } from 'vitest';
import { checkAnchored } from '../../../src/text/grounding/check-anchored.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isTurned = (sentence: string, source: string) =>
  checkAnchored(readPassage(sentence), [readPassage(source)]).length > 0;

describe('what becomes of a number of people', () => {
  const source = 'At least 17 people were killed and 42 injured when a tram left the bridge at Tolm.';

  test('is told by the verb behind the number', () => {
    expect(isTurned('The tram left the bridge, injuring 42 people.', source)).toBe(false);
    expect(isTurned('The tram left the bridge, injuring 17 people.', source)).toBe(true);
  });

  test('is not told as done by what calls it possible', () => {
    const warning = 'The union warned that 12 wards might have to close.';
    expect(isTurned('The closure of 12 wards was possible, the union said.', warning)).toBe(false);
  });
});
