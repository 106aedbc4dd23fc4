import { beforeEach, describe, expect, test } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import type { Store } from '../../src/store.ts';
import { testEditing } from '../support/test-editing.ts';
import { aliases, clock, main, openDesk, put } from './support/open-newsroom.ts';

let store: Store;
let newsroom: Newsroom;

beforeEach(async () => {
  ({ store } = await openDesk());
  newsroom = createNewsroom({ store, clock, aliases, editing: testEditing });
  await put(store, {
    id: 'fire',
    title: 'Fire at the mill',
    topics: ['mill-fire'],
    body: 'The mill burned down.',
    publishedAt: '2024-03-01T08:00:00Z',
  });
  await put(store, {
    id: 'wheel',
    title: 'Old wheel sold',
    topics: ['mill-fire'],
    body: 'The wheel was sold.',
    publishedAt: '2024-03-02T08:00:00Z',
  });
  await put(store, {
    id: 'ferry',
    title: 'Ferry line opens',
    topics: ['ferry'],
    body: 'A ferry line opened.',
    publishedAt: '2024-03-03T08:00:00Z',
  });
  await put(store, {
    id: 'talks',
    title: 'Turkey and US talk',
    topics: ['turkiye-us'],
    body: 'They talked.',
    publishedAt: '2024-03-04T08:00:00Z',
  });
});

const slugs = async () => (await newsroom.listTopics(main)).map(({ slug, articles }) => [slug, articles]);
const heads = async (name: string) => (await newsroom.showTopic(main, name)).heads.map(({ id }) => id);

test('topics that articles name are listed, those with most articles first', async () => {
  expect(await slugs()).toEqual([
    ['mill-fire', 2],
    ['ferry', 1],
    ['turkiye-us', 1],
  ]);
  expect(await newsroom.listTopics(main)).toContainEqual({
    slug: 'turkiye-us',
    title: 'Türkiye-US',
    articles: 1,
    newest: '2024-03-04T08:00:00Z',
  });
});

test('a topic is shown with its newest articles first, without their texts', async () => {
  const topic = await newsroom.showTopic(main, 'mill fire');
  expect(topic).toMatchObject({
    slug: 'mill-fire',
    title: 'Mill fire',
    articles: 2,
    newest: '2024-03-02T08:00:00Z',
  });
  expect(topic.heads.map(({ id }) => id)).toEqual(['wheel', 'fire']);
  expect(topic.heads[0]).not.toHaveProperty('body');
});

describe('keeping a topic', () => {
  test('collects articles by the words of its names', async () => {
    await newsroom.createTopic(main, { title: 'Things on water', aliases: ['ferry line', 'old wheel'] });
    expect(await heads('things on water')).toEqual(['ferry', 'wheel']);
    expect(await heads('WHEEL, OLD')).toEqual(['ferry', 'wheel']);
  });

  test('is refused when a topic has the name already', async () => {
    await expect(newsroom.createTopic(main, { title: 'US-Türkei', aliases: [] })).rejects.toMatchObject({
      code: 'E02',
      suggestions: ['/topics show turkiye-us'],
    });
    await expect(newsroom.createTopic(main, { title: 'New', aliases: ['Mill Fire'] })).rejects.toMatchObject({
      code: 'E02',
    });
  });

  test('is refused without a name, and where nothing is in sight', async () => {
    await expect(newsroom.createTopic(main, { title: ' – ', aliases: [] })).rejects.toMatchObject({
      code: 'E07',
    });
    await expect(
      newsroom.createTopic({ collections: [] }, { title: 'New', aliases: [] }),
    ).rejects.toMatchObject({ code: 'E06' });
  });
});

test('an alias leads to the topic, and is no other topic’s', async () => {
  await newsroom.addAlias(main, 'mill-fire', 'the great blaze');
  expect(await heads('Great Blaze')).toEqual(['wheel', 'fire']);
  expect((await newsroom.showTopic(main, 'mill fire')).aliases).toEqual(['the great blaze']);
  await expect(newsroom.addAlias(main, 'ferry', 'great blaze')).rejects.toMatchObject({ code: 'E02' });
  await expect(newsroom.addAlias(main, 'xanadu', 'pleasure dome')).rejects.toMatchObject({ code: 'E01' });
});

describe('merging topics', () => {
  test('the old name leads to the new one, for articles there are and articles to come', async () => {
    await newsroom.mergeTopics(main, 'ferry', 'mill-fire');
    await put(store, {
      id: 'pier',
      title: 'Pier mended',
      topics: ['ferry'],
      body: 'The pier was mended.',
      publishedAt: '2024-03-05T08:00:00Z',
    });
    expect(await heads('ferry')).toEqual(['pier', 'ferry', 'wheel', 'fire']);
    expect(await heads('mill-fire')).toEqual(await heads('ferry'));
    expect((await slugs()).map(([slug]) => slug)).toEqual(['mill-fire', 'turkiye-us']);
  });

  test('a topic is not merged with itself, under whatever name', async () => {
    await expect(newsroom.mergeTopics(main, 'turkey us', 'TÜRKİYE-ABD')).rejects.toMatchObject({
      code: 'E07',
    });
  });
});

describe('a room that does not see where a topic is talked about', () => {
  const both = { collections: [collectionId('main'), collectionId('vault')] };
  const seen = async () => JSON.stringify(await newsroom.listTopics(main));

  beforeEach(async () => {
    const draft = { id: 'heist', title: 'Heist at the quay', topics: ['quay-heist'], body: 'Gold is gone.' };
    await put(store, draft, 'vault');
  });

  test('does not learn a new topic', async () => {
    await newsroom.createTopic(both, { title: 'Heist', aliases: [] });
    expect(await seen()).not.toMatch(/heist/i);
    expect(await newsroom.showTopic(both, 'heist')).toMatchObject({ title: 'Heist', articles: 1 });
  });

  test('does not learn another name of it', async () => {
    await newsroom.addAlias(both, 'quay-heist', 'gold robbery');
    expect(await seen()).not.toMatch(/heist|robbery/i);
    expect((await newsroom.showTopic(both, 'gold robbery')).slug).toBe('quay-heist');
  });

  test('does not learn what was folded into its own topics', async () => {
    const merged = await newsroom.mergeTopics(both, 'quay-heist', 'ferry');
    expect(merged.aliases).toContain('quay-heist');
    expect(JSON.stringify(await newsroom.showTopic(main, 'ferry'))).not.toMatch(/heist/i);
    const whole = await newsroom.showTopic(both, 'quay heist');
    expect(whole).toMatchObject({ slug: 'ferry', title: 'Ferry', articles: 2 });
  });
});

describe('completion', () => {
  test('goes on from the beginning of any name of a topic', async () => {
    expect(await newsroom.complete(main, 'topic', 'Mill', 5)).toEqual(['mill-fire']);
    expect(await newsroom.complete(main, 'topic', 'fire', 5)).toEqual(['mill-fire']);
    expect(await newsroom.complete(main, 'topic', 'united st', 5)).toEqual(['turkiye-us']);
    expect(await newsroom.complete(main, 'topic', 'TÜRKİYE', 5)).toEqual(['turkiye-us']);
    expect(await newsroom.complete(main, 'topic', 'xyz', 5)).toEqual([]);
  });

  test('goes on from a surname, the most quoted first, and never gives more than was asked', async () => {
    await put(store, {
      title: 'Said',
      body: '"The mill will open its gates soon," said Ada Brook. "It will open in May," said Brook. "We shall wait for them," said Tom Brooking.',
    });
    expect(await newsroom.complete(main, 'person', 'bro', 5)).toEqual(['Ada Brook', 'Tom Brooking']);
    expect(await newsroom.complete(main, 'person', 'bro', 1)).toHaveLength(1);
    expect(await newsroom.complete(main, 'person', '', 0)).toEqual([]);
    expect(await newsroom.complete({ collections: [collectionId('desk')] }, 'person', '', 5)).toEqual([]);
  });
});

test('a kept topic that no title has does not hide the articles that have its words', async () => {
  await put(store, {
    id: 'lock',
    title: 'A quiet week in the county',
    body: 'The canal lock will be repaired in May.',
  });
  const before = await newsroom.writeBrief(main, { topic: 'canal lock', length: 'short' });
  await newsroom.createTopic(main, { title: 'Canal lock', aliases: [] });
  const after = await newsroom.writeBrief(main, { topic: 'canal lock', length: 'short' });
  expect(after.sentences).toEqual(before.sentences);
  expect(await heads('canal-lock')).toEqual(['lock']);
  await newsroom.createTopic(main, { title: 'Canal lock opening ceremony', aliases: [] });
  expect(await heads('canal-lock')).toEqual(['lock']);
});

test('part of the name of a kept topic without articles still finds it, when nothing else has the words', async () => {
  await newsroom.createTopic(main, { title: 'Grain corridor', aliases: [] });
  expect((await newsroom.showTopic(main, 'corridor')).slug).toBe('grain-corridor');
  await put(store, { id: 'house', title: 'A long corridor', body: 'The corridor is long.' });
  expect(await heads('corridor')).toEqual(['house']);
  expect(await heads('grain corridor')).toEqual([]);
});
