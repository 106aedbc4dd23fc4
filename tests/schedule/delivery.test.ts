import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import type { Ticking } from '../../src/schedule/tick.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { crashPointsOf, protocolFiles } from './support/crash-points.ts';
import { type CrashPoint, tickUntilCrash } from './support/crashing-process.ts';
import { FAULTS, type Fault, SimulatedChannel } from './support/simulated-channel.ts';
import { SimulatedClock } from './support/simulated-clock.ts';
import { tickAndSweep } from './support/tick-and-sweep.ts';

/** `npm run test:kill` sets it: every crash with every fault. */
const LONG = process.env['PRECIS_KILL'] === 'long';
const MINUTE = 60_000;
const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const schedule: Schedule = {
  id: scheduleId('d1'),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['harbour'],
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
let logged: string[];

beforeEach(async () => {
  clock = new SimulatedClock('2024-03-12T07:45:00Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, collectionId('main'));
  await store.schedules.putSchedule(schedule);
  channel = new SimulatedChannel(clock);
  logged = [];
});
afterEach(() => store.close());

/** A digest of three messages. */
const parts = (): Omit<Ticking, 'step'> => ({
  store,
  clock,
  posters: { slack: channel },
  compose: async (_schedule, { date }) => ({
    documents: [{ blocks: [], fallback: `digest of ${date}|more|most` }],
    collections: [collectionId('main')],
    told: '{}',
    summary: 'three messages',
  }),
  log: { error: (_fields, phrase) => logged.push(phrase) },
});

const run = () => tickAndSweep({ ...parts(), step: (_name, work) => work() });

/** Lets ticks come every 15 s, as the ticker does, and more rarely when the hour is over. */
async function live(minutes: number, processes = 1): Promise<void> {
  for (let passed = 0; passed < minutes * MINUTE; ) {
    await Promise.all(Array.from({ length: processes }, run));
    const pause = passed < 20 * MINUTE ? 15_000 : 5 * MINUTE;
    clock.pass(pause);
    passed += pause;
  }
}

const states = async () =>
  (await store.schedules.deliveries({ schedule: schedule.id })).map(
    ({ date, part, state }) => `${date}/${part} ${state}`,
  );

const shown = () => channel.visible.map(({ words, parentId }) => `${parentId === null ? '' : '> '}${words}`);

const WHOLE = ['digest of 2024-03-12', '> more', '> most'];

describe('a digest', () => {
  test('is composed ahead, posted at its time, parent first, and once', async () => {
    await run();
    expect(await states()).toEqual([]);
    clock.pass(6 * MINUTE);
    await run();
    expect(shown()).toEqual([]);
    expect(await states()).toEqual([
      '2024-03-12/0 composed',
      '2024-03-12/1 composed',
      '2024-03-12/2 composed',
    ]);
    clock.pass(9 * MINUTE);
    await run();
    expect(shown()).toEqual(WHOLE);
    await live(90);
    expect(shown()).toEqual(WHOLE);
  });

  test('is late after two hours of silence, and skipped on the next day, visibly', async () => {
    clock.pass(2.5 * 60 * MINUTE);
    await run();
    expect(shown()).toEqual(WHOLE);
    clock.pass(3 * 24 * 60 * MINUTE - 100 * MINUTE);
    await live(90);
    const all = await store.schedules.deliveries({ schedule: schedule.id });
    expect(
      all.filter(({ part }) => part === 0).map(({ date, state, reason }) => [date, state, reason]),
    ).toEqual([
      ['2024-03-15', 'sent', null],
      ['2024-03-14', 'skipped', 'the bot was not running'],
      ['2024-03-13', 'skipped', 'the bot was not running'],
      ['2024-03-12', 'sent', null],
    ]);
    expect(channel.visible).toHaveLength(6);
  });

  test('that was posted is not posted again when its time or zone is changed', async () => {
    clock.pass(16 * MINUTE);
    await run();
    const now = clock.now().toString();
    const later = { ...schedule.recurrence, times: ['09:00'] } as Schedule['recurrence'];
    await store.schedules.putSchedule({ ...schedule, recurrence: later, timeZone: 'UTC', plannedUntil: now });
    await live(120);
    expect(shown()).toEqual(WHOLE);
  });

  test('that is changed before its time comes at its new time', async () => {
    clock.pass(6 * MINUTE);
    await run();
    const now = clock.now().toString();
    const recurrence: Schedule['recurrence'] = { kind: 'weekly', days: [2], times: ['08:30'] };
    await store.schedules.putSchedule({ ...schedule, recurrence, plannedUntil: now });
    clock.pass(20 * MINUTE);
    await run();
    expect(shown()).toEqual([]);
    clock.pass(20 * MINUTE);
    await run();
    expect(shown()).toEqual(WHOLE);
  });

  test('is not posted on a holiday, after its last day, or while it is paused', async () => {
    await store.schedules.putSchedule({
      ...schedule,
      holidays: ['2024-03-12'],
      paused: { until: '2024-03-14', reason: null },
      expires: '2024-03-14',
    });
    for (let day = 0; day < 5; day += 1) {
      clock.pass(16 * MINUTE);
      await run();
      clock.pass(24 * 60 * MINUTE - 16 * MINUTE);
    }
    expect(channel.visible.filter(({ parentId }) => parentId === null).map(({ words }) => words)).toEqual([
      'digest of 2024-03-14',
    ]);
  });

  test('waits for the end of the quiet hours', async () => {
    const settings = await store.roomSettings(room);
    await store.putRoomSettings(room, { ...settings, quietHours: { from: '22:00', until: '09:00' } });
    await live(45);
    expect(shown()).toEqual([]);
    await live(60);
    expect(shown()).toEqual(WHOLE);
  });

  test('is written again when the room may not see all of it any more', async () => {
    clock.pass(6 * MINUTE);
    await run();
    await store.revoke(room, collectionId('main'));
    const anew: Omit<Ticking, 'step'> = {
      ...parts(),
      compose: async () => ({ documents: null, reason: 'there is nothing that the channel may see' }),
    };
    clock.pass(10 * MINUTE);
    await tickAndSweep({ ...anew, step: (_name, work) => work() });
    expect(shown()).toEqual([]);
    expect(await states()).toEqual([0, 1, 2].map((part) => `2024-03-12/${part} skipped`));
  });

  test('that cannot be posted rests, and its owner is told once', async () => {
    channel.post = async () => ({
      kind: 'impossible',
      message: 'the channel is archived',
      hint: 'Unarchive it.',
    });
    await live(30);
    await live(30);
    expect(channel.told).toEqual(['U1']);
    expect((await store.schedules.schedule(schedule.id))?.paused).toEqual({
      until: null,
      reason: 'the channel is archived',
    });
  });

  test('is never posted a second time where the channel cannot be read back; its owner is told', async () => {
    channel = new SimulatedChannel(clock, ['accepted, answer lost']);
    channel.readBack = async () => ({ kind: 'forbidden', hint: 'Grant channels:history.' });
    await live(60);
    expect(channel.requests).toBe(1);
    expect(channel.told).toEqual(['U1']);
  });

  test('whose words cannot be found is tried again, and stops when it is too late', async () => {
    const broken: Omit<Ticking, 'step'> = {
      ...parts(),
      compose: () => Promise.reject(new Error('no articles')),
    };
    for (let hour = 0; hour < 6; hour += 1) {
      await tickAndSweep({ ...broken, step: (_name, work) => work() });
      clock.pass(60 * MINUTE);
    }
    expect(await states()).toEqual(['2024-03-12/0 skipped']);
    expect(new Set(logged)).toEqual(new Set(['a delivery failed']));
  });
});

describe('however it goes wrong, every message is there once', () => {
  test.each([1, 3])(
    'with every crash and every fault, in %i processes',
    async (processes) => {
      const crashed = new Map<string, number>();
      for (const [index, point] of CRASHES.entries()) {
        // The short form meets each point with one fault, the next point with the next fault.
        const faults = LONG ? FAULTS : [LEADS_TO[point.name] ?? FAULTS[index % FAULTS.length] ?? 'none'];
        for (const fault of faults) {
          const crashes = await disaster(point, [fault], processes);
          crashed.set(point.name, (crashed.get(point.name) ?? 0) + crashes);
        }
      }
      expect([...crashed].filter(([, crashes]) => crashes === 0)).toEqual([]);
    },
    LONG ? 900_000 : 240_000,
  );

  test.each(
    ['give up', 'tell', 'note', 'claim', 'read order'].flatMap((name) =>
      [1, 2, 3, 4].flatMap((nth) => [
        { name, when: 'before', nth } as const,
        { name, when: 'after', nth } as const,
      ]),
    ),
  )('what can never be posted rests, and its owner hears of it though the bot died %o', async (point) => {
    channel.post = async () => ({
      kind: 'impossible',
      message: 'the channel is archived',
      hint: 'Unarchive it.',
    });
    for (let turn = 0; turn < 60; turn += 1) {
      await tickUntilCrash(parts(), turn < 40 ? point : null);
      clock.pass(turn < 50 ? 20_000 : 6 * MINUTE);
    }
    const over = ['2024-03-12/0 dead', '2024-03-12/1 skipped', '2024-03-12/2 skipped'];
    expect((await states()).slice(0, 3)).toEqual(over);
    expect(channel.told.length).toBeGreaterThan(0);
    expect((await store.schedules.schedule(schedule.id))?.paused?.reason).toBe('the channel is archived');
  });

  test.each(['before', 'after'] as const)(
    'a failure of our own is noted though the bot died %s that',
    async (when) => {
      let failures = 2;
      const shaky: Omit<Ticking, 'step'> = {
        ...parts(),
        async compose(order, delivery) {
          failures -= 1;
          if (failures >= 0) throw new Error('no articles');
          return parts().compose(order, delivery);
        },
      };
      for (let turn = 0; turn < 60; turn += 1) {
        await tickUntilCrash(shaky, turn < 4 ? { name: 'fail', when, nth: 1 } : null);
        clock.pass(turn < 40 ? 20_000 : 6 * MINUTE);
      }
      expect(shown().toSorted()).toEqual(WHOLE.toSorted());
    },
  );
});

/** These need more than a request that goes wrong: they have tests of their own. */
const OWN_TESTS = ['fail', 'give up', 'tell'];

/** Every point on the way of a digest, before it and after it, the first and the second time. */
const CRASHES = crashPointsOf(protocolFiles())
  .filter((name) => !OWN_TESTS.includes(name))
  .flatMap((name) =>
    (['before', 'after'] as const).flatMap((when) => [1, 2].map((nth): CrashPoint => ({ name, when, nth }))),
  );

/** The faults without which some points are never come by. */
const LEADS_TO: Readonly<Record<string, Fault>> = {
  'read back': 'accepted, answer lost',
  'find posted place': 'accepted, answered 500',
  'remove twin': 'accepted minutes later',
};

/** One digest, with one crash and then another at the same place, and these faults. */
async function disaster(point: CrashPoint, faults: readonly Fault[], processes: number): Promise<number> {
  await store.close();
  clock = new SimulatedClock('2024-03-12T07:55:00Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, collectionId('main'));
  await store.schedules.putSchedule(schedule);
  channel = new SimulatedChannel(clock, faults);
  let crashes = 0;
  for (let turn = 0; turn < 60; turn += 1) {
    const point_ = crashes < 2 ? point : null;
    const ends = await Promise.all(
      Array.from({ length: processes }, (_, index) => tickUntilCrash(parts(), index === 0 ? point_ : null)),
    );
    crashes += ends.filter((end) => end === 'dead').length;
    clock.pass(turn < 40 ? 20_000 : 6 * MINUTE);
  }
  const where = JSON.stringify({ point, faults, processes });
  expect(shown().toSorted(), where).toEqual(WHOLE.toSorted());
  const deliveries = await store.schedules.deliveries({ schedule: schedule.id });
  expect(
    deliveries.map(({ state, sweeps }) => `${state} ${sweeps}`),
    where,
  ).toEqual(['sent 2', 'sent 2', 'sent 2']);
  return crashes;
}
