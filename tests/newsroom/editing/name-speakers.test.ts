import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../../src/cli/ingest.ts';
import { quotesDocument } from '../../../src/core/documents/quotes-document.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { SpeakerChoices, SpeakerOffer } from '../../../src/model.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { nameSpeakers } from '../../../src/newsroom/editing/name-speakers.ts';
import { listQuotes } from '../../../src/newsroom/list-quotes.ts';
import { MODEL_FAULTS } from '../../servers/model/faults/model-faults.ts';
import { openDesk } from '../support/open-newsroom.ts';
import { remembering, useEditedDesk } from './support/open-edited.ts';

/** Nobody stands beside the words; two people could have said them. */
const ARTICLE = {
  id: 'pier',
  title: 'Pier to close',
  source: 'Coast Herald',
  publishedAt: '2024-03-12T08:00:00Z',
  body: `“The pier will be closed in May.” That is the sign at the gate.

Greta Holm and Olaf Brandt walked down the pier on Monday. Rain fell on both of them.

The band played on. “We have looked at this for a year,” said Brandt.`,
};
const SAID = { person: 'Olaf Brandt', kind: 'said', sort: 'newest', indirect: false, page: 1 } as const;
const UNNAMED = 'The pier will be closed in May.';

let empty: EditorsDesk;
beforeAll(async () => {
  empty = await openDesk();
});
const openEdited = useEditedDesk(() => empty);
const main = { collections: [collectionId('main')] };

async function take(desk: EditorsDesk, articles: readonly object[] = [ARTICLE]) {
  const { store } = await openDesk();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  const status = await ingest({
    paths: ['-'],
    options: { format: 'jsonl' },
    nameSpeakers: (entry) => nameSpeakers(desk.editing, entry),
    store,
    stdin: (async function* () {
      yield Buffer.from(lines);
    })(),
    stdout,
    stderr,
    isTty: false,
  });
  stdout.end();
  stderr.end();
  expect([status, await text(stdout)]).toEqual([0, expect.stringContaining('1')]);
  return { ...desk, store };
}

async function unnamedIn(desk: EditorsDesk) {
  const entries = await desk.store.quotations(main, { kinds: ['direct'] });
  return entries.find(({ start, end }) => ARTICLE.body.slice(start, end) === UNNAMED);
}

/** A desk whose model gives each quotation to the mention of that name. */
async function naming(choose: (offer: SpeakerOffer) => SpeakerChoices) {
  const { desk } = await openEdited({ cache: remembering() });
  let asked = 0;
  const { model } = desk.editing;
  const propose: typeof model.propose = async (_task, offer) => {
    asked += 1;
    return { kind: 'proposed', output: choose(offer as SpeakerOffer) as never };
  };
  return {
    desk: { ...desk, editing: { ...desk.editing, model: { ...model, propose } } },
    asked: () => asked,
  };
}

const giveTo =
  (name: string) =>
  ({ quotes, mentions }: SpeakerOffer): SpeakerChoices => ({
    speakers: quotes.map(({ id }) => ({
      quote: id,
      mention: mentions.find((mention) => mention.name === name)?.id ?? null,
    })),
  });

describe('a quotation of nobody', () => {
  test('is offered with its paragraphs and the people they name', async () => {
    const seen: SpeakerOffer[] = [];
    const { desk } = await naming((offer) => {
      seen.push(offer);
      return { speakers: [] };
    });
    await take(desk);
    expect(seen).toMatchObject([{ quotes: [{ id: 'q1', text: UNNAMED }] }]);
    const names = seen[0]?.mentions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Greta Holm', 'Olaf Brandt']));
    expect(seen[0]?.paragraphs.join(' ')).toContain('walked down');
  });

  test('keeps no speaker, with the suggestion and whose it is beside it', async () => {
    const { desk } = await naming(giveTo('Greta Holm'));
    const with_ = await take(desk);
    const by = desk.editing.model.name;
    expect((await unnamedIn(with_))?.speaker).toMatchObject({
      name: null,
      suggested: { name: 'Greta Holm', by },
    });
    const list = await listQuotes(with_, main, SAID);
    expect(JSON.stringify(list.quotes)).not.toContain('Greta');
    const answer = await answerQuestion(with_, main, { question: 'What did Greta Holm say about the pier?' });
    expect(answer.sentences.map((line) => line.text)).not.toContain(`“${UNNAMED}”`);
  });

  test('is shown with the name of the model', async () => {
    const { desk } = await naming(giveTo('Olaf Brandt'));
    const with_ = await take(desk);
    const list = await listQuotes(with_, main, SAID);
    const shown = JSON.stringify(quotesDocument(list, () => [], []));
    expect(shown).toContain(`speaker not named (${desk.editing.model.name}: Olaf Brandt)`);
  });

  test.each<readonly [string, SpeakerChoices]>([
    ['somebody who was not offered', { speakers: [{ quote: 'q1', mention: 'm99' }] }],
    ['a name', { speakers: [{ quote: 'q1', mention: 'Greta Holm' }] }],
    ['another quotation', { speakers: [{ quote: 'q7', mention: 'm1' }] }],
    ['nobody', { speakers: [{ quote: 'q1', mention: null }] }],
  ])('has no suggestion when the model says %s', async (_, output) => {
    const { desk } = await naming(() => output);
    expect((await unnamedIn(await take(desk)))?.speaker).not.toHaveProperty('suggested');
  });

  test('is asked about once, however often its article comes', async () => {
    const { desk, asked } = await naming(giveTo('Greta Holm'));
    await take(desk);
    await take(desk);
    expect(asked()).toBe(1);
  });

  test.each(MODEL_FAULTS.map(({ name }) => name))(
    'is stored all the same with the fault %s',
    async (name) => {
      const { desk, server } = await openEdited({ timeoutMs: 300 });
      server.fault(name, 100);
      const { speaker } = (await unnamedIn(await take(desk))) ?? {};
      expect(speaker).toMatchObject({ name: null });
      expect(['Greta Holm', 'Olaf Brandt', undefined]).toContain(speaker?.suggested?.name);
    },
  );
});

test('nobody is asked about an article whose speakers are known', async () => {
  const { desk, server } = await openEdited();
  const body = 'Greta Holm walked down the pier. “It rains,” said Holm.';
  await take(desk, [{ ...ARTICLE, body }]);
  expect(server.chats).toHaveLength(0);
});
