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

test('an age, a broken arm and a loss handed to others are no contraries', () => {
  const old = 'Zaoui, who just turned 71 years old, had remained a symbol of the group.';
  expect(isTurned('Zaoui, who had recently turned 71, had remained a symbol of the group.', old)).toBe(false);
  const arm = 'Striker Rohan Veld was ruled out of the second race with a broken arm.';
  expect(isTurned('Rohan Veld will miss the second race with a broken arm.', arm)).toBe(false);
  const loss = 'Lund handed the Hawks a 87-58 loss in May.';
  expect(isTurned('Lund beat the Hawks 87-58 in May.', loss)).toBe(false);
  expect(isTurned('The Hawks beat Lund 87-58 in May.', loss)).toBe(true);
});
