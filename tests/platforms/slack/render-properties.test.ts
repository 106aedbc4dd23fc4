import { expect, test } from 'vitest';
import type { Block, Document, Inline } from '../../../src/core/document.ts';
import { cleanWords } from '../../../src/platforms/clean-words.ts';
import { LIMITS } from '../../../src/platforms/slack/limits.ts';
import { charsOf } from '../../../src/platforms/slack/render/measure.ts';
import { renderSlack } from '../../../src/platforms/slack/render/render.ts';
import type { SlackMessage } from '../../../src/platforms/slack/slack-message.ts';
import { checkBlocks } from '../../servers/slack/block-kit/check-blocks.ts';
import { walk } from '../../servers/slack/block-kit/walk.ts';
import { asText, type JsonObject } from '../../servers/slack/core/json.ts';
import { createMentionBook } from '../../servers/slack/core/mention-book.ts';
import { readBlocks, readControls } from '../../servers/slack/core/read-blocks.ts';
import fc from '../../support/fast-check.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

/** A busy machine may take long; more than this is a fault. */
const TIMEOUT_MS = 90_000;
const RUNS = { numRuns: 1000, interruptAfterTimeLimit: 60_000, endOnFailure: true };
const render = (document: Document) => renderSlack(document, { timeZone: 'UTC', passages: [] });
/** What Slack receives: JSON, read again. */
const sent = ({ blocks }: SlackMessage): readonly JsonObject[] => JSON.parse(JSON.stringify(blocks));
const squeeze = (text: string) => cleanWords(text).replace(/\s+/gu, '');

test(
  'every document is one or more messages that Slack takes',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const messages = render(document);
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) {
          checkBlocks(sent(message));
          expect(message.text.trim()).not.toBe('');
          expect(message.text.length).toBeLessThanOrEqual(LIMITS.updateTextChars);
          expect(charsOf(message.blocks)).toBeLessThanOrEqual(LIMITS.messageChars);
        }
      }),
      RUNS,
    );
  },
  TIMEOUT_MS,
);

test(
  'nobody is pinged, and no link is faked or leads elsewhere than to the web',
  () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const book = createMentionBook();
        for (const message of render(document)) {
          book.inspect({
            channel: 'C1',
            ts: '1',
            text: message.text,
            blocks: sent(message),
            attachments: [],
            linkNames: false,
          });
        }
        expect(book.pings).toEqual([]);
        const followed = book.links.filter(({ where }) => where !== 'text');
        expect(followed.filter(({ deceptive, url }) => deceptive || !/^https?:\/\//.test(url))).toEqual([]);
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
        const messages = render(document).map(sent);
        const controls = messages.flatMap(readControls).map(({ text, value }) => `${text} ${value}`);
        const shown = squeeze([...messages.map(readBlocks), ...controls].join('\n'));
        for (const block of document.blocks) {
          for (const piece of piecesOf(block)) expect(shown, block.kind).toContain(squeeze(piece));
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
        const quoted = render({ blocks: [...other, quote], fallback: '' })
          .flatMap(sent)
          .filter((block) => readBlocks([block]).includes('\u2014 Ada Speaker'));
        const words = quoted.flatMap((block) =>
          [...walk(block)]
            .filter(({ value }) => value['type'] === 'rich_text_quote')
            .map(({ value }) => readBlocks([value])),
        );
        expect(words).toHaveLength(quoted.length);
        expect(words.join('')).toBe(text.toWellFormed());
      }),
      { ...RUNS, numRuns: 200 },
    );
  },
  TIMEOUT_MS,
);

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
