import { describe, expect, test } from 'vitest';
import { checkOpposites } from '../../../src/text/grounding/check-opposites.ts';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const isTurned = (sentence: string, ...sources: readonly string[]) =>
  checkOpposites(readPassage(sentence), sources.map(readPassage)).length > 0;

describe('a win and a loss', () => {
  test('are told of one match from two sides', () => {
    const source = "The evening ended with the Hawks' 5-2 loss to Bellmont.";
    expect(isTurned('Bellmont beat the Hawks 5-2 in the evening.', source)).toBe(false);
    expect(isTurned('The Hawks beat Bellmont 5-2 in the evening.', source)).toBe(true);
  });

  test('are contraries as nouns, although who defeats wins', () => {
    const source = 'After the win, Sorvino hugged his coach and sang.';
    expect(isTurned('After the defeat, Sorvino hugged his coach and sang.', source)).toBe(true);
    expect(isTurned('After the victory, Sorvino hugged his coach and sang.', source)).toBe(false);
  });
});

test('what is open is no reason to call open what others have closed', () => {
  const source = 'Banks and markets will be closed on Monday, but the shops will remain open.';
  expect(isTurned('Banks and markets will be open on Monday.', source)).toBe(true);
  expect(isTurned('The shops will be open on Monday.', source)).toBe(false);
});
