import { describe, expect, test } from 'vitest';
import { articleId, collectionId, topicSlug } from '../../src/core/identifiers.ts';
import type { Scope } from '../../src/core/scope.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { hashText } from '../../src/newsroom/hash-text.ts';
import type { Newsroom, QuotesRequest } from '../../src/newsroom.ts';
import type { Store } from '../../src/store.ts';
import fc from '../support/fast-check.ts';
import { testEditing } from '../support/test-editing.ts';
import { aliases, clock, openDesk, put } from './support/open-newsroom.ts';

const COLLECTIONS = ['main', 'desk', 'board'];
const PEOPLE = ['Ada Brook', 'Tom Brook', 'Eve Stone', 'Lena Stone'];
const TOPICS = ['turkey-us', 'mill-fire', 'ferry-line'];
const SUBJECTS = ['the mill', 'the ferry', 'the harbour', 'a border post', 'Türkiye and the US'];
const SAYINGS = [
  'The mill will open its gates before the harvest',
  'The mill will close its gates before the harvest',
  'Nobody counted the ferries that came back in winter',
  'Thank you all for coming',
];

/** One of each kind, some that only what is out of sight could answer. */
const QUESTIONS = [
  'Who spoke about the mill in board?',
  'How many guests were counted near the ferry?',
  'When did officials speak about the harbour in desk?',
  'Where was a border post quiet?',
  'What did Ada Brook say about the mill?',
  'Will the mill open its gates before the harvest?',
  'Which ferries came back in winter?',
  'News of xanadu?',
  'What did he say?',
  '?',
];

interface Story {
  readonly collection: string;
  readonly subject: string;
  readonly person: string;
  readonly saying: string;
  readonly topic: string;
  readonly count: number;
  readonly year: number;
  readonly day: number;
}

const story: fc.Arbitrary<Story> = fc.record({
  collection: fc.constantFrom(...COLLECTIONS),
  subject: fc.constantFrom(...SUBJECTS),
  person: fc.constantFrom(...PEOPLE),
  saying: fc.constantFrom(...SAYINGS),
  topic: fc.constantFrom(...TOPICS),
  count: fc.integer({ min: 2, max: 40 }),
  year: fc.constantFrom(2020, 2024),
  day: fc.integer({ min: 1, max: 28 }),
});

const world = fc.record({
  stories: fc.array(story, { minLength: 2, maxLength: 10 }),
  granted: fc.subarray(COLLECTIONS, { maxLength: 2 }),
});

async function fill(stories: readonly Story[], collections: readonly string[]): Promise<Store> {
  const { store } = await openDesk();
  for (const [index, { collection, subject, person, saying, topic, count, year, day }] of stories.entries()) {
    if (!collections.includes(collection)) continue;
    await put(
      store,
      {
        id: `s${index}`,
        url: `https://${collection}.example/${index}`,
        title: `News of ${subject} in ${collection}`,
        source: `The ${collection} Gazette ${index % 2}`,
        publishedAt: `${year}-03-${String(day).padStart(2, '0')}T08:00:00Z`,
        topics: [topic, `${collection}-only`],
        body: `Officials spoke about ${subject} in ${collection} on Monday. ${count} guests were counted near ${subject} by the wardens. “${saying},” said ${person}. ${person} said that ${subject} was quiet in ${collection}.`,
      },
      collection,
    );
  }
  for (const collection of collections) {
    await store.putTopic({
      slug: topicSlug(`kept-${collection}`),
      collection: collectionId(collection),
      title: `Kept by ${collection}`,
      aliases: [`alias of ${collection}`, 'harbour works'],
    });
  }
  return store;
}

const quotes: QuotesRequest = { person: '', sort: 'newest', kind: 'said', indirect: false, page: 1 };

/** Everything that can be asked, of what is in scope, of what is not, and of what is nowhere. */
function questions(scope: Scope): Readonly<Record<string, (newsroom: Newsroom) => Promise<unknown>>> {
  const asked: Record<string, (newsroom: Newsroom) => Promise<unknown>> = {};
  const names = [
    ...TOPICS,
    ...COLLECTIONS.flatMap((one) => [`${one}-only`, `kept ${one}`, `alias of ${one}`]),
    'turky us',
    'mil',
    'harbour',
    'xanadu',
    's0',
    'board/s1',
    'https://board.example/1',
  ];
  for (const topic of names) {
    asked[`brief ${topic}`] = (newsroom) => newsroom.writeBrief(scope, { topic, length: 'medium' });
    asked[`show ${topic}`] = (newsroom) => newsroom.showTopic(scope, topic);
  }
  for (const person of [...PEOPLE, 'Brook', 'stone', 'brok', 'wardens', 'Türkiye', 'Nobody']) {
    asked[`quotes ${person}`] = (newsroom) => newsroom.listQuotes(scope, { ...quotes, person });
    asked[`all of ${person}`] = (newsroom) =>
      newsroom.listQuotes(scope, {
        ...quotes,
        person,
        kind: 'both',
        indirect: true,
        sort: 'source',
        contains: 'the',
        since: '2024-03-05',
      });
    asked[`of a topic by ${person}`] = (newsroom) =>
      newsroom.listQuotes(scope, { ...quotes, person, topic: 'mill fire' });
  }
  for (const text of [
    ...SAYINGS,
    'The mill will mend its gates before the harvest',
    'guests were counted near the mill',
    'No such words were ever put in print',
  ]) {
    asked[`verify ${text}`] = (newsroom) => newsroom.verify(scope, { text });
    asked[`verify by Ada ${text}`] = (newsroom) =>
      newsroom.verify(scope, { text, speaker: 'Ada Brook', date: '2024-03-05' });
  }
  for (const question of QUESTIONS) {
    asked[`ask ${question}`] = (newsroom) => newsroom.ask(scope, { question });
    asked[`ask of a topic ${question}`] = (newsroom) =>
      newsroom.ask(scope, { question, topic: 'mill fire', since: '2024-03-05' });
  }
  for (const typed of ['', 'a', 'k', 'tur', 'bro', 'board']) {
    asked[`complete topic ${typed}`] = (newsroom) => newsroom.complete(scope, 'topic', typed, 25);
    asked[`complete person ${typed}`] = (newsroom) => newsroom.complete(scope, 'person', typed, 25);
  }
  asked['topics'] = (newsroom) => newsroom.listTopics(scope);
  asked['sources'] = (newsroom) => newsroom.listSources(scope);
  for (const id of ['s0', 's1', 'desk/s0', 'desk/s1', 'board/s0', 'board/s1']) {
    asked[`passage of ${id}`] = (newsroom) =>
      newsroom.openPassage(scope, {
        article: articleId(id),
        revision: 1,
        sentence: 0,
        start: 0,
        end: 15,
        hash: hashText('Officials spoke'),
      });
  }
  asked['create'] = (newsroom) => newsroom.createTopic(scope, { title: 'Harbour works', aliases: [] });
  asked['alias'] = (newsroom) => newsroom.addAlias(scope, 'mill-fire', 'burnt mill');
  asked['merge'] = (newsroom) => newsroom.mergeTopics(scope, 'ferry-line', 'mill-fire');
  asked['topics afterwards'] = (newsroom) => newsroom.listTopics(scope);
  return asked;
}

async function answer(ask: (newsroom: Newsroom) => Promise<unknown>, newsroom: Newsroom): Promise<string> {
  const said = await ask(newsroom).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    return { ...error, message: error.message };
  });
  return JSON.stringify(said);
}

const open = (store: Store) => createNewsroom({ store, clock, aliases, editing: testEditing });

describe('rooms stay apart', () => {
  test('every answer, error, suggestion, completion and count is as if the other collections did not exist', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ stories, granted }) => {
        const scope = { collections: granted.map(collectionId) };
        const whole = await fill(stories, COLLECTIONS);
        const alone = await fill(stories, granted);
        const [busy, quiet] = [open(whole), open(alone)];
        const others = questions({ collections: COLLECTIONS.map(collectionId) });
        for (const [name, ask] of Object.entries(questions(scope))) {
          // Somebody who sees everything has just asked the same.
          if (!/^(create|alias|merge)$/.test(name)) await answer(others[name] ?? ask, busy);
          expect(`${name}: ${await answer(ask, busy)}`).toBe(`${name}: ${await answer(ask, quiet)}`);
        }
        await whole.close();
        await alone.close();
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('editing topics changes nothing in collections out of sight', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ stories, granted }) => {
        const store = await fill(stories, COLLECTIONS);
        const scope = { collections: granted.map(collectionId) };
        const hidden = { collections: COLLECTIONS.filter((one) => !granted.includes(one)).map(collectionId) };
        const state = async () =>
          JSON.stringify([
            await store.topics(hidden),
            await store.taggedTopics(hidden),
            await store.listArticles(hidden, {}),
          ]);
        const before = await state();
        const edits = Object.entries(questions(scope)).filter(([name]) =>
          /^(create|alias|merge)$/.test(name),
        );
        for (const [, ask] of edits) await answer(ask, open(store));
        expect(await state()).toBe(before);
        await store.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
