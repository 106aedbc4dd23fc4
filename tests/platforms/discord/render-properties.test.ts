import { expect, test } from 'vitest';
import type { Block, Document, Inline } from '../../../src/core/document.ts';
import { cleanWords } from '../../../src/platforms/clean-words.ts';
import type { DiscordMessage } from '../../../src/platforms/discord/discord-message.ts';
import { unescapeMarkdown } from '../../../src/platforms/discord/escape-markdown.ts';
import { renderDiscord } from '../../../src/platforms/discord/render/render.ts';
import { webAddress } from '../../../src/platforms/discord/render/safe-link.ts';
import { findLinks } from '../../servers/discord/core/ping-book.ts';
import { displayedTexts, walkComponents } from '../../servers/discord/core/walk-components.ts';
import { checkTotals } from '../../servers/discord/rules/component-totals.ts';
import { explainIssues } from '../../servers/discord/rules/explain-issues.ts';
import { layoutComponents } from '../../servers/discord/rules/layout-components.ts';
import { asObjects, asText, type JsonObject } from '../../servers/slack/core/json.ts';
import fc from '../../support/fast-check.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { readMarkdown } from './read-markdown.ts';

/** A busy machine may take long; more than this is a fault. */
const TIMEOUT_MS = 90_000;
const RUNS = { numRuns: 1000, interruptAfterTimeLimit: 60_000, endOnFailure: true };
const render = (document: Document) =>
  renderDiscord(document, { timeZone: 'UTC', passages: [], asked: { by: '7', line: '/quotes Osei' } });
/** What Discord receives: JSON, read again. */
const sent = ({ components }: DiscordMessage): readonly JsonObject[] =>
  JSON.parse(JSON.stringify(components));
const squeeze = (text: string) => cleanWords(text).replace(/[\s\u200b]+/gu, '');

test(
  'every document is one or more messages that Discord takes',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const messages = render(document);
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) {
          const components = sent(message);
          expect(components.length).toBeGreaterThan(0);
          expect(explainIssues(layoutComponents.safeParse(components).error)).toEqual({
            issues: [],
            unknown: [],
          });
          expect(checkTotals(components, true)).toEqual([]);
          expect(displayedTexts(components).filter((text) => text.trim() === '')).toEqual([]);
          const shown = JSON.stringify(components);
          for (const { name } of message.files) expect(shown).toContain(`"attachment://${name}"`);
        }
      }),
      RUNS,
    );
  },
  TIMEOUT_MS,
);

test(
  'no words are mark-up: nobody is mentioned, nothing is formatted, and links lead to sources only',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const own = new Set(addressesOf(document));
        for (const message of render(document)) {
          const components = sent(message);
          for (const { url, deceptive } of findLinks({ content: '', components, embeds: [] })) {
            expect(deceptive, url).toBe(false);
            expect(own).toContain(url);
          }
          for (const text of displayedTexts(components)) expect(readMarkdown(text).live, text).toEqual([]);
        }
      }),
      RUNS,
    );
  },
  TIMEOUT_MS,
);

test(
  'nothing is lost: every word of the document is in its messages',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const shown = squeeze(readable(render(document)));
        for (const block of document.blocks) {
          for (const piece of piecesOf(block)) expect(missing(shown, squeeze(piece)), block.kind).toBe('');
        }
      }),
      RUNS,
    );
  },
  TIMEOUT_MS,
);

test(
  'a quotation is exact, and its speaker stands under it',
  () => {
    const speaker: Inline = { kind: 'text', text: 'Ada Speaker', style: 'strong' };
    const long = fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 400 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(fc.array(arbitraryDocument, { maxLength: 2 }), long, (around, text) => {
        const quote: Block = { kind: 'quote', text, attribution: [speaker] };
        const other = around.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'quote'));
        const signed = '\n\u2014 **Ada Speaker**';
        const quoted = render({ blocks: [...other, quote], fallback: '' })
          .flatMap((message) => displayedTexts(sent(message)))
          .filter((content) => content.endsWith(signed));
        expect(quoted.length).toBeGreaterThan(0);
        const words = quoted.map((content) => unquote(content.slice(0, -signed.length)));
        expect(words.join('')).toBe(text.toWellFormed());
      }),
      { ...RUNS, numRuns: 200 },
    );
  },
  TIMEOUT_MS,
);

/** Where the piece ceases to be in what is shown: short enough to read. */
function missing(shown: string, piece: string): string {
  if (shown.includes(piece)) return '';
  let chars = 0;
  while (shown.includes(piece.slice(0, chars + 1))) chars += 1;
  const at = shown.indexOf(piece.slice(0, chars));
  return `${piece.slice(Math.max(0, chars - 40), chars + 40)} <> ${shown.slice(Math.max(0, at + chars - 40), at + chars + 40)}`;
}

const unquote = (content: string): string =>
  content
    .split('\n')
    .map((line) => {
      expect(line.startsWith('> ')).toBe(true);
      return unescapeMarkdown(line.slice(2));
    })
    .join('\n');

/** Addresses that the document itself leads to. */
const addressesOf = ({ blocks }: Document): readonly string[] =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'sources') return block.entries.map(({ url }) => url);
      if (block.kind === 'paragraph' || block.kind === 'note') return block.content.map(addressOf);
      if (block.kind === 'quote') return block.attribution.map(addressOf);
      if (block.kind === 'list') return block.items.flat().map(addressOf);
      return block.kind === 'table' ? block.rows.flat(2).map(addressOf) : [];
    })
    .flatMap((url) => webAddress(url ?? '') ?? []);

const addressOf = (part: Inline): string | null => (part.kind === 'link' ? part.url : null);

/** All words of all messages as a reader sees them, then what the controls say. */
function readable(messages: readonly DiscordMessage[]): string {
  const components = messages.flatMap(sent);
  const controls = [...walkComponents(components)].flatMap(({ component }) => [
    `${asText(component['label'])} ${asText(component['custom_id'])}`,
    ...asObjects(component['options']).map(
      (option) => `${asText(option['label'])} ${asText(option['value'])}`,
    ),
    ...asObjects(component['items']).map((item) => asText(item['description'])),
  ]);
  const texts = displayedTexts(components).map((text) => readMarkdown(text).words);
  return [...texts, ...controls].join('\n');
}

/** Every piece of words in a block; quotations have a test of their own. */
function piecesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'note':
      return wordsOf(block.content);
    case 'list':
      return block.items.flatMap(wordsOf);
    case 'quote':
      return wordsOf(block.attribution);
    case 'sources':
      return block.entries.flatMap(({ number, title, source }) => [`[${number}]`, title, source]);
    case 'table':
      return [...block.columns, ...block.rows.flat().flatMap(wordsOf)];
    case 'passage':
      return [block.marked];
    case 'image':
      return [block.alt];
    case 'actions':
      return block.actions.map(({ command }) => asText(command).slice(1));
  }
}

function wordsOf(content: readonly Inline[]): readonly string[] {
  return content.flatMap((part) => (part.kind === 'text' || part.kind === 'link' ? [part.text] : []));
}
