import { expect, test } from 'vitest';
import { findDifference } from '../../src/bot/find-difference.ts';
import type { Document } from '../../src/core/document.ts';
import { briefDocument } from '../../src/core/documents/brief-document.ts';
import { passageDocument } from '../../src/core/documents/passage-document.ts';
import { quotesDocument } from '../../src/core/documents/quotes-document.ts';
import { verificationDocument } from '../../src/core/documents/verification-document.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { exportBrief } from '../../src/newsroom/export-brief.ts';
import { unescapeMarkdown } from '../../src/platforms/discord/escape-markdown.ts';
import { renderDiscord } from '../../src/platforms/discord/render/render.ts';
import { renderSlack } from '../../src/platforms/slack/render/render.ts';
import { render as renderTerminal } from '../../src/platforms/terminal/render.ts';
import { aliases, clock, main, openDesk, put } from '../newsroom/support/open-newsroom.ts';
import { proveBrief, proveQuote } from '../newsroom/support/prove.ts';
import { displayedTexts } from '../servers/discord/core/walk-components.ts';
import { walk } from '../servers/slack/block-kit/walk.ts';
import type { JsonObject } from '../servers/slack/core/json.ts';
import { readBlocks } from '../servers/slack/core/read-blocks.ts';
import fc from '../support/fast-check.ts';
import { testEditing } from '../support/test-editing.ts';

const WORDS =
  'The mill will open its <gates> & *doors* @everyone <!channel> `now` _again_ ~never~ $1 \\n [1] (see) #3 %s {0} é ü İstanbul 中文 عربي 👩‍🌾'.split(
    ' ',
  );
/** Words that mean something to a chat, a terminal or a template, as an article may well print them. */
const statement = fc
  .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 })
  .map((words) => `We say ${words.join(' ')} today.`);

/** Everything the terminal prints, with line breaks as the spaces they stand for. */
const onTerminal = (document: Document) =>
  renderTerminal(document, {
    columns: Number.POSITIVE_INFINITY,
    colour: false,
    hyperlinks: false,
    unicode: true,
    timeZone: 'UTC',
  });

/** What Slack shows of the document's quotations. */
function quotedInSlack(document: Document): string {
  const messages = renderSlack(document, { timeZone: 'UTC', passages: [] });
  const blocks: readonly JsonObject[] = JSON.parse(JSON.stringify(messages.flatMap((one) => one.blocks)));
  return [...walk(blocks)]
    .filter(({ value }) => value['type'] === 'rich_text_quote')
    .map(({ value }) => readBlocks([value]))
    .join('\n');
}

/** What Discord shows of the document's quotations. */
function quotedInDiscord(document: Document): string {
  const messages = renderDiscord(document, { timeZone: 'UTC', passages: [], asked: null });
  const components: readonly JsonObject[] = JSON.parse(
    JSON.stringify(messages.flatMap((one) => one.components)),
  );
  return displayedTexts(components)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('> '))
    .map((line) => unescapeMarkdown(line.slice(2)))
    .join('\n');
}

/** The terminal shows what cannot be seen for what it is. */
const seen = (text: string) => text.replaceAll('\u200d', '<U+200D>');

test('whatever an article prints, every quotation that is shown is its very characters', {
  timeout: 90_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(statement, { minLength: 1, maxLength: 3 }), async (statements) => {
      const desk = await openDesk();
      const newsroom = createNewsroom({ store: desk.store, clock, aliases, editing: testEditing });
      for (const [number, words] of statements.entries()) {
        const body = `The mill of Lindow was on the agenda on day ${number}. “${words}” said Ada Brook, its owner.`;
        await put(desk.store, { title: `Mill of Lindow ${number}`, source: `Gazette ${number}`, body });
      }
      const request = {
        person: 'Ada Brook',
        sort: 'newest',
        kind: 'said',
        indirect: false,
        page: 1,
      } as const;
      const list = await newsroom.listQuotes(main, request);
      expect(list.quotes.map(({ text }) => text).toSorted()).toEqual(statements.toSorted());
      const listed = quotesDocument(list, findDifference, []);
      for (const entry of list.quotes) {
        await proveQuote(desk.store, main, entry);
        expect(onTerminal(listed)).toContain(seen(entry.text));
        expect(quotedInSlack(listed)).toContain(entry.text);
        expect(quotedInDiscord(listed)).toContain(entry.text);
        const [place] = entry.occurrences;
        if (place === undefined) throw new Error('a quotation without a place');
        const passage = await newsroom.openPassage(main, place);
        expect(passage.marked).toBe(entry.text);
        expect(onTerminal(passageDocument(passage))).toContain(seen(entry.text));
        const found = await newsroom.verify(main, { text: entry.text, speaker: 'Ada Brook' });
        expect(found).toMatchObject({ verdict: 'verbatim', match: { text: entry.text } });
        expect(quotedInSlack(verificationDocument(found, findDifference))).toContain(entry.text);
        expect(quotedInDiscord(verificationDocument(found, findDifference))).toContain(entry.text);
      }
      const brief = await newsroom.writeBrief(main, { topic: 'mill lindow', length: 'full' });
      await proveBrief(desk.store, main, brief);
      const briefed = briefDocument(brief, []);
      const exported: { readonly brief: { readonly quotes: readonly { readonly text: string }[] } } =
        JSON.parse(exportBrief(brief));
      expect(exported.brief.quotes.map(({ text }) => text)).toEqual(brief.quotes.map(({ text }) => text));
      for (const { text } of brief.quotes) {
        expect(onTerminal(briefed)).toContain(seen(text));
        expect(quotedInSlack(briefed)).toContain(text);
        expect(quotedInDiscord(briefed)).toContain(text);
      }
      await desk.store.close();
    }),
    { numRuns: 60, interruptAfterTimeLimit: 60_000 },
  );
});
