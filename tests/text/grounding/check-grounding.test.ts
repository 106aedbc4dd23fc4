import { describe, expect, test } from 'vitest';
import { checkGrounding } from '../../../src/text/grounding/check-grounding.ts';
import fc from '../../support/fast-check.ts';

const BODY = [
  'The harbour master, Helen Marsh, met President Ana Weber of Türkiye on Monday.',
  'Marsh said that the channel might be ready in May.',
  'She would not name a price.',
];
const ARTICLE = { id: 'a1', title: 'Port Lindow waits', sentences: BODY };
const foldName = (name: string) => name.replace('Turkey', 'Türkiye').toLowerCase();

const kindsOf = (text: string, ...places: readonly number[]) =>
  checkGrounding({
    text,
    cited: places.map((place) => ({ text: BODY[place] ?? '', article: 'a1' })),
    articles: [ARTICLE],
    language: 'en',
    foldName,
  }).reasons.map(({ kind }) => kind);

describe('a reworded sentence', () => {
  test('may be printed when it says what the cited sentences say', () => {
    expect(kindsOf('Marsh said the channel may be ready in May.', 1)).toEqual([]);
  });

  test('may be printed when it says it of two sentences at once', () => {
    expect(kindsOf('Helen Marsh, who met Ana Weber on Monday, would not name a price.', 0, 2)).toEqual([]);
  });

  test('cites something', () => {
    expect(kindsOf('Marsh said the channel may be ready in May.')).toEqual(['unsupported']);
  });

  test('says it as surely as they do', () => {
    expect(kindsOf('Marsh said the channel will be ready in May.', 1)).toContain('modality');
    expect(kindsOf('Marsh said the channel may not be ready in May.', 1)).toContain('negation');
  });

  test('gives their names in full, as their article does', () => {
    expect(kindsOf('Helen Marsh said the channel may be ready in May.', 1)).toEqual([]);
    expect(kindsOf('Laura Marsh said the channel may be ready in May.', 1)).toContain('name');
  });

  test('calls a place by its other name', () => {
    expect(kindsOf('Helen Marsh met the president of Turkey, Ana Weber, on Monday.', 0)).toEqual([]);
    expect(kindsOf('Helen Marsh met the president of Norway, Ana Weber, on Monday.', 0)).toContain('name');
  });

  test('has no quotation marks, even around their words', () => {
    expect(kindsOf('Marsh said the channel “might be ready” in May.', 1)).toContain('quotation');
  });

  test('is plain text', () => {
    expect(kindsOf('Marsh said the *channel* may be ready in May.', 1)).toContain('markup');
    expect(kindsOf('Marsh said the channel may be ready in May, see evil.example.com.', 1)).toContain('link');
  });
});

test('in a language that is not read only the own words of the sources pass', () => {
  const [own, other] = ['港は五月に開く。', '港は六月に開く。'];
  const check = (text: string) =>
    checkGrounding({
      text,
      cited: [{ text: own, article: 'a' }],
      articles: [{ id: 'a', title: '港', sentences: [own] }],
      language: 'ja',
      foldName: (name) => name,
    });
  expect(check(own).pass).toBe(true);
  expect(check(other).reasons).toEqual([{ kind: 'language', text: 'ja' }]);
});

test('nothing that a model writes makes it throw', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, text, (written, source, before) => {
      const { pass, reasons } = checkGrounding({
        text: written,
        cited: [{ text: source, article: 'a' }],
        articles: [{ id: 'a', title: before, sentences: [before, source] }],
        language: 'en',
        foldName: (name) => name,
      });
      expect(pass).toBe(reasons.length === 0);
    }),
    { seed: 8 },
  );
});
