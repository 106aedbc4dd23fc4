import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Inline } from '../../../src/core/document.ts';
import { briefDocument } from '../../../src/core/documents/brief-document.ts';
import type { Capabilities } from '../../../src/platforms/terminal/capabilities.ts';
import { displayWidth } from '../../../src/platforms/terminal/display-width.ts';
import { render } from '../../../src/platforms/terminal/render.ts';
import { brief } from '../../support/answers.ts';
import fc from '../../support/fast-check.ts';

const piped: Capabilities = {
  columns: Number.POSITIVE_INFINITY,
  colour: false,
  hyperlinks: false,
  unicode: true,
  timeZone: 'UTC',
};
const narrow: Capabilities = { ...piped, columns: 40 };
const rich: Capabilities = { ...narrow, colour: true, hyperlinks: true };

const documentOf = (...blocks: Block[]): Document => ({ blocks, fallback: '' });
const text = (words: string): Inline => ({ kind: 'text', text: words });

describe('a brief', () => {
  const actions = [{ label: 'Longer', command: '/brief harbour length:full' }];

  test('on paper: no colours, lines as long as they come', () => {
    expect(render(briefDocument(brief, actions), piped)).toBe(`Harbour talks
2 articles from 2 sources, as of 12 March 2024, 08:00

• The two towns took up the harbour talks again on Tuesday. [1][2]
• A ferry is to run from May. [2]

> We will keep the harbour open.
  - She (Mara Lindqvist), Harbour talks resume after a year, Coast Herald, 12 March 2024 [1]

Where sources disagree
ships a day:
• Coast Herald: Twelve ships a day are expected. [1]
• Island Post: The port counts on nine ships a day. [2]

Sources
[1] Harbour talks resume after a year - Coast Herald, 12 March 2024
    https://coast.example/harbour
[2] Ferry line to open in May - Island Post, 10 March 2024

4 of 5 sentences checked, 1 left out - written by rules

  Longer: /brief harbour length:full`);
  });

  test('in a narrow terminal: wrapped, numbers beside their words', () => {
    expect(render(briefDocument(brief, actions), narrow)).toContain(`• The two towns took up the harbour
  talks again on Tuesday. [1][2]
• A ferry is to run from May. [2]

> We will keep the harbour open.
  - She (Mara Lindqvist), Harbour talks
    resume after a year, Coast Herald,
    12 March 2024 [1]
`);
  });

  test('a number never begins a line', () => {
    const cited: Block = {
      kind: 'paragraph',
      content: [
        text('one two three'),
        text(' '),
        { kind: 'citation', number: 1 },
        { kind: 'citation', number: 2 },
      ],
    };
    expect(render(documentOf(cited), { ...piped, columns: 15 })).toBe('one two\nthree [1][2]');
  });

  test('with colours and links it says the same, and titles are links', () => {
    const painted = render(briefDocument(brief, actions), rich);
    expect(painted).toContain(
      '\u001b]8;;https://coast.example/harbour\u001b\\Harbour talks resume after a year',
    );
    expect(stripVTControlCharacters(painted)).toBe(
      render(briefDocument(brief, actions), narrow).replace('    https://coast.example/harbour\n', ''),
    );
  });

  test('times are those of the reader; a day without a time stays that day', () => {
    const shown = render(briefDocument(brief, actions), { ...piped, timeZone: 'America/Los_Angeles' });
    expect(shown).toContain('as of 12 March 2024, 01:00');
    expect(shown).toContain('Island Post, 10 March 2024');
  });
});

describe('a quotation', () => {
  const quote = (words: string): Document =>
    documentOf({ kind: 'quote', text: words, attribution: [text('Mara Lindqvist')] });

  test('keeps its double spaces, marks and line breaks', () => {
    const words = 'We will  not — “ever” —\ngive up\u00a0it.';
    expect(render(quote(words), piped)).toBe(
      '> We will  not — “ever” —\n> give up\u00a0it.\n  - Mara Lindqvist',
    );
  });

  test('shows what cannot be seen', () => {
    expect(render(quote('We\u200b will\u202e not\u001b[31m'), piped)).toBe(
      '> We<U+200B> will<U+202E> not<U+001B>[31m\n  - Mara Lindqvist',
    );
  });
});

describe('a passage', () => {
  const passage = documentOf({
    kind: 'passage',
    before: 'She spoke.',
    marked: 'We go on.',
    after: 'It rained.',
  });

  test('is marked with signs on paper and with a look in a terminal', () => {
    expect(render(passage, piped)).toBe('She spoke. >>We go on.<< It rained.');
    expect(render(passage, { ...piped, colour: true })).toContain('\u001b[7mWe go on.\u001b[27m');
  });
});

describe('what differs', () => {
  const difference = documentOf({
    kind: 'paragraph',
    content: [
      text('we '),
      { kind: 'text', text: 'shall', style: 'removed' },
      { kind: 'text', text: 'will', style: 'added' },
      text(' go'),
    ],
  });

  test('can be told apart with and without colour', () => {
    expect(render(difference, piped)).toBe('we [-shall-]{+will+} go');
    expect(render(difference, { ...piped, colour: true })).toBe(
      'we \u001b[31m\u001b[9mshall\u001b[29m\u001b[39m\u001b[32m\u001b[4mwill\u001b[24m\u001b[39m go',
    );
  });
});

describe('a table', () => {
  const table = documentOf({
    kind: 'table',
    columns: ['Source', 'Articles'],
    rows: [
      [[text('The Coast Herald and Advertiser')], [text('12')]],
      [[text('東京新聞')], [text('3')]],
    ],
  });

  test('stands in columns, wide characters counted right', () => {
    expect(render(table, piped)).toBe(
      'Source                           Articles\nThe Coast Herald and Advertiser  12\n東京新聞                         3',
    );
  });

  test('wraps its cells when there is little room', () => {
    expect(render(table, { ...narrow, columns: 30 })).toBe(
      'Source                Articles\nThe Coast Herald and  12\nAdvertiser\n東京新聞              3',
    );
  });

  test('becomes a list when there is none', () => {
    expect(render(table, { ...narrow, columns: 16 })).toBe(
      'Source: The\n  Coast Herald\n  and Advertiser\nArticles: 12\n\nSource: 東京新\n  聞\nArticles: 3',
    );
  });
});

test('a suggestion is printed once, not as its own label', () => {
  const actions: Block = {
    kind: 'actions',
    actions: [{ label: 'brief harbour', command: '/brief harbour' }],
  };
  expect(render(documentOf(actions), piped)).toBe('  /brief harbour');
});

test('a terminal without Unicode gets plain bullets', () => {
  const list: Block = { kind: 'list', ordered: false, items: [[text('one')]] };
  expect(render(documentOf(list), { ...piped, unicode: false })).toBe('- one');
});

describe('whatever an article says', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]8;;https://evil.example\u001b\\',
        '\u001b]0;title\u0007',
        '\u009b31m',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u200d',
        '\ufeff',
        '\u00ad',
        '\u{e0041}',
        '\ud83d',
        '\r',
        '\n',
        '\t',
        '\u2028',
        '\ufff9',
        ' ',
        'word',
        '東京',
        '👩‍🚀',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    maxLength: 30,
  });
  const hostileUrl = fc.oneof(
    hostile.map((tail) => `https://coast.example/${tail}`),
    hostile.map((tail) => `javascript:${tail}`),
    hostile,
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: hostile }),
    fc.record({
      kind: fc.constant('text' as const),
      text: hostile,
      style: fc.constantFrom('strong', 'emphasis', 'code', 'removed', 'added'),
    }),
    fc.record({ kind: fc.constant('link' as const), text: hostile, url: hostileUrl }),
    fc.record({ kind: fc.constant('citation' as const), number: fc.nat(99) }),
    fc.record({
      kind: fc.constant('time' as const),
      instant: fc.oneof(hostile, fc.constant('2024-03-12T08:00:00Z')),
      style: fc.constantFrom('date', 'date-time'),
    }),
  );
  const content = fc.array(inline, { maxLength: 4 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), text: hostile }),
    fc.record({ kind: fc.constant('paragraph' as const), content }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(content, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('quote' as const), text: hostile, attribution: content }),
    fc.record({
      kind: fc.constant('sources' as const),
      entries: fc.array(
        fc.record({
          number: fc.nat(99),
          title: hostile,
          source: hostile,
          publishedAt: fc.oneof(hostile, fc.constant(null)),
          url: fc.oneof(hostileUrl, fc.constant(null)),
          citations: fc.constant([]),
        }),
        { maxLength: 3 },
      ),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.constant(['A', 'B']),
      rows: fc.array(fc.tuple(content, content), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('note' as const),
      level: fc.constantFrom('info', 'warning', 'error'),
      content,
    }),
    fc.record({ kind: fc.constant('passage' as const), before: hostile, marked: hostile, after: hostile }),
    fc.record({ kind: fc.constant('image' as const), png: fc.constant(new Uint8Array()), alt: hostile }),
    fc.record({
      kind: fc.constant('actions' as const),
      actions: fc.array(fc.record({ label: hostile, command: hostile }), { maxLength: 3 }),
    }),
  );
  const anyDocument = fc.record({ blocks: fc.array(block, { maxLength: 4 }), fallback: fc.constant('') });
  const columns = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(Number.POSITIVE_INFINITY));
  const forbidden = /(?!\n)\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|[\ufff9-\ufffb]|\p{Cs}/u;
  /** What the renderer itself may add: looks, and links to http(s) without any byte that could end them. */
  const ours = /\u001b\[(?:[1-9]|2[1-9]|3[0-9]|39)m|\u001b\]8;;(?:https?:\/\/[\x21-\x7e]*)?\u001b\\/g;

  test('nothing reaches the terminal that can steer it or hide', () => {
    fc.assert(
      fc.property(anyDocument, columns, fc.boolean(), fc.boolean(), (doc, room, colour, hyperlinks) => {
        const shown = render(doc, { columns: room, colour, hyperlinks, unicode: true, timeZone: 'UTC' });
        const foreign = colour || hyperlinks ? shown.replace(ours, '') : shown;
        expect(foreign).not.toMatch(forbidden);
      }),
      { numRuns: 1500 },
    );
  });

  test('links lead only to where they say, and are always closed', () => {
    fc.assert(
      fc.property(anyDocument, columns, (doc, room) => {
        const shown = render(doc, { ...rich, columns: room });
        const links = shown.match(/\u001b\]8;;/g)?.length ?? 0;
        const closed = shown.match(/\u001b\]8;;\u001b\\/g)?.length ?? 0;
        expect(links).toBe(closed * 2);
      }),
    );
  });

  const printable = fc.string({
    unit: fc.constantFrom('a', 'é', 'ş', 'word', ' ', '  ', '.', '“', '東', '京', '🙂', 'é', '[1]', '\n'),
    maxLength: 60,
  });

  test('wrapping changes no word and keeps to the room there is', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 12, max: 60 }), (words, room) => {
        const shown = render(documentOf({ kind: 'paragraph', content: [text(words)] }), {
          ...narrow,
          columns: room,
        });
        expect(shown.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        for (const line of shown.split('\n')) {
          expect(displayWidth(line) <= room || !line.trim().includes(' ')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the exact words of a quotation can be read back from the page, its speaker right below', () => {
    fc.assert(
      fc.property(printable, (words) => {
        const shown = render(
          documentOf(
            { kind: 'quote', text: words, attribution: [text('Mara')] },
            { kind: 'heading', text: 'End' },
          ),
          piped,
        );
        const read = shown.replace(/\n {2}- Mara\n\nEnd$/, '').replace(/^> ?/gm, '');
        expect(read).toBe(words.replace(/ +$/gm, ''));
      }),
      { numRuns: 500 },
    );
  });
});
