import { expect, test } from 'vitest';
import { plainConcepts } from '../../../src/text/question/plain-concepts.ts';
import { conceptsOf } from '../../../src/text/search/concept.ts';

function plainOf(text: string, language = 'en'): readonly string[] {
  const concepts = conceptsOf(text, language, []);
  return [...plainConcepts({ text, language }, concepts)].flatMap((index) => concepts[index]?.[0] ?? []);
}

test('beside names, a question says what is asked', () => {
  expect(plainOf('Who founded Aguas de Marisal?')).toEqual(['found']);
  expect(plainOf('Who is the mayor of Port Lindow?')).toEqual(['mayor']);
});

test('words that only help to ask are no matter', () => {
  expect(plainOf('What happened to Helen Marsh?')).toEqual([]);
});

test('where all nouns have capitals nothing is taken for plain', () => {
  expect(plainOf('Wer leitet den Hafen von Lindow?', 'de')).toEqual([]);
});
