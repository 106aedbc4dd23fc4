import { describe, expect, test } from 'vitest';
import { maxSentenceChars, segment } from '../../src/text/segment.ts';
import fc from '../support/fast-check.ts';

const cut = (text: string, language = 'en'): readonly string[] =>
  segment(text, language).map(({ start, end }) => text.slice(start, end));

/** Written with a bar where one sentence ends and the next begins. */
function expectCuts(marked: string, language: string): void {
  const sentences = marked.split(' | ');
  expect(cut(sentences.join(' '), language)).toEqual(sentences);
}

describe('a sentence does not end', () => {
  test.each([
    ['at an acronym', 'The U.S. Senate met. | The Türkiye-U.S. Strategic Mechanism met too.'],
    ['at a title', 'Mr. Demir and Sen. Cole met Dr. Aksoy. | They agreed.'],
    ['at an initial', 'George W. Hale met J. K. Stone. | They talked.'],
    ['at a number', 'It is No. 5 on the list of 3.5 million. | That is much.'],
    ['at an example', 'Some cities, e.g. Paris, agreed. | Others did not.'],
    ['inside quotation marks', '"We agree. We will go on," he said. | Nobody objected.'],
    ['inside marks that do not match', 'He said, "We agree. We go on.” | Nobody objected.'],
    ['inside single marks', "'We agree. We go on,' he said. | Nobody objected."],
    ['inside parentheses', 'The plan (see p. 5. It is long) was read. | Nobody objected.'],
    ['after a question with its asker', '"Is it true?" Cole asked. | Nobody knew.'],
    ['after a closing quote before a small letter', '"Stop!" he cried. | Nobody did.'],
    [
      'at an apostrophe of a plural',
      "The workers' party met. | The '90s were over. | The ministers' plan held.",
    ],
  ])('%s', (_, marked) => {
    expectCuts(marked, 'en');
  });

  test.each([
    ['de', 'Am 12. März traf er Dr. Weber in der 29. Sitzung. | Danach reiste er ab.'],
    ['de', 'Das gilt z. B. in Berlin. | Dort tagte man.'],
    ['de', 'Im Jahr 2024. | Weber kam.'],
    ['tr', 'Anlaşmanın 29. maddesi ve 2. Dünya Savaşı konuşuldu. | Dr. Öz geldi.'],
    ['tr', '"Kararlıyız." diyen Bakan gitti. | Heyet kaldı.'],
    ['el', 'Ο κ. Παπάς έφυγε; | Ναι, χθες.'],
  ])('in %s: %s', (language, marked) => {
    expectCuts(marked, language);
  });
});

describe('a sentence ends', () => {
  test.each([
    ['en', 'They met in the U.S. | The talks went on.'],
    ['en', 'It began at 5 p.m. | In the hall it was cold.'],
    ['en', '"We agree." | Cole left the room.'],
    ['en', 'Was it true? | Yes! | So they said...'],
    ['hi', 'मंत्री ने कहा। | फिर वह गया।'],
    ['ar', 'هل هذا صحيح؟ | نعم هذا صحيح.'],
  ])('in %s: %s', (language, marked) => {
    expectCuts(marked, language);
  });

  test('in Japanese without a space, but not before the speaker', () => {
    expect(cut('今日は雨です。明日は晴れ！「行く。帰る。」と言った。', 'ja')).toEqual([
      '今日は雨です。',
      '明日は晴れ！',
      '「行く。帰る。」と言った。',
    ]);
  });
});

describe('what is no sentence', () => {
  test.each([
    ['a place alone', 'ANKARA\n\nThe talks resumed.', ['The talks resumed.']],
    ['a dateline', 'ANKARA (Wire) — The talks resumed.', ['The talks resumed.']],
    ['a dateline with a date', 'WASHINGTON, March 12 - "We agree," he said.', ['"We agree," he said.']],
    ['a dateline in Turkish', 'Ankara (AB) - Görüşmeler başladı.', ['Görüşmeler başladı.']],
    ['a heading', 'Reactions in the capital\nThe talks resumed.', ['The talks resumed.']],
    [
      'a headline',
      'Ministers Relaunch Talks on Trade, Energy and Borders After Years\n\nThe talks resumed.',
      ['The talks resumed.'],
    ],
    ['a bullet', '- The talks resumed.\n• They went on.', ['The talks resumed.', 'They went on.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('an acronym before a dash is no dateline', () => {
    expect(cut('PKK — which is listed — was named.')).toEqual(['PKK — which is listed — was named.']);
  });

  test('a paragraph without a stop is a sentence when it reads like one', () => {
    const line = 'the ministers said that they would meet again in the spring';
    expect(cut(`The talks ended.\n\n${line}`)).toEqual(['The talks ended.', line]);
  });

  test('a text without any stop still has its lines', () => {
    expect(cut('Ministers meet in Ankara again')).toEqual(['Ministers meet in Ankara again']);
  });
});

describe('paragraphs', () => {
  test('are counted over blank lines and over lines that are paragraphs of their own', () => {
    const text = 'Heading\n\nOne ended.\nTwo ended.\n\nThree ended. Four ended.';
    expect(segment(text, 'en').map((sentence) => sentence.paragraph)).toEqual([1, 2, 3, 3]);
  });

  test('lines wrapped by hand are one paragraph', () => {
    const text =
      'This text is wrapped by hand at a certain column so that\neach line ends where the next word would not have fitted\nany more. And it ends here.';
    expect(cut(text)).toHaveLength(2);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      '. ',
      '"',
      '“',
      '”',
      "'",
      '(',
      ')',
      '\n',
      '\n\n',
      'Mr. ',
      'U.S. ',
      'word ',
      'Word ',
      '5. ',
      '! ',
      '… ',
      '。',
      '😀',
      ' ',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join('')),
  );

  test('gives ordered, disjoint, trimmed sentences inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'tr', 'el', 'hi', 'und'), (text, language) => {
        let end = 0;
        let paragraph = 0;
        for (const sentence of segment(text, language)) {
          const words = text.slice(sentence.start, sentence.end);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          ({ end, paragraph } = sentence);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['without a space', 'a'.repeat(300_000)],
    ['without a stop', 'word '.repeat(60_000)],
    ['of open quotation marks', '("word. '.repeat(40_000)],
    ['of surrogate pairs', '😀x'.repeat(100_000)],
  ])('a line %s is cut at the limit', (_, text) => {
    const sentences = segment(text, 'en');
    expect(sentences.every(({ start, end }) => end - start <= maxSentenceChars)).toBe(true);
    expect(sentences.every(({ end }) => !/[\ud800-\udbff]/.test(text.charAt(end - 1)))).toBe(true);
  });
});
