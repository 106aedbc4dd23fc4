import { describe, expect, test } from 'vitest';
import { buildSegment, type IndexedArticle } from '../../../../src/stores/sqlite/index/build-segment.ts';
import { mergeSegments } from '../../../../src/stores/sqlite/index/merge-segments.ts';
import {
  bodyTimes,
  isInLead,
  PostingWriter,
  readPostings,
  titleTimes,
  withBody,
  withTitle,
} from '../../../../src/stores/sqlite/index/posting.ts';
import { packArticles, unpackArticles } from '../../../../src/stores/sqlite/index/segment-articles.ts';
import fc from '../../../support/fast-check.ts';

test('a posting says how often a term stands in title and body, and whether the body opens with it', () => {
  const twice = withBody(withTitle(withTitle(0)), 500);
  expect([titleTimes(twice), bodyTimes(twice), isInLead(twice)]).toEqual([2, 1, false]);
  expect(isInLead(withBody(twice, 3))).toBe(true);
  let often = 0;
  for (let time = 0; time < 100; time += 1) often = withTitle(withBody(often, 900));
  expect([titleTimes(often), bodyTimes(often), isInLead(often)]).toEqual([3, 15, false]);
});

test('postings are read as they were written, however far apart', () => {
  const ascending = fc.uniqueArray(fc.nat(2 ** 31 - 2)).map((list) => list.sort((a, b) => a - b));
  const property = fc.property(ascending, (articles) => {
    const writer = new PostingWriter();
    writer.add(7, 1);
    writer.start();
    for (const article of articles) writer.add(article, article % 128);
    const read = readPostings(writer.bytes());
    expect([...read.articles]).toEqual(articles);
    expect([...read.postings]).toEqual(articles.map((article) => article % 128));
  });
  fc.assert(property);
});

const word = fc.constantFrom(...'abcdefghij');
const someArticles = fc.array(
  fc.record({ title: fc.array(word, { maxLength: 3 }), body: fc.array(word, { maxLength: 8 }) }),
  { minLength: 1, maxLength: 12 },
);
const numbered = (list: readonly IndexedArticle['terms'][], from = 1): readonly IndexedArticle[] =>
  list.map((terms, index) => ({ revision: from + index, publishedMs: null, terms }));

describe('merging', () => {
  test('gives what indexing all of them at once would have given', () => {
    const property = fc.property(someArticles, someArticles, fc.nat(20), (one, other, gone) => {
      const first = numbered(one);
      const second = numbered(other, 1 + one.length);
      const parts = [first, second].map((articles) => {
        const { articles: heads, blocks } = buildSegment(articles);
        return { articles: unpackArticles(packArticles(heads)), blocks: blocks.map(({ bytes }) => bytes) };
      });
      const merged = mergeSegments(parts, new Set([gone]));
      const whole = buildSegment([...first, ...second].filter(({ revision }) => revision !== gone));
      expect(merged.articles).toEqual(whole.articles);
      expect(merged.blocks).toEqual(whole.blocks);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
