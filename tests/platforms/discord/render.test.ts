import { expect, test } from 'vitest';
import type { Block, Document } from '../../../src/core/document.ts';
import { errorDocument } from '../../../src/core/documents/error-document.ts';
import { unescapeMarkdown } from '../../../src/platforms/discord/escape-markdown.ts';
import { renderDiscord } from '../../../src/platforms/discord/render/render.ts';

const render = (blocks: readonly Block[], asked: { by: string; line: string } | null = null) =>
  renderDiscord({ blocks, fallback: '' } satisfies Document, { timeZone: 'UTC', passages: [], asked });
const only = (blocks: readonly Block[]) => render(blocks)[0]?.components ?? [];
const words = (text: string) => ({ kind: 'text', text }) as const;

test('a moment is told in the reader’s own zone, a day stays that day', () => {
  const at = (instant: string) =>
    only([{ kind: 'paragraph', content: [{ kind: 'time', instant, style: 'date-time' }] }]);
  expect(at('2024-03-12T08:00:00Z')).toMatchObject([{ content: '<t:1710230400:f>' }]);
  expect(at('2024-03-12')).toMatchObject([{ content: '12 March 2024' }]);
});

test('an error stands in a red box with its sign, its suggestions are buttons', () => {
  const document = errorDocument({
    code: 'E01',
    message: 'No such topic.',
    hint: 'Try:',
    suggestions: ['/brief a'],
  });
  const [message] = renderDiscord(document, { timeZone: 'UTC', passages: [], asked: null });
  expect(message?.components).toMatchObject([
    { type: 17, accent_color: 0xed4245, components: [{ content: '❌ No such topic. Try: *(E01)*' }] },
    { type: 1, components: [{ label: 'brief a', custom_id: 'run:1.0:/brief a' }] },
  ]);
});

test('[n] behind a sentence that was cut opens the part that is shown', () => {
  const document: Document = {
    fallback: '',
    blocks: [
      { kind: 'paragraph', content: [words('They agreed […]'), words(' '), { kind: 'citation', number: 1 }] },
    ],
  };
  const passages = [
    { number: 1, marked: 'They met.', link: 'https://courier.example/#:~:text=They%20met.' },
    { number: 1, marked: 'They agreed', link: 'https://courier.example/#:~:text=They%20agreed' },
  ];
  const [message] = renderDiscord(document, { timeZone: 'UTC', passages, asked: null });
  expect(message?.components).toMatchObject([
    { content: 'They agreed \\[…\\] [\\[1\\]](https://courier.example/#:~:text=They%20agreed)' },
  ]);
});

test('words of a link that hide the host they name are no link', () => {
  const link = { kind: 'link' as const, text: 'bank\u200b.example.', url: 'https://evil.example/a' };
  expect(only([{ kind: 'paragraph', content: [link] }])).toMatchObject([
    { content: expect.stringContaining('([evil.example](https://evil.example/a))') },
  ]);
});

test('an address calls nobody', () => {
  const link = { kind: 'link' as const, text: 'Talks', url: 'https://news.example/@everyone/@here/@ada' };
  expect(only([{ kind: 'paragraph', content: [link] }])).toMatchObject([
    { content: '[Talks](https://news.example/%40everyone/%40here/@ada)' },
  ]);
});

test('the next page of an answer is turned by the one who asked for it', () => {
  const actions: Block = {
    kind: 'actions',
    actions: [
      { label: 'Next page', command: '/quotes Osei page:2' },
      { label: 'Brief', command: '/brief osei' },
    ],
  };
  const [message] = render([actions], { by: '42', line: '/quotes Osei' });
  expect(message?.components).toMatchObject([
    { components: [{ custom_id: 'turn:0.0:42 /quotes Osei page:2' }, { custom_id: 'run:0.1:/brief osei' }] },
  ]);
});

test('a line that is too long for a button stands above it and is found again', () => {
  const line = `/ask ${'What did he say about *that*? '.repeat(8).trim()}`;
  const [text, row] = only([{ kind: 'actions', actions: [{ label: 'Ask', command: line }] }]);
  expect(row).toMatchObject({ components: [{ custom_id: 'run:0:#1000', label: 'Ask' }] });
  expect(text).toMatchObject({ id: 1000 });
  expect(unescapeMarkdown(text !== undefined && 'content' in text ? text.content : '')).toBe(line);
});

test('very many choices are a menu, each of them once', () => {
  const actions = Array.from({ length: 12 }, (_, n) => ({
    label: `brief t${n}`,
    command: `/brief t${n % 11}`,
  }));
  const [row] = only([{ kind: 'actions', actions }]);
  const options = row?.type === 1 && row.components[0]?.type === 3 ? row.components[0].options : [];
  expect(options).toHaveLength(11);
});

test('a blank after a speaker who fills a text is no text of its own', () => {
  const blank = { kind: 'text' as const, text: ' ', style: 'emphasis' as const };
  for (const length of [1196, 1197, 1198, 1199, 1200]) {
    const shown = only([{ kind: 'quote', text: 'Yes.', attribution: [words('x'.repeat(length)), blank] }]);
    const contents = shown.map((text) => ('content' in text ? text.content : ''));
    expect(contents.join('')).toContain('x'.repeat(100));
    expect(contents.filter((content) => content.trim() === '')).toEqual([]);
  }
});

test('a picture has its words for those who cannot see it', () => {
  const [message] = render([{ kind: 'image', png: new Uint8Array([1]), alt: 'Articles a day' }]);
  expect(message).toMatchObject({
    components: [
      { type: 12, items: [{ media: { url: 'attachment://image-0.png' }, description: 'Articles a day' }] },
    ],
    files: [{ name: 'image-0.png', description: 'Articles a day' }],
  });
});

test('a passage of an article without an address opens by a button beside its source', () => {
  const citation = { article: 'a1', revision: 2, sentence: 0, start: 5, end: 40, hash: 'x' } as never;
  const entry = {
    number: 1,
    title: 'Talks',
    source: 'Herald',
    publishedAt: null,
    url: null,
    citations: [citation],
  };
  expect(only([{ kind: 'sources', entries: [entry] }])).toMatchObject([
    {
      type: 9,
      components: [{ content: '\\[1\\] Talks - Herald, undated' }],
      accessory: { custom_id: 'pass:0.0.0:2.5.14.a1' },
    },
  ]);
});

test('buttons of a long answer stand under its first message', () => {
  const long: Block[] = Array.from({ length: 6 }, () => ({
    kind: 'paragraph',
    content: [words('word '.repeat(200))],
  }));
  const messages = render([
    ...long,
    { kind: 'actions', actions: [{ label: 'Longer', command: '/brief a' }] },
  ]);
  expect(messages).toHaveLength(2);
  expect(messages[0]?.components.at(-1)).toMatchObject({ type: 1 });
});

test('emphasis that touches other emphasis stays what it is', () => {
  const [text] = only([
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'a ', style: 'strong' },
        { kind: 'text', text: 'b', style: 'strong' },
        { kind: 'text', text: 'c', style: 'emphasis' },
      ],
    },
  ]);
  expect(text).toMatchObject({ content: '**a** **b**\u200b*c*' });
});
