import type { Citation } from '../../../src/core/citation.ts';
import type { Block, Document, Inline } from '../../../src/core/document.ts';
import { articleId } from '../../../src/core/identifiers.ts';
import fc from '../../support/fast-check.ts';

/** Things that are live somewhere in Discord, or that a limit is sensitive to. */
const HOSTILE = [
  '@everyone',
  '@here',
  '<@1000000000000000001>',
  '<@!1000000000000000001>',
  '<@&1000000000000000002>',
  '<#1000000000000000003>',
  '</brief:1000000000000000004>',
  '<t:1700000000:R>',
  '<:tada:1000000000000000005>',
  '<a:tada:1000000000000000005>',
  '<id:customize>',
  ':tada: :+1: :100:',
  '<https://evil.example|https://bank.example>',
  '<https://evil.example>',
  'https://evil.example/a',
  'http://evil.example/_a_',
  'discord://evil.example',
  '[bank](https://evil.example)',
  '](https://evil.example) [bank',
  '[bank][1]: https://evil.example',
  '**bold** *italic* __under__ ~~gone~~ ||spoiler|| `code` ```block```',
  '# Heading',
  '## Heading\n### Heading',
  '-# small',
  '- item',
  '1. item',
  '12) item',
  '> quoted',
  '>>> all quoted',
  '\\',
  '\\*not escaped\\*',
  'snake_case_name',
  '08:00',
  '\u202egnirts\u202c',
  '\u200b',
  '\ud83d',
  'İstanbul’da “söz”',
  '👩‍👩‍👧',
  '\u0000\u0007',
];

const words = fc.oneof(
  { weight: 5, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE, 'word '), fc.integer({ min: 1, max: 4000 }))
      .map(([text, chars]) => text.repeat(Math.ceil(chars / text.length)).slice(0, chars)),
  },
);

const url = fc.constantFrom(
  'https://example.org/a',
  'https://example.org/a?b=c&d=<e>',
  'http://bank.example',
  'javascript:alert(1)',
  'https://user:pass@bank.example/',
  'discord://open',
  'https://example.org/a_(b)_*c*?d=[e]|f\\g#h\\i)',
  'not an address',
  `https://example.org/${'x'.repeat(3000)}`,
);

const person = fc.constantFrom('1000000000000000001', 'U1', '<@&1>');

const text: fc.Arbitrary<Inline> = fc.record(
  {
    kind: fc.constant('text' as const),
    text: words,
    style: fc.constantFrom('strong', 'emphasis', 'code', 'removed', 'added'),
  },
  { requiredKeys: ['kind', 'text'] },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), text: words, url }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('citation' as const), number: fc.integer({ min: 1, max: 6 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      instant: fc.constantFrom('2024-03-12T08:00:00Z', '2024-03-12', 'one day'),
      style: fc.constantFrom('date' as const, 'date-time' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('person' as const), id: person }) },
);

const content = fc.array(inline, { maxLength: 6 });
const citation: Citation = {
  article: articleId('a1'),
  revision: 1,
  sentence: 0,
  start: 0,
  end: 4,
  hash: 'ab'.repeat(32),
};
const source = fc.record({
  number: fc.integer({ min: 1, max: 6 }),
  title: words,
  source: words,
  publishedAt: fc.option(fc.constant('2024-03-12')),
  url: fc.option(url),
  citations: fc.constantFrom([], [citation], [citation, { ...citation, start: 5, end: 9 }]),
});
const action = fc.record(
  { label: words, command: words.map((line) => `/${line}`), form: fc.constant(true as const) },
  { requiredKeys: ['label', 'command'] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: words }),
  fc.record({ kind: fc.constant('paragraph' as const), content }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(content, { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: words, attribution: content }),
  fc.record({ kind: fc.constant('sources' as const), entries: fc.array(source, { maxLength: 8 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(words, { maxLength: 6 }),
    rows: fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('note' as const),
    level: fc.constantFrom('info' as const, 'warning' as const, 'error' as const),
    content,
  }),
  fc.record({ kind: fc.constant('passage' as const), before: words, marked: words, after: words }),
  fc.record({
    kind: fc.constant('image' as const),
    png: fc.constantFrom(new Uint8Array(), new Uint8Array([1])),
    alt: words,
  }),
  fc.record({ kind: fc.constant('actions' as const), actions: fc.array(action, { maxLength: 30 }) }),
);

/** Documents of every kind of block, with words that try to be more than words. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .array(block, { maxLength: 14 })
  .map((blocks) => ({ blocks, fallback: 'An answer' }));
