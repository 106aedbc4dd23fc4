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

test('a verb of many senses is the contrary of another only where both are done to the same', () => {
  const source = 'Emissions in Velmark fell by 3 percent to 41 million tonnes, the agency said.';
  expect(isTurned('Emissions in Velmark stood at 41 million tonnes, the agency said.', source)).toBe(false);
  const talks = 'The two sides failed to reach a deal on fishing in Tarn.';
  expect(isTurned('The two sides reached a deal on fishing in Tarn.', talks)).toBe(true);
});

test('what is less strong is weaker, and the end of a month ends nothing', () => {
  const source = 'Demand in Velmark was less strong than in Tarn.';
  expect(isTurned('Demand in Velmark was weaker than in Tarn.', source)).toBe(false);
  const term = 'The two cities extended the lease of the hall until 30 April.';
  expect(isTurned('The lease of the hall runs to the end of April.', term)).toBe(false);
});

test('what lasted is no contrary of what ended, where the sentence tells of the end as well', () => {
  const source = 'Ferry crews in Tarn ended a nine-day strike on Tuesday.';
  expect(isTurned('The strike of the ferry crews had lasted nine days when it ended.', source)).toBe(false);
  expect(isTurned('The ferry crews in Tarn began a nine-day strike on Tuesday.', source)).toBe(true);
});

test('a word that stands beside the same word as in the sources is no contrary', () => {
  const source = 'The shop made a loss of 31 million euros, after a profit of 12 million a year earlier.';
  expect(isTurned('A year earlier, the shop had made a profit of 12 million euros.', source)).toBe(false);
  expect(isTurned('The shop made a profit of 31 million euros.', source)).toBe(true);
});
