import { describe, expect, it } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import type { ArticleDraft } from '../../src/ingest/article-draft.ts';
import { identifyArticle } from '../../src/ingest/identify-article.ts';

const main = collectionId('main');
const draft: ArticleDraft = {
  id: null,
  title: 'Sea wall signed',
  source: 'Fjordby Tidings',
  url: null,
  publishedAt: '2024-05-14T06:30:00Z',
  language: 'en',
  topics: [],
  body: 'One.',
};
const withUrl = { ...draft, url: 'https://fjordby.example/2024/05/sea-wall-signed.html' };

describe('the id of an article', () => {
  it('is the explicit one, as it is', () => {
    expect(identifyArticle({ ...withUrl, id: 'harbour-17' }, main, '/x/a.md')).toBe('harbour-17');
  });

  it('reads as words and six digits', () => {
    expect(identifyArticle(withUrl, main, '/x/a.md')).toMatch(/^sea-wall-signed-[\da-f]{6}$/);
    expect(identifyArticle(draft, main, '/x/pier-report.txt')).toMatch(/^pier-report-[\da-f]{6}$/);
    expect(identifyArticle(draft, main, null)).toMatch(/^sea-wall-signed-[\da-f]{6}$/);
  });

  it('stays when headline and text of the same address change', () => {
    const corrected = { ...withUrl, title: 'CORRECTED: sea wall', body: 'Two.', source: 'FT' };
    expect(identifyArticle(corrected, main, '/y/b.md')).toBe(identifyArticle(withUrl, main, '/x/a.md'));
  });

  it('stays when only the fragment of the address changes', () => {
    expect(identifyArticle({ ...withUrl, url: `${withUrl.url}#top` }, main, null)).toBe(
      identifyArticle(withUrl, main, null),
    );
  });

  it('stays when the text of the same file changes, and differs for a file of the same name elsewhere', () => {
    const first = identifyArticle(draft, main, '/x/note.txt');
    expect(identifyArticle({ ...draft, title: 'Other', body: 'Two.' }, main, '/x/note.txt')).toBe(first);
    expect(identifyArticle(draft, main, '/y/note.txt')).not.toBe(first);
  });

  it('parts a column of the same title by outlet and day when there is no file or address', () => {
    const first = identifyArticle(draft, main, null);
    expect(identifyArticle({ ...draft, body: 'Two.' }, main, null)).toBe(first);
    expect(identifyArticle({ ...draft, publishedAt: '2024-05-15T06:30:00Z' }, main, null)).not.toBe(first);
    expect(identifyArticle({ ...draft, source: 'Other' }, main, null)).not.toBe(first);
  });

  it('carries the collection unless that is main', () => {
    const desk = collectionId('desk');
    expect(identifyArticle({ ...draft, id: 'a1' }, desk, null)).toBe('desk/a1');
    expect(identifyArticle(withUrl, desk, null)).toBe(`desk/${identifyArticle(withUrl, main, null)}`);
  });

  it('of an article in main can never reach into another collection', () => {
    for (const id of ['desk/a1', '../a1', 'a b', '\u001b[31m', 'desk\\a1', '']) {
      expect(identifyArticle({ ...draft, id }, main, null)).toMatch(/^[\p{L}\p{N}._~:-]+$/u);
      expect(identifyArticle({ ...draft, id }, main, null)).not.toContain('/');
    }
  });

  it('is cut at a word when the words are many', () => {
    const url = `https://a.example/${'longword-'.repeat(20)}end`;
    expect(identifyArticle({ ...draft, url }, main, null)).toMatch(/^(?:longword-){6}[\da-f]{6}$/);
  });

  it.each([
    ['https://a.example/2024/123456', 'a-example'],
    ['https://a.example/haber/g%C3%B6r%C3%BC%C5%9Fme.html', 'gorusme'],
    ['https://a.example/100%-fine', '100-fine'],
  ])('of %s begins with %s', (url, words) => {
    expect(identifyArticle({ ...draft, url }, main, null)).toMatch(new RegExp(`^${words}-[\\da-f]{6}$`));
  });
});
