import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../src/ingest/clean-body.ts';
import fc from '../support/fast-check.ts';

describe('the stored body', () => {
  it.each([
    ['line ends become one kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a byte order mark goes', '\uFEFFa', 'a'],
    ['NULs go', 'a\0b', 'ab'],
    ['spaces at line ends go', 'a  \nb\t\n\nc ', 'a\nb\n\nc'],
    ['blank lines around the text go', '\n \n\na\n\n', 'a'],
    ['half an emoji becomes a replacement character', 'a\ud83d', 'a\uFFFD'],
  ])('%s', (_, given, expected) => {
    expect(cleanBody(given)).toBe(expected);
  });

  it.each(['  indented', 'a  b', 'e\u0301 stays decomposed', '“mixed"', 'a\u00A0b\u2028c', 'x\uFEFFy'])(
    'characters inside a line stay: %j',
    (text) => {
      expect(cleanBody(text)).toBe(text);
    },
  );

  it('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t', 'a', '\uFEFF', '\0', '\ud83d') }),
        (text) => {
          const once = cleanBody(text);
          expect(once.isWellFormed()).toBe(true);
          expect(cleanBody(once)).toBe(once);
        },
      ),
    );
  });
});
