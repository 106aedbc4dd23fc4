import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { articleId, collectionId } from '../../src/core/identifiers.ts';
import { checkSpan, sentenceAt } from '../../src/newsroom/check-line.ts';
import { hashText } from '../../src/newsroom/hash-text.ts';
import { main } from './support/open-newsroom.ts';

const body = 'The port opened. It was loud.\n\nNobody came.';
const article: Article = {
  id: articleId('port'),
  revision: 2,
  collection: collectionId('main'),
  title: 'Port',
  source: 'Test Gazette',
  url: null,
  publishedAt: null,
  storedAt: '2024-03-10T08:00:00Z',
  language: 'en',
  body,
  bodyHash: hashText(body),
  topics: [],
  sentences: [
    { start: 0, end: 16, paragraph: 0 },
    { start: 17, end: 29, paragraph: 0 },
    { start: 31, end: 43, paragraph: 1 },
  ],
};
const span = { article: article.id, revision: 2, start: 17, end: 29 };

const fault = (changes: {
  article?: Article;
  span?: object;
  text?: string;
  hash?: string;
  across?: true;
  scope?: string;
}) => {
  const { article: read = article, scope, across, span: other, ...expected } = changes;
  const checked = checkSpan(
    read,
    scope === undefined ? main : { collections: [collectionId(scope)] },
    { ...span, ...other },
    { ...expected, withinSentence: across !== true },
  );
  return checked.kind === 'bad' ? checked.fault : checked.text;
};

test('a span in a stored sentence gives its words, sentence and hash', () => {
  expect(checkSpan(article, main, span, { text: 'It was loud.', withinSentence: true })).toEqual({
    kind: 'good',
    text: 'It was loud.',
    citation: { ...span, sentence: 1, hash: hashText('It was loud.') },
  });
});

test.each([
  ['another revision', { span: { revision: 1 } }, 'no such revision'],
  ['another article', { span: { article: articleId('ship') } }, 'no such revision'],
  ['another collection', { scope: 'desk' }, 'out of scope'],
  ['an altered body', { article: { ...article, body: body.replace('loud', 'calm') } }, 'altered body'],
  ['an end before the start', { span: { start: 29, end: 17 } }, 'outside the body'],
  ['an end after the body', { span: { end: 99 } }, 'outside the body'],
  ['half a code unit', { span: { start: 17.5 } }, 'outside the body'],
  ['the space between sentences', { span: { start: 16, end: 17 } }, 'outside a sentence'],
  ['two sentences', { span: { start: 0, end: 29 } }, 'outside a sentence'],
  [
    'two sentences of a quotation',
    { span: { start: 4, end: 29 }, across: true as const },
    'port opened. It was loud.',
  ],
  ['other words', { text: 'It was calm.' }, 'other text'],
  ['another hash', { hash: hashText('It was calm.') }, 'other hash'],
])('%s: %s', (_, changes, expected) => {
  expect(fault(changes)).toBe(expected);
});

test('every place of a text is in one sentence or in none', () => {
  const places = [...body].map((_, at) => sentenceAt(article, at));
  expect(places.filter((sentence) => sentence < 0)).toHaveLength(3);
  expect([
    sentenceAt(article, 0),
    sentenceAt(article, 16),
    sentenceAt(article, 28),
    sentenceAt(article, 43),
  ]).toEqual([0, -1, 1, -1]);
});
