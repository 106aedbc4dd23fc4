import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';
import fc from '../support/fast-check.ts';

const terms = (text: string): string =>
  tokenize(text)
    .map((token) => token.term)
    .join(' ');

describe('words of a text', () => {
  test('the US in capitals, with dots or without, is one word and never the pronoun', () => {
    expect(terms('The U.S. told us. US envoys told us.')).toBe('the 0us told us 0us envoys told us');
  });

  test('other capitals that spell a function word are kept apart too', () => {
    expect(terms('WHO said who knows IT; it knows.')).toBe('0who said who knows 0it it knows');
  });

  test('acronyms that spell no function word need no mark', () => {
    expect(terms('the U.K., NATO and the PKK')).toBe('the uk nato and the pkk');
  });

  test('in a headline all in capitals the function words stay function words', () => {
    expect(terms('TURKEY AND US AGREE, IT IS DONE')).toBe('turkey and 0us agree it is done');
  });

  test.each([
    ['over 40,000 people', 'over 40000 people'],
    ['3.5 or 2,5 percent', '3.5 or 2.5 percent'],
    ['on 12.03.2024', 'on 12.03.2024'],
    ['ended at 5. Then', 'ended at 5 then'],
  ])('numbers stay whole: %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test.each([
    ['Türkiye-US talks', 'turkiye 0us talks'],
    ['O’Brien’s dog', 'obrien dog'],
    ['PKK/YPG', 'pkk ypg'],
    ['don’t', 'dont'],
    ['example.com', 'example com'],
  ])('hyphens part, apostrophes do not: %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test.each([
    ['قال الوزير، أمس', 'قال الوزير امس'],
    ['אמר דובר צה"ל אתמול', 'אמר דובר צהל אתמול'],
    ['मंत्री ने कहा', 'मंत्री ने कहा'],
    ['Ο υπουργός', 'ο υπουργοσ'],
    ['Český ministr', 'cesky ministr'],
  ])('words of other scripts: %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
  });

  test('Chinese and Japanese are cut into words though nothing spaces them', () => {
    expect(tokenize('东京的天气很好').length).toBeGreaterThan(2);
  });

  test('offsets are ordered, disjoint and point at the words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.term).not.toBe('');
          end = token.end;
        }
      }),
    );
  });
});
