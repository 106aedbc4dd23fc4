import { expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';
import { unabbreviated } from '../../../src/text/grounding/unabbreviated.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const termsOf = (text: string) => unabbreviated(text, tokenize(text)).map(({ term }) => term);
const kindsOf = (sentence: string, ...sources: readonly string[]) => [
  ...new Set(checkSentence(sentence, sources).reasons.map(({ kind }) => kind)),
];

test('states, time zones, offices and degrees are read by their names', () => {
  expect(termsOf('(R-TX)')).toEqual(['r', 'texas']);
  expect(termsOf('Lund, N.Y.')).toEqual(['lund', 'new', 'york']);
  expect(termsOf('Salem, Ore., and Bend, OR')).toEqual(['salem', 'oregon', 'and', 'bend', 'oregon']);
  expect(termsOf('noon ET')).toEqual(['noon', 'eastern', 'time']);
  expect(termsOf('20 °C')).toEqual(['20', 'degrees', 'celsius']);
  expect(termsOf('VPs')).toEqual(['vice', 'presidents']);
});

test('what looks like an abbreviation and is none stays', () => {
  expect(termsOf('In Paris, Wash and Ill left')).toEqual(['in', 'paris', 'wash', 'and', 'ill', 'left']);
  expect(termsOf('In fact, La Crosse')).toEqual(['in', 'fact', 'la', 'crosse']);
});

test('whose state stands behind the name is of that state, and of no other', () => {
  const source = 'Sen. Dana Holt (R-TX) beat Sen. Ruth Amery (D-Ore.) in the debate.';
  expect(kindsOf('Dana Holt of Texas beat Ruth Amery of Oregon in the debate.', source)).toEqual([]);
  expect(kindsOf('Dana Holt of Nevada beat Ruth Amery of Oregon in the debate.', source)).toContain('name');
  expect(kindsOf('Dana Holt of Oregon beat Ruth Amery of Texas in the debate.', source)).not.toEqual([]);
  expect(kindsOf('Dana Holt, the Texas Republican, beat Ruth Amery in the debate.', source)).toEqual([]);
  expect(kindsOf('Dana Holt, the Texas Democrat, beat Ruth Amery in the debate.', source)).toContain('name');
});
