import { describe, expect, test } from 'vitest';
import { checkSentence } from '../../../src/text/grounding/check-sentence.ts';
import { uncontracted } from '../../../src/text/grounding/uncontracted.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const termsOf = (text: string) => uncontracted(text, tokenize(text)).map(({ term }) => term);

describe('words that are drawn together', () => {
  test.each([
    ['She’ll sing and they’re glad', 'she will sing and they are glad'],
    ["I'm sure we've won", 'i am sure we have won'],
    ["They'd gone where he'd go", 'they had gone where he would go'],
    ["It's cold, it's been colder", 'it is cold it has been colder'],
  ])('are two: %s', (text, terms) => {
    expect(termsOf(text).join(' ')).toBe(terms);
  });

  test('say whose something is behind other words', () => {
    expect(termsOf("Norsund's mayor")).toEqual(['norsund', 'mayor']);
  });

  test('tell how sure it is', () => {
    const source = "She'll be keeping the lighthouse in Varn, the mayor said.";
    expect(checkSentence('She will keep the lighthouse in Varn.', [source]).reasons).toEqual([]);
    expect(checkSentence('She has kept the lighthouse in Varn.', [source]).reasons).not.toEqual([]);
  });
});
