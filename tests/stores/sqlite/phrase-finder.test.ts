import { expect, test } from 'vitest';
import { buildSegment } from '../../../src/stores/sqlite/index/build-segment.ts';
import { PhraseFinder } from '../../../src/stores/sqlite/phrase-finder.ts';
import { TermFinder } from '../../../src/stores/sqlite/term-sequence.ts';
import fc from '../../support/fast-check.ts';

const packed = (title: readonly string[], body: readonly string[]) =>
  buildSegment([{ revision: 1, publishedMs: null, terms: { title, body } }]).sequences[0] ?? new Uint8Array();

test('a phrase stands where its words follow each other', () => {
  const article = packed(['white', 'house'], ['the', 'united', 'states', 'and', 'united', 'airlines']);
  expect(new PhraseFinder('united states').standsIn(article)).toBe(true);
  expect(new PhraseFinder('white house').standsIn(article)).toBe(true);
  expect(new PhraseFinder('states united').standsIn(article)).toBe(false);
});

test('a title and the body behind it make no phrase', () => {
  const finder = new PhraseFinder('united states');
  expect(finder.standsIn(packed(['united'], ['states', 'agree']))).toBe(false);
  expect(finder.standsIn(packed(['united'], ['states', 'united', 'states']))).toBe(true);
  expect(finder.standsIn(packed([], ['united', 'states']))).toBe(true);
});

test('it finds what a look at every place finds', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 3 });
  const property = fc.property(words, words, phrase, (title, body, wanted) => {
    const article = packed(title, body);
    const places = new TermFinder([wanted.join(' ')]).find(article).matches;
    expect(new PhraseFinder(wanted.join(' ')).standsIn(article)).toBe(places.length > 0);
  });
  fc.assert(property);
});
