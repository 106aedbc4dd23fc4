import { expect, test } from 'vitest';
import { parseJsonArticle } from '../../../src/ingest/formats/json.ts';
import { titleFromBody } from '../../../src/ingest/formats/title-from-body.ts';

test('an article without a title is called by its first line', () => {
  expect(parseJsonArticle({ body: '\n  The ferry sank.\nNobody was hurt.' }).title).toBe('The ferry sank.');
});

test('a long first line is cut at a word, a word without end at the limit', () => {
  const title = titleFromBody('The council met again on Tuesday. '.repeat(9));
  expect(title.length).toBeLessThanOrEqual(101);
  expect(title).toMatch(/ (?:The|council|met|again|on|Tuesday\.)…$/);
  expect(titleFromBody('x'.repeat(500))).toBe(`${'x'.repeat(100)}…`);
});
