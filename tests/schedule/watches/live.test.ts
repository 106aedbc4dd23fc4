import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectionId } from '../../../src/core/identifiers.ts';
import type { Watch } from '../../../src/core/watch.ts';
import { createNewsroom } from '../../../src/newsroom/create-newsroom.ts';
import type { Newsroom } from '../../../src/newsroom.ts';
import { composeOrder } from '../../../src/schedule/compose-order.ts';
import { createWatches } from '../../../src/schedule/watches/create-watches.ts';
import { evaluateWatches } from '../../../src/schedule/watches/evaluate-watches.ts';
import type { Store } from '../../../src/store.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import type { WatchRequest } from '../../../src/watches.ts';
import { aliases, put } from '../../newsroom/support/open-newsroom.ts';
import { testEditing } from '../../support/test-editing.ts';
import { FAULTS, SimulatedChannel } from '../support/simulated-channel.ts';
import { SimulatedClock } from '../support/simulated-clock.ts';
import { tickAndSweep } from '../support/tick-and-sweep.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const main = collectionId('main');
const scope = { collections: [main] };
const asker = { room, scope, person: { id: 'U1' } };
const MINUTE = 60_000;

let store: Store;
let clock: SimulatedClock;
let channel: SimulatedChannel;
let newsroom: Newsroom;
let failures: unknown[];

beforeEach(async () => {
  clock = new SimulatedClock('2024-03-12T10:00:00Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, main);
  newsroom = createNewsroom({ store, clock, aliases, editing: testEditing });
  channel = new SimulatedChannel(clock);
  failures = [];
});
afterEach(async () => {
  expect(failures).toEqual([]);
  await store.close();
});

const watches = () => createWatches({ store, newsroom, clock, timeZone: 'UTC' });
const log = { error: (fields: object) => failures.push(fields) };

async function once(): Promise<void> {
  await evaluateWatches({ store, newsroom, clock, timeZone: 'UTC', log });
  await tickAndSweep({
    store,
    clock,
    log,
    step: (_name, work) => work(),
    posters: { slack: channel },
    compose: (order, delivery) =>
      composeOrder({ store, newsroom, clock, draw: async () => null }, order, delivery),
  });
}

async function live(minutes: number, { processes = 1, step = 5 } = {}): Promise<void> {
  for (let passed = 0; passed < minutes; passed += step) {
    await Promise.all(Array.from({ length: processes }, once));
    clock.pass(step * MINUTE);
  }
}

const PORTS = ['Odense', 'Varna', 'Cork', 'Gdansk', 'Bari', 'Split', 'Narvik', 'Vigo', 'Turku', 'Brest'];

/** An article on the harbour strike of its own town: another story each time. */
const arrives = (number: number, change: { readonly body?: string; readonly collection?: string } = {}) => {
  const town = PORTS[number % PORTS.length] ?? 'Odense';
  const body =
    change.body ??
    `Dock workers in ${town} stopped the cranes at pier ${number} on Tuesday. The harbour strike of ${town} began after talks number ${number} failed. “We will not load ship ${number} in ${town} before we are paid,” said Mara Lindqvist, who speaks for the workers.`;
  const draft = {
    id: `n${number}`,
    title: `Harbour strike in ${town}, day ${number}`,
    publishedAt: clock.now().toString(),
    topics: ['harbour-strike'],
    body,
  };
  return put(store, draft, change.collection ?? 'main');
};

const add = (change: Partial<WatchRequest> = {}) =>
  watches().add(asker, {
    what: 'harbour-strike',
    kind: 'topic',
    when: 'every',
    cooldownMinutes: 60,
    ...change,
  });

const said = () => channel.visible.map(({ words }) => words);

describe('a watch that lives', () => {
  test('speaks about what comes after it was made, with citations, and not about what was there', async () => {
    await arrives(1);
    clock.pass(MINUTE);
    await add();
    await live(30);
    expect(said()).toEqual([]);
    await arrives(2);
    await live(30);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('Watch: Every article on');
    expect(said()[0]).toContain('Dock workers in Cork stopped the cranes at pier 2 on Tuesday. [1]');
    expect(said()[0]).toContain('1 of 1 sentence checked');
  });

  test.each<[WatchRequest['kind'], string, Watch['when'], string]>([
    ['person', 'Lindqvist', 'quote', 'We will not load ship 3 in Gdansk before we are paid'],
    ['phrase', 'The harbour strike of Gdansk', 'every', 'The harbour strike of Gdansk began after talks'],
    ['phrase', 'load ship 3', 'quote', 'We will not load ship 3 in Gdansk before we are paid'],
  ])('on a %s, %s: %s', async (kind, what, when, shown) => {
    await arrives(1);
    clock.pass(MINUTE);
    await add({ kind, what, when });
    await arrives(3);
    await arrives(4, { body: 'The weather was fair in all ports on Tuesday, and nobody said a word.' });
    await live(30);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(shown);
    expect(said()[0]).not.toContain('weather');
  });

  test('does not speak about an archive that is loaded, nor about what its room may not see', async () => {
    await arrives(1);
    await add();
    await put(store, {
      id: 'old',
      title: 'Harbour strike of old',
      topics: ['harbour-strike'],
      publishedAt: '2023-01-01T00:00:00Z',
      body: 'Dock workers in Porto stopped the cranes a year ago.',
    });
    await arrives(2, { collection: 'secret' });
    await live(30);
    expect(said()).toEqual([]);
  });

  test('would have fired as often as it did', async () => {
    await arrives(0);
    clock.pass(180 * MINUTE);
    await store.putRoomSettings(room, {
      ...(await store.roomSettings(room)),
      quietHours: { from: '20:00', until: '06:00' },
    });
    const { watch } = await add({ cooldownMinutes: 90 });
    let number = 1;
    for (let hour = 0; hour < 72; hour += 1) {
      for (let count = (hour * 7) % 4; count > 1; count -= 1) {
        await arrives(number);
        number += 1;
        await live(10);
      }
      await live(30);
    }
    await live(12 * 60);
    const spoken = await store.schedules.deliveries({ room, states: ['sent'], limit: 1_000 });
    const { wouldHaveFired } = await watches().test(asker, watch.id);
    expect(wouldHaveFired).toBeGreaterThan(10);
    // The replay also counts the article that was there before the watch.
    expect(spoken.filter(({ part }) => part === 0)).toHaveLength(wouldHaveFired - 1);
    expect(new Set(said()).size).toBe(said().length);
  });

  test('tells a night that the bot slept through in one message', async () => {
    await arrives(1);
    await add({ cooldownMinutes: 5 });
    await once();
    for (let hour = 0; hour < 8; hour += 1) {
      clock.pass(60 * MINUTE);
      await arrives(hour + 2);
    }
    await live(60);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('8 articles, 5 of them shown');
  });

  test('speaks once in three processes, however the requests go wrong', async () => {
    await arrives(1);
    await add();
    channel = new SimulatedChannel(clock, FAULTS);
    for (let number = 2; number < 12; number += 1) {
      await arrives(number);
      await live(60, { processes: 3 });
    }
    await live(24 * 60, { processes: 3, step: 10 });
    const told = said().join('\n');
    for (let number = 2; number < 12; number += 1) {
      expect(told.split(`at pier ${number} on Tuesday`)).toHaveLength(2);
    }
  });

  test('is silent while it is muted, and forgets what came meanwhile', async () => {
    await arrives(1);
    const { watch } = await add();
    await watches().mute(room, watch.id);
    await arrives(2);
    await live(30);
    await watches().unmute(room, watch.id);
    await live(30);
    expect(said()).toEqual([]);
    await arrives(3);
    await live(30);
    expect(said()).toHaveLength(1);
  });

  test('says nothing any more when its room lost sight of what it saw', async () => {
    await arrives(1);
    await add();
    await arrives(2);
    await evaluateWatches({ store, newsroom, clock, timeZone: 'UTC', log });
    await store.revoke(room, main);
    await live(30);
    expect(said()).toEqual([]);
    expect(await store.schedules.deliveries({ room })).toMatchObject([{ state: 'skipped' }]);
  });

  test('that cannot speak is muted, and its owner is told once', async () => {
    await arrives(1);
    await add();
    channel.post = async () => ({
      kind: 'impossible',
      message: 'the channel is archived',
      hint: 'Unarchive it.',
    });
    await arrives(2);
    await live(30);
    await arrives(3);
    await live(30);
    expect(channel.told).toEqual(['U1']);
    expect(await watches().list(room)).toMatchObject([{ muted: 'the channel is archived' }]);
    expect(failures.splice(0)).toHaveLength(1);
  });
});
