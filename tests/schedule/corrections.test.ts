import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { composeOrder } from '../../src/schedule/compose-order.ts';
import { createCorrector } from '../../src/schedule/corrections/plan-corrections.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { aliases, put } from '../newsroom/support/open-newsroom.ts';
import { testEditing } from '../support/test-editing.ts';
import { FAULTS, SimulatedChannel } from './support/simulated-channel.ts';
import { SimulatedClock } from './support/simulated-clock.ts';
import { tickAndSweep } from './support/tick-and-sweep.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const main = collectionId('main');
const MINUTE = 60_000;
const schedule: Schedule = {
  id: scheduleId('d1'),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['ferries'],
  recurrence: { kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], times: ['08:00'] },
  timeZone: 'UTC',
  length: 'short',
  empty: 'skip',
  max: 5,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: '2024-03-11T12:00:00Z',
  plannedUntil: '2024-03-11T12:00:00Z',
};

let store: Store;
let clock: SimulatedClock;
let channel: SimulatedChannel;
let newsroom: Newsroom;
const failures: unknown[] = [];
const log = { error: (fields: object) => failures.push(fields) };

beforeEach(async () => {
  clock = new SimulatedClock('2024-03-12T07:45:00Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, main);
  newsroom = createNewsroom({ store, clock, aliases, editing: testEditing });
  channel = new SimulatedChannel(clock);
  await reads('The new ferry carries 120 people from Odense to Kiel every hour.');
  await store.schedules.putSchedule(schedule);
});
afterEach(async () => {
  expect(failures.splice(0)).toEqual([]);
  await store.close();
});

/** What the article says from now on. */
const reads = (first: string) =>
  put(store, {
    id: 'ferry',
    title: 'New ferry for Odense',
    topics: ['ferries'],
    publishedAt: '2024-03-12T06:00:00Z',
    body: `${first}\n\nThe mayor opened the line on Monday, and bands played until midnight.`,
  });

/** Every process looks for itself. */
async function live(minutes: number, processes = 1): Promise<void> {
  const correctors = Array.from({ length: processes }, () =>
    createCorrector({ store, newsroom, clock, timeZone: 'UTC', log }),
  );
  for (let passed = 0; passed < minutes; passed += 1) {
    await Promise.all(
      correctors.map(async (correct) => {
        await correct();
        await tickAndSweep({
          store,
          clock,
          log,
          step: (_name, work) => work(),
          posters: { slack: channel },
          compose: (order, delivery) =>
            composeOrder({ store, newsroom, clock, draw: async () => null }, order, delivery),
        });
      }),
    );
    clock.pass(MINUTE);
  }
}

const corrections = () => channel.visible.filter(({ words }) => words.startsWith('Correction'));

describe('when an article takes back what a digest showed', () => {
  beforeEach(async () => {
    await live(30);
    expect(channel.visible).toHaveLength(1);
    expect(channel.visible[0]?.words).toContain('carries 120 people');
  });

  test('the thread of the digest says so, once, with the new words', async () => {
    await reads('The new ferry carries 80 people from Odense to Kiel every hour.');
    await live(30);
    await live(30);
    expect(corrections()).toHaveLength(1);
    const [correction] = corrections();
    expect(correction?.parentId).toBe(channel.visible[0]?.messageId);
    expect(correction?.words).toContain('The new ferry carries 120 people from Odense to Kiel every hour.');
    expect(correction?.words).toContain(
      'Now it is: The new ferry carries 80 people from Odense to Kiel every hour. [1]',
    );
  });

  test('words that are gone are called gone', async () => {
    await reads('Nobody knows yet when ships will sail again.');
    await live(30);
    expect(corrections()).toHaveLength(1);
    expect(corrections()[0]?.words).toContain('The article does not say this any more. [1]');
  });

  test('a change elsewhere in the article is none of its business', async () => {
    await reads(
      'The new ferry carries 120 people from Odense to Kiel every hour. Tickets are sold on board.',
    );
    await live(30);
    expect(corrections()).toEqual([]);
  });

  test('a second change of the same sentence is not told again, one of three processes tells it', async () => {
    channel = new SimulatedChannel(clock, FAULTS.slice(1));
    await reads('The new ferry carries 80 people from Odense to Kiel every hour.');
    await live(60, 3);
    await reads('The new ferry carries 90 people from Odense to Kiel every hour.');
    await live(60, 3);
    expect(corrections()).toHaveLength(1);
  });

  test('it is said while the digest rests, and not after it was removed', async () => {
    await store.schedules.pauseSchedule(schedule.id, { until: null, reason: null });
    await reads('The new ferry carries 80 people from Odense to Kiel every hour.');
    await live(10);
    expect(corrections()).toHaveLength(1);
    await store.schedules.removeSchedule(schedule.id);
    await reads('Nobody knows yet when ships will sail again.');
    await live(10);
    expect(corrections()).toHaveLength(1);
  });

  test('a channel that lost sight of the article learns nothing new of it', async () => {
    await store.revoke(room, main);
    await reads('The new ferry carries 80 people from Odense to Kiel every hour.');
    await live(30);
    expect(corrections()).toEqual([]);
  });

  test('it waits for the end of the quiet hours', async () => {
    const settings = await store.roomSettings(room);
    await store.putRoomSettings(room, { ...settings, quietHours: { from: '08:00', until: '09:00' } });
    await reads('The new ferry carries 80 people from Odense to Kiel every hour.');
    await live(30);
    expect(corrections()).toEqual([]);
    await live(30);
    expect(corrections()).toHaveLength(1);
  });
});
