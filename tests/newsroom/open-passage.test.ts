import { expect, test } from 'vitest';
import type { Citation } from '../../src/core/citation.ts';
import { articleId, collectionId } from '../../src/core/identifiers.ts';
import type { Desk } from '../../src/newsroom/desk.ts';
import { hashText } from '../../src/newsroom/hash-text.ts';
import { openPassage } from '../../src/newsroom/open-passage.ts';
import { main, openDesk, put } from './support/open-newsroom.ts';

const BODY =
  'It rained on Monday. The mill opened at noon. Nobody came to see it.\n\nThe bakers stayed at home.';
const MARKED = 'opened at noon';

async function openMill(): Promise<Desk> {
  const desk = await openDesk();
  await put(desk.store, { id: 'mill', title: 'Mill opens', url: 'https://gazette.example/mill', body: BODY });
  return desk;
}

const cite = (marked: string, hash = hashText(marked)): Citation => ({
  article: articleId('mill'),
  revision: 1,
  sentence: 1,
  start: BODY.indexOf(marked),
  end: BODY.indexOf(marked) + marked.length,
  hash,
});

test('a passage is the span with one sentence around it, and the way to the publisher', async () => {
  const passage = await openPassage(await openMill(), main, cite(MARKED));
  expect(passage).toMatchObject({
    before: 'It rained on Monday. The mill ',
    marked: MARKED,
    after: '. Nobody came to see it.',
    link: 'https://gazette.example/mill#:~:text=opened%20at%20noon',
    superseded: false,
  });
  expect(passage.source).toMatchObject({ number: 1, title: 'Mill opens', source: 'Test Gazette' });
});

test('at the edge of an article there is nothing around it', async () => {
  const desk = await openMill();
  expect((await openPassage(desk, main, cite('It rained on Monday.'))).before).toBe('');
  expect((await openPassage(desk, main, cite('The bakers stayed at home.'))).after).toBe('');
});

test('a passage of an older revision is shown as it was, and said to be superseded', async () => {
  const desk = await openMill();
  await put(desk.store, { id: 'mill', title: 'Mill opens', body: BODY.replace('noon', 'one') });
  const passage = await openPassage(desk, main, cite(MARKED));
  expect(passage).toMatchObject({ marked: MARKED, superseded: true });
});

test.each([
  ['other words', main, cite(MARKED, hashText('opened at one'))],
  ['another article', main, { ...cite(MARKED), article: articleId('ferry') }],
  ['a revision that never was', main, { ...cite(MARKED), revision: 7 }],
  ['a place outside the text', main, { ...cite(MARKED), end: 10_000 }],
  ['an article out of sight', { collections: [collectionId('desk')] }, cite(MARKED)],
])('%s: there is no such passage, always in the same words', async (_, scope, citation) => {
  await expect(openPassage(await openMill(), scope, citation)).rejects.toMatchObject({
    code: 'E03',
    message: 'There is no such passage.',
  });
});
