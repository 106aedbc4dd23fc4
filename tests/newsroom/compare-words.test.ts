import { expect, test } from 'vitest';
import { alignWords } from '../../src/newsroom/compare-words.ts';
import fc from '../support/fast-check.ts';

const show = (one: string, other: string) =>
  alignWords(one, other)?.difference.map(
    ({ kind, text }) => ({ same: '', removed: '-', added: '+' })[kind] + text,
  );

test.each([
  [
    'a word in the place of another',
    'we will open today',
    'We will close today.',
    ['We will', '-open', '+close', 'today.'],
  ],
  ['a word left out', 'we will open today', 'we open today', ['we', '-will', 'open today']],
  ['a word more', 'we open', 'we may open', ['we', '+may', 'open']],
  [
    'what stands before and after is not compared',
    'we will open',
    'Yes: we will open, soon.',
    ['we will open,'],
  ],
  ['a dash between words', 'no – never', 'no, never', ['no, never']],
])('%s', (_, one, other, expected) => {
  expect(show(one, other)).toEqual(expected);
});

test('texts without a common word do not align', () => {
  expect(alignWords('one two', 'three four')).toBe(null);
  expect(alignWords('', 'three')).toBe(null);
});

test('a text stands in another, and where', () => {
  const alignment = alignWords('open the gates', 'They will open the gates, he said.');
  expect(alignment).toMatchObject({ contained: true, similarity: 1, start: 10, end: 25 });
  expect(alignWords('open gates', 'They open the gates')).toMatchObject({ contained: false });
});

test('the parts spell both texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('we', 'will', 'open', 'the', 'gates', 'not', '–', 'Soon.'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const alignment = alignWords(one, other);
      if (alignment === null) return;
      const spelt = (kinds: readonly string[]) =>
        alignment.difference
          .filter(({ kind }) => kinds.includes(kind))
          .map((part) => part.text)
          .join(' ');
      const plain = (words: string) =>
        words
          .toLowerCase()
          .replace(/[^a-z ]/g, '')
          .replace(/ +/g, ' ')
          .trim();
      expect(plain(spelt(['same', 'removed']))).toBe(plain(one));
      expect(plain(other)).toContain(plain(spelt(['same', 'added'])));
      expect(alignment.similarity).toBeGreaterThan(0);
      expect(alignment.similarity).toBeLessThanOrEqual(1);
    }),
  );
});
