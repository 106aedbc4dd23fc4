import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { Refusal } from '../../src/ingest/refusal.ts';

const origin = { collection: collectionId('main'), file: null, source: null };
const draft: ArticleDraft = {
  id: 'a1',
  title: 'Sea wall signed',
  source: null,
  url: null,
  publishedAt: null,
  language: null,
  topics: ['Sea Wall', 'sea wall', '!'],
  body: '\uFEFFFJORDBY\r\n\r\nThe mayor, Ida Holm, signed on Tuesday. "We pay once," Holm said.  \r\n',
};

describe('an article for the store', () => {
  const { article, quotations, terms } = readArticle(draft, origin);

  it('has sentences, quotations and hash over the very body that is stored', () => {
    expect(article.body).toBe('FJORDBY\n\nThe mayor, Ida Holm, signed on Tuesday. "We pay once," Holm said.');
    expect(article.bodyHash).toBe(createHash('sha256').update(article.body).digest('hex'));
    expect(article.sentences.map(({ start, end }) => article.body.slice(start, end))).toEqual([
      'The mayor, Ida Holm, signed on Tuesday.',
      '"We pay once," Holm said.',
    ]);
    expect(quotations.map(({ start, end }) => article.body.slice(start, end))).toEqual(['We pay once']);
  });

  it('has a detected language, topics as slugs without doubles, and terms of title and body', () => {
    expect(article.language).toBe('en');
    expect(article.topics).toEqual(['sea-wall']);
    expect(terms.title.length).toBeGreaterThan(0);
    expect(terms.body.length).toBeGreaterThan(terms.title.length);
  });

  it('takes the outlet from the article, else the option, else the address', () => {
    const url = 'https://www.fjordby.example/a';
    const source = (given: Partial<ArticleDraft>, option: string | null) =>
      readArticle({ ...draft, ...given }, { ...origin, source: option }).article.source;
    expect(source({ source: 'Tidings', url }, 'Option')).toBe('Tidings');
    expect(source({ url }, 'Option')).toBe('Option');
    expect(source({ url }, null)).toBe('fjordby.example');
    expect(source({}, null)).toBe('unnamed source');
  });

  it('has its title on one line', () => {
    expect(readArticle({ ...draft, title: ' Sea\n wall\u001b\t ' }, origin).article.title).toBe('Sea wall');
  });

  it.each([
    ['there is no text in it', { body: ' \n…—\n' }],
    ['its title is empty', { title: ' \n' }],
    ['its title is longer than 1000 characters', { title: 'a'.repeat(1001) }],
    ['its source is longer than 200 characters', { source: 'a'.repeat(201) }],
  ])('is refused: %s', (reason, given) => {
    expect(() => readArticle({ ...draft, ...given }, origin)).toThrow(new Refusal(reason));
  });
});
