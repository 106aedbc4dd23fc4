import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dispatch } from '../../../src/bot/dispatch.ts';
import {
  continueThread,
  editQuestion,
  type Incoming,
  openThread,
  type ThreadDependencies,
} from '../../../src/bot/threads/continue-thread.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { Scope } from '../../../src/core/scope.ts';
import type { ThreadKey } from '../../../src/core/thread.ts';
import { createNewsroom } from '../../../src/newsroom/create-newsroom.ts';
import type { Store } from '../../../src/store.ts';
import { aliases, clock, openSampleDesk, put } from '../../newsroom/support/open-newsroom.ts';
import { asker, botOver } from '../../support/asker.ts';
import { testEditing } from '../../support/test-editing.ts';

const both: Scope = { collections: [collectionId('main'), collectionId('board')] };
const main: Scope = { collections: [collectionId('main')] };
const key: ThreadKey = { platform: 'slack', workspace: 'T1', channel: 'C1', thread: '1' };

/** Words that stand in the board's articles only. */
const SECRET = /quillon|vesper|takeover|tarrant|saltmarsh/iu;

/** Whatever a follow-up could draw from what was said before. */
const FOLLOW_UPS = [
  'What did he say about the price?',
  'and she?',
  'who else?',
  'why?',
  'when was that?',
  'and the day before?',
  'is that confirmed?',
  'source?',
  'quotes',
  'more',
  'shorter',
  'timeline',
  'sources',
  'no, I meant the ministry',
  'what did they agree on?',
  'what happened there?',
  'and then?',
  'the former?',
  'what did the other one say',
  'the second one',
  'since then?',
  'Quillon',
  'what does the statement say about trade?',
  'all: who signed it?',
  'What did Rosalind Keane say about the S-400s?',
];

let store: Store;
let dependencies: ThreadDependencies;

beforeAll(async () => {
  store = (await openSampleDesk()).store;
  const board = { source: 'The Board', topics: ['vesper'], publishedAt: '2024-03-20T08:00:00Z' };
  await put(
    store,
    {
      ...board,
      id: 'vesper-1',
      title: 'Quillon and Tarrant agree on takeover of Vesper',
      body: 'Chairman Oscar Quillon and director Paula Tarrant agreed on the takeover of Vesper in Saltmarsh on 19 March. “The price is ours alone,” said Quillon. Tarrant said that the statement would be signed on 22 March.',
    },
    'board',
  );
  await put(
    store,
    {
      ...board,
      id: 'vesper-2',
      title: 'Vesper staff told of takeover',
      body: 'Oscar Quillon told the staff of Vesper about the takeover in Saltmarsh. “Nobody will be moved from Saltmarsh,” said Quillon.',
    },
    'board',
  );
});

beforeEach(() => {
  const { bot } = botOver(createNewsroom({ store, clock, aliases, editing: testEditing }));
  dependencies = { bot, self: ['precis'], store, clock };
});

const askerIn = (scope: Scope) => ({ ...asker(), scope });
const message = (text: string, id: string): Incoming => ({
  id,
  text,
  author: { kind: 'person', id: 'ayse' },
});

async function begin(scope: Scope, line: string, thread = key): Promise<string> {
  const answer = await dispatch(dependencies.bot, askerIn(scope), line);
  await openThread(dependencies, askerIn(scope), thread, { line, answer, answerId: 'm0' });
  return JSON.stringify(answer);
}

async function hear(scope: Scope, text: string, id: string): Promise<string> {
  return JSON.stringify(await continueThread(dependencies, askerIn(scope), key, message(text, id)));
}

describe('a thread that was begun when the room saw more', () => {
  test('names what it names as long as the room may see it', async () => {
    expect(await begin(both, '/brief vesper')).toMatch(SECRET);
    expect(await hear(both, 'What did Quillon say about the price?', 'q0')).toMatch(SECRET);
    expect(await hear(both, 'and about Saltmarsh?', 'q1')).toMatch(SECRET);
  });

  test.each(FOLLOW_UPS)('says nothing of it after the grant was taken back: %s', async (text) => {
    await begin(both, '/brief vesper');
    await hear(both, 'What did Quillon say about the price?', 'q0');
    const heard = await hear(main, text, 'q1');
    expect(heard.replaceAll(text, '')).not.toMatch(SECRET);
    expect(heard.replaceAll(text, '')).not.toContain('vesper');
  });

  test.each(FOLLOW_UPS)('nor when an answered question is edited: %s', async (text) => {
    await begin(both, '/brief vesper');
    await hear(both, 'What did Quillon say about the price?', 'q0');
    const outcome = await editQuestion(dependencies, askerIn(main), key, message(text, 'q0'));
    expect(JSON.stringify(outcome).replaceAll(text, '')).not.toMatch(SECRET);
  });

  test('asks nobody back about names it may not name', async () => {
    await begin(both, '/brief vesper');
    await hear(both, 'Who agreed on it?', 'q0');
    await hear(both, 'What did they do?', 'q1');
    for (const text of ['the first one', 'Tarrant', 'both', 'and he?']) {
      expect((await hear(main, text, 'q2')).replaceAll(text, '')).not.toMatch(SECRET);
    }
  });

  test('goes on from what it still sees when that is asked about', async () => {
    await begin(both, '/brief vesper');
    await hear(main, 'What did Rosalind Keane say about the S-400s?', 'q1');
    expect(await hear(main, 'and what did she say about the engines?', 'q2')).toContain('Rosalind Keane');
  });
});

describe('what a brief suggests', () => {
  test('is made of what the room sees: a topic of two collections', async () => {
    await put(
      store,
      {
        id: 'strike-board',
        title: 'Board memo on the rail strike',
        source: 'The Board',
        topics: ['rail-strike'],
        publishedAt: '2024-03-28T08:00:00Z',
        body: 'Oscar Quillon proposed to buy Westmere Rail after the strike. “The takeover of the railway begins in Saltmarsh,” said Quillon. Some 900 clerks will move to Saltmarsh.',
      },
      'board',
    );
    for (const line of [
      '/brief rail-strike',
      '/brief rail-strike style:players',
      '/brief rail-strike style:timeline',
    ]) {
      expect(await begin(main, line)).not.toMatch(SECRET);
    }
    expect(await begin(both, '/brief rail-strike')).toMatch(SECRET);
  });
});

describe('a story that stands in two collections', () => {
  test('is told by the papers that the room sees', async () => {
    const wire = {
      title: 'Fire on night ferry in Calder Sound',
      publishedAt: '2024-03-25T06:20:00Z',
      topics: ['ferry'],
      body: 'A fire broke out on the car deck of the night ferry Solveig in Calder Sound early on Monday, and all 214 passengers were taken off, the coastguard said.\n\nCaptain Anders Quist turned the ferry into the wind. Three lifeboats reached the ship within fifty minutes, and nine people were treated for smoke in Marrow.',
    };
    await put(store, { ...wire, id: 'ferry-open', source: 'Marrow Mail' });
    await put(store, { ...wire, id: 'ferry-board', source: 'Saltmarsh Circular' }, 'board');
    for (const line of ['/brief ferry', '/ask How many passengers were taken off the night ferry Solveig?']) {
      const seen = await begin(main, line);
      expect(seen).toContain('214');
      expect(seen).not.toMatch(SECRET);
      expect(await begin(both, line)).toMatch(SECRET);
    }
  });
});
