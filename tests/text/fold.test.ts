import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { slugify } from '../../src/text/slug.ts';
import fc from '../support/fast-check.ts';

describe('folding', () => {
  test.each([
    ['TÜRKİYE', 'turkiye'],
    ['Türkiye’s', 'turkiye'],
    ['IĞDIR', 'igdir'],
    ['ığdır', 'igdir'],
    ['Çeşme', 'cesme'],
    ['Straße', 'strasse'],
    ['the ministers’', 'the ministers'],
    ['O’Brien', "o'brien"],
    ['Ankara–Washington', 'ankara-washington'],
    ['ﬁnal', 'final'],
    ['ΣΟΦΟΣ', fold('σοφός')],
    ['أنقرة', 'انقرة'],
    ['मंत्री', 'मंत्री'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice changes nothing more', () => {
    expect(fold('6′ 2″')).toBe("6' 2''");
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text).replaceAll("'", '');
        expect(fold(once)).toBe(once);
      }),
    );
  });
});

describe('slugs', () => {
  test.each([
    ['TÜRKİYE-ABD', 'turkiye-abd'],
    ['Türkiye', 'turkiye'],
    ['Türkiye–US: talks (2024)', 'turkiye-us-talks-2024'],
    ['U.S. elections', 'us-elections'],
    ['U.S. and E.U.', 'us-and-eu'],
    ["Kurdistan Workers' Party", 'kurdistan-workers-party'],
    ['  --  ', ''],
    ['東京 会議', '東京-会議'],
  ])('%s is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test('a slug is its own slug', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const slug = slugify(text);
        expect(slugify(slug)).toBe(slug);
        expect(slug).toMatch(/^(?:[^\s-]+(?:-[^\s-]+)*)?$/u);
      }),
    );
  });
});
