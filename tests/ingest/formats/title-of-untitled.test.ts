import { describe, expect, test } from 'vitest';
import { parseJsonArticle } from '../../../src/ingest/formats/json.ts';
import { titleOfUntitled } from '../../../src/ingest/formats/title-of-untitled.ts';

describe('an article without a title is called by the words of its address', () => {
  test.each([
    [
      'https://news.example/2024/03/08/harbour/ferry-strike-ends-after-9-days/index.html',
      'Ferry Strike Ends After 9 Days',
    ],
    ['https://news.example/story/ferry-strike-ends-3fa9c1', 'Ferry Strike Ends'],
    ['https://news.example/a/grève_des_ferries.html', 'Grève Des Ferries'],
  ])('%s', (url, title) => {
    expect(parseJsonArticle({ title: ' ', url, body: 'The ferry sails again.' }).title).toBe(title);
  });
});

describe('where the address has none, by its first line of text', () => {
  test.each([null, 'https://news.example/', 'https://news.example/item?id=7', 'https://news.example/%/x'])(
    '%s',
    (url) => {
      expect(titleOfUntitled('\n  The ferry sank.\nNobody of the crew was hurt.', url)).toBe(
        'Nobody of the crew was hurt.',
      );
    },
  );

  test('a short line is passed over for one that says something, and taken when there is no other', () => {
    expect(titleOfUntitled('Lisbon NEWS —\n\nThe ferry sank off the coast.', null)).toBe(
      'The ferry sank off the coast.',
    );
    expect(titleOfUntitled('The ferry sank.', null)).toBe('The ferry sank.');
  });

  test('a long line is cut at a word, a word without end at the limit', () => {
    const title = titleOfUntitled('The council met again on Tuesday. '.repeat(9), null);
    expect(title.length).toBeLessThanOrEqual(101);
    expect(title).toMatch(/ (?:The|council|met|again|on|Tuesday\.)…$/);
    expect(titleOfUntitled('x'.repeat(500), null)).toBe(`${'x'.repeat(100)}…`);
  });
});
