import { beforeAll, describe, expect, test } from 'vitest';
import { quotesDocument } from '../../../src/core/documents/quotes-document.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { SpeakerChoices, SpeakerOffer } from '../../../src/model.ts';
import { answerQuestion } from '../../../src/newsroom/ask/answer-question.ts';
import type { EditorsDesk } from '../../../src/newsroom/desk.ts';
import { listQuotes } from '../../../src/newsroom/list-quotes.ts';
import { openDesk } from '../support/open-newsroom.ts';
import { remembering, useEditedDesk } from './support/open-edited.ts';
import { ARTICLE, takeArticles, UNNAMED, unnamedIn } from './support/take-article.ts';

const SAID = { person: 'Olaf Brandt', kind: 'said', sort: 'newest', indirect: false, page: 1 } as const;

let empty: EditorsDesk;
beforeAll(async () => {
  empty = await openDesk();
});
const openEdited = useEditedDesk(() => empty);
const main = { collections: [collectionId('main')] };

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
    await takeArticles(desk);
    expect(seen).toMatchObject([{ quotes: [{ id: 'q1', text: UNNAMED }] }]);
    const names = seen[0]?.mentions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Greta Holm', 'Olaf Brandt']));
    expect(seen[0]?.paragraphs.join(' ')).toContain('walked down');
  });

  test('keeps no speaker, with the suggestion and whose it is beside it', async () => {
    const { desk } = await naming(giveTo('Greta Holm'));
    const with_ = await takeArticles(desk);
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
    const with_ = await takeArticles(desk);
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
    expect((await unnamedIn(await takeArticles(desk)))?.speaker).not.toHaveProperty('suggested');
  });

  test('is asked about once, however often its article comes', async () => {
    const { desk, asked } = await naming(giveTo('Greta Holm'));
    await takeArticles(desk);
    await takeArticles(desk);
    expect(asked()).toBe(1);
  });
});

test('nobody is asked about an article whose speakers are known', async () => {
  const { desk, server } = await openEdited();
  const body = 'Greta Holm walked down the pier. “It rains,” said Holm.';
  await takeArticles(desk, [{ ...ARTICLE, body }]);
  expect(server.chats).toHaveLength(0);
});
