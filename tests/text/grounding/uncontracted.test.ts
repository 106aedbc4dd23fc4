import { expect, test } from 'vitest';
import { readPassage } from '../../../src/text/grounding/passage.ts';

const termsOf = (text: string) => readPassage(text).words.map(({ term }) => term);

test('what a pronoun and an apostrophe are short for is read as two words', () => {
  expect(termsOf("They're singing.")).toEqual(['they', 'are', 'singing']);
  expect(termsOf('We’ve paid.')).toEqual(['we', 'have', 'paid']);
  expect(termsOf("I'd agree.")).toEqual(['i', 'would', 'agree']);
});

test('what is short for two things is told by the verb behind it', () => {
  expect(termsOf("She's never been there.").slice(0, 2)).toEqual(['she', 'has']);
  expect(termsOf("It's closed.").slice(0, 2)).toEqual(['it', 'is']);
  expect(termsOf("They'd known.").slice(0, 2)).toEqual(['they', 'had']);
});

test('whose something is, is one word', () => {
  expect(termsOf("Anna's bread")).toEqual(['anna', 'bread']);
});
