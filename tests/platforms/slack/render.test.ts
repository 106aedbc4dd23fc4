import { expect, test } from 'vitest';
import type { CitedPassage } from '../../../src/bot/look-up-passages.ts';
import type { Block, Document } from '../../../src/core/document.ts';
import { lineInline } from '../../../src/core/documents/disagreement-blocks.ts';
import { articleId } from '../../../src/core/identifiers.ts';
import { renderSlack } from '../../../src/platforms/slack/render/render.ts';

const documentOf = (...blocks: readonly Block[]): Document => ({ blocks, fallback: 'the whole answer' });
const render = (document: Document, passages: readonly CitedPassage[] = []) =>
  renderSlack(document, { timeZone: 'Europe/Istanbul', passages });

const sources: Block = {
  kind: 'sources',
  entries: [
    {
      number: 1,
      title: 'Talks open',
      source: 'The Courier',
      publishedAt: '2024-03-12',
      url: 'https://courier.example/talks',
      citations: [],
    },
  ],
};

test('a heading is a header, small print a context, and the words of both are plain text', () => {
  const [message] = render(
    documentOf(
      { kind: 'heading', text: 'Turkey & <!channel>' },
      { kind: 'note', level: 'info', content: [{ kind: 'text', text: '*3* of 3 checked' }] },
    ),
  );
  expect(message).toEqual({
    text: 'Turkey &amp; &lt;!channel&gt;\n*3* of 3 checked',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Turkey & <!channel>', emoji: false } },
      { type: 'context', elements: [{ type: 'plain_text', text: '*3* of 3 checked', emoji: false }] },
    ],
  });
});

test('[n] opens the very sentence it stands behind, another one the passage that is cited first', () => {
  const passages = [
    { number: 1, marked: 'They met.', link: 'https://courier.example/talks#:~:text=They%20met.' },
    { number: 1, marked: 'They agreed.', link: 'https://courier.example/talks#:~:text=They%20agreed.' },
  ];
  const item = (text: string) => [
    { kind: 'text' as const, text },
    { kind: 'citation' as const, number: 1 },
  ];
  const items = [item('They agreed.'), item('Nothing of it.')];
  const [message] = render(documentOf({ kind: 'list', ordered: false, items }, sources), passages);
  const links = [...JSON.stringify(message?.blocks[0]).matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url);
  expect(links).toEqual([
    'https://courier.example/talks#:~:text=They%20agreed.',
    'https://courier.example/talks#:~:text=They%20met.',
  ]);
});

test('[n] behind a sentence that was cut opens the part that is shown', () => {
  const cut = { article: articleId('a1'), revision: 1, sentence: 1, start: 9, end: 20, hash: 'ab' };
  const passages = [
    { number: 1, marked: 'They met.', link: 'https://courier.example/talks#:~:text=They%20met.' },
    { number: 1, marked: 'They agreed', link: 'https://courier.example/talks#:~:text=They%20agreed' },
  ];
  const line = lineInline({ text: 'They agreed', isCut: true, cites: [cut], verdict: { kind: 'verbatim' } }, [
    {
      number: 1,
      article: articleId('a1'),
      revision: 1,
      title: 'Talks open',
      source: 'The Courier',
      url: 'https://courier.example/talks',
      publishedAt: '2024-03-12',
    },
  ]);
  const [message] = render(documentOf({ kind: 'list', ordered: false, items: [line] }, sources), passages);
  expect(JSON.stringify(message?.blocks[0])).toContain('They agreed […]');
  expect(JSON.stringify(message?.blocks[0])).toContain('#:~:text=They%20agreed"');
});

test('[n] of an article without an address is plain text', () => {
  const [message] = render(documentOf({ kind: 'paragraph', content: [{ kind: 'citation', number: 4 }] }));
  expect(message?.blocks).toEqual([
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '[4]' }] }],
    },
  ]);
});

test('the cited passages of an article without an address open by buttons', () => {
  const citation = { article: articleId('a1'), revision: 1, sentence: 0, start: 0, end: 4, hash: 'ab' };
  const entry = { number: 2, title: 'A note', source: 'Desk', publishedAt: null, url: null };
  const entries = [{ ...entry, citations: [citation] }];
  const [message] = render(documentOf({ kind: 'sources', entries }));
  expect(message?.blocks[1]).toMatchObject({
    type: 'actions',
    elements: [{ text: { text: 'Open [2]' }, value: JSON.stringify(citation) }],
  });
});

test('a link whose words name another host shows where it leads', () => {
  const link = { kind: 'link' as const, text: 'www.bank.example', url: 'https://evil.example/a' };
  expect(JSON.stringify(render(documentOf({ kind: 'paragraph', content: [link] })))).toContain(
    '[{"type":"text","text":"www.bank.example ("},{"type":"link","url":"https://evil.example/a","text":"evil.example"},{"type":"text","text":")"}]',
  );
});

test('words of a link that hide the host they name are no link', () => {
  const link = { kind: 'link' as const, text: '“bank\u200b.example”', url: 'https://evil.example/a' };
  const elements = render(documentOf({ kind: 'paragraph', content: [link] }));
  expect(JSON.stringify(elements)).toContain('"url":"https://evil.example/a","text":"evil.example"');
});

test('nothing in the words around a passage can turn it round', () => {
  const passage = {
    kind: 'passage' as const,
    before: 'Then\u202e',
    marked: 'they\u2067 met',
    after: '\u202bhere',
  };
  expect(JSON.stringify(render(documentOf(passage)))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  expect(JSON.stringify(render(documentOf(passage)))).toContain('"they met"');
});

test('buttons carry their line; those that share a label are named by it', () => {
  const actions = [
    { label: 'Example', command: '/brief turkiye-us' },
    { label: 'Example', command: '/quotes Blinken' },
    { label: 'Longer', command: '/brief turkiye-us length:full' },
  ];
  const [message] = render(documentOf({ kind: 'actions', actions }));
  expect(message?.blocks).toMatchObject([
    {
      type: 'actions',
      elements: [
        { text: { text: 'brief turkiye-us' }, value: '/brief turkiye-us' },
        { text: { text: 'quotes Blinken' }, value: '/quotes Blinken' },
        { text: { text: 'Longer' }, value: '/brief turkiye-us length:full' },
      ],
    },
  ]);
});

test('what is too long for one message goes on in the next, and a heading moves with what it introduces', () => {
  const filler: Block = { kind: 'paragraph', content: [{ kind: 'text', text: 'word '.repeat(1750) }] };
  const quote: Block = {
    kind: 'quote',
    text: 'said '.repeat(400),
    attribution: [{ kind: 'text', text: 'Ada' }],
  };
  const messages = render(documentOf(filler, { kind: 'heading', text: 'Quotes' }, quote));
  expect(messages.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
    ['rich_text', 'rich_text', 'rich_text'],
    ['header', 'rich_text'],
  ]);
});

test('a second table stands in a second message, for a message has one', () => {
  const table: Block = { kind: 'table', columns: ['Topic'], rows: [[[{ kind: 'text', text: 'nato' }]]] };
  expect(render(documentOf(table, table))).toHaveLength(2);
});

test('a moment is shown in the zone of the reader, a day as the day it is', () => {
  const content = [
    { kind: 'time' as const, instant: '2024-03-12T08:00:00Z', style: 'date-time' as const },
    { kind: 'time' as const, instant: '2024-03-12', style: 'date-time' as const },
  ];
  expect(JSON.stringify(render(documentOf({ kind: 'paragraph', content })))).toContain(
    '{"type":"date","timestamp":1710230400,"format":"{date_long}, {time}","fallback":"12 March 2024, 11:00 Europe/Istanbul"},{"type":"text","text":"12 March 2024"}',
  );
});

test('an empty answer is its fallback, escaped', () => {
  expect(render({ blocks: [], fallback: '<!here>' })).toEqual([{ text: '&lt;!here&gt;', blocks: [] }]);
});
