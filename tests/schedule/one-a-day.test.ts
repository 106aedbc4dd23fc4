import { describe, expect, test } from 'vitest';
import { collectionId } from '../../src/core/identifiers.ts';
import type { Recurrence } from '../../src/core/recurrence.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { randomFrom } from '../support/random.ts';
import { type Fault, SimulatedChannel } from './support/simulated-channel.ts';
import { SimulatedClock } from './support/simulated-clock.ts';
import { tickAndSweep } from './support/tick-and-sweep.ts';
import { ZONES } from './support/zones.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const HOUR = 3_600_000;
const daily = (time: string): Recurrence => ({ kind: 'weekly', days: [1, 2, 3, 4, 5, 6, 7], times: [time] });

/** A world in which the machine's clock can be wrong: the platform's is right. */
async function openWorld(start: string, change: Partial<Schedule>, faults: readonly Fault[] = []) {
  const right = new SimulatedClock(start);
  let errorMs = 0;
  const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(right.nowMs + errorMs) };
  const store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, collectionId('main'));
  const channel = new SimulatedChannel(right, faults);
  const schedule: Schedule = {
    id: scheduleId('d1'),
    room,
    ownerId: 'U1',
    as: 'message',
    topics: ['harbour'],
    recurrence: daily('08:00'),
    timeZone: 'UTC',
    length: 'short',
    empty: 'skip',
    max: 5,
    holidays: [],
    expires: null,
    paused: null,
    createdAt: start,
    plannedUntil: start,
    ...change,
  };
  await store.schedules.putSchedule(schedule);
  return {
    store,
    channel,
    schedule,
    setClock(ms: number) {
      errorMs = ms;
    },
    async pass(ms: number) {
      right.pass(ms);
      await tickAndSweep({
        store,
        clock,
        log: { error: () => undefined },
        step: (_name, work) => work(),
        posters: { slack: channel },
        compose: async (_order, { date, slot }) => ({
          documents: [{ blocks: [], fallback: `digest of ${date}/${slot}` }],
          collections: [collectionId('main')],
          told: '{}',
          summary: '',
        }),
      });
    },
    edit: (edited: Partial<Schedule>) =>
      store.schedules.putSchedule({ ...schedule, ...edited, plannedUntil: clock.now().toString() }),
    shown: () => channel.visible.map(({ words }) => words),
    now: () => clock.now(),
  };
}

type World = Awaited<ReturnType<typeof openWorld>>;

/** The days that are over, whether they were posted or skipped. */
async function endedDays(store: Store): Promise<readonly string[]> {
  const all = await store.schedules.deliveries({});
  return all
    .filter(({ state }) => state === 'sent' || state === 'skipped')
    .map(({ date }) => date)
    .toSorted();
}

/** What may never be: a day twice, or one that is neither posted nor accounted for. */
async function expectOneADay(world: World): Promise<void> {
  const shown = world.shown();
  expect(new Set(shown).size).toBe(shown.length);
  const open = await world.store.schedules.deliveries({
    states: ['planned', 'composed', 'sending', 'failed'],
  });
  const late = open.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, world.now()) < 0);
  expect(late.map(({ date, state }) => `${date} ${state}`)).toEqual([]);
  await world.store.close();
}

/** The night in which a zone's clock was changed, with days around it. */
const CHANGES: readonly (readonly [zone: string, day: string])[] = ZONES.flatMap((zone) => {
  const start = Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
  const first = start.getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next');
  const days = [first, second].flatMap((at) =>
    at == null || at.year > 2027 ? [] : [at.toPlainDate().toString()],
  );
  return days.length === 0 ? [[zone, '2026-06-15'] as const] : days.map((day) => [zone, day] as const);
});

const everyMinutes = (step: number, first: number, last: number): readonly number[] =>
  Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step);

/** Two days on which the clock is set wrong for an hour, so many minutes after the digest is due. */
async function throughJump(minute: number, jump: number): Promise<void> {
  // The answer to the post is lost: what is in the channel is known by the platform's own time.
  const world = await openWorld('2026-11-30T06:00:00Z', {}, ['accepted, answer lost']);
  for (const at of everyMinutes(5, -120, 300)) {
    if (at === minute) world.setClock(jump * HOUR);
    if (at === minute + 65) world.setClock(0);
    await world.pass(5 * 60_000);
  }
  for (let hours = 0; hours < 22; hours += 1) await world.pass(HOUR);
  const shown = world.shown();
  expect(shown, `${minute} min`).toEqual(
    ['digest of 2026-11-30/0', 'digest of 2026-12-01/0'].slice(0, shown.length),
  );
  expect(await endedDays(world.store)).toContain('2026-11-30');
  await expectOneADay(world);
}

describe('a digest comes once every local date', () => {
  test.each(CHANGES)('in %s around %s, at any time of the night', async (timeZone, day) => {
    for (const time of ['00:00', '01:30', '02:30', '03:00']) {
      const first = Temporal.PlainDate.from(day).subtract({ days: 2 });
      const start = first.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant().toString();
      const world = await openWorld(start, { timeZone, recurrence: daily(time) });
      for (let hours = 0; hours < 4 * 24; hours += 0.5) await world.pass(HOUR / 2);
      const expected = [1, 2, 3, 4].map((days) => `digest of ${first.add({ days })}/0`);
      expect(world.shown(), time).toEqual(expected);
      await expectOneADay(world);
    }
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'whatever zones and times are chosen meanwhile, and however often (%i)',
    async (seed) => {
      const random = randomFrom(seed);
      const pick = <Item>(items: readonly Item[]): Item | undefined =>
        items[Math.floor(random() * items.length)];
      const world = await openWorld('2026-03-25T00:00:00Z', {});
      for (let hours = 0; hours < 12 * 24; hours += 1) {
        if (random() < 0.15) {
          const time = `${String(Math.floor(random() * 24)).padStart(2, '0')}:30`;
          await world.edit({ timeZone: pick(ZONES) ?? 'UTC', recurrence: daily(time) });
        }
        await world.pass(HOUR);
      }
      for (let hours = 0; hours < 6; hours += 1) await world.pass(HOUR);
      expect(world.shown().length).toBeGreaterThan(5);
      expect(world.shown().length).toBeLessThanOrEqual(14);
      await expectOneADay(world);
    },
  );

  test.each([
    ['an hour on', 1],
    ['an hour back', -1],
  ])('though the machine’s clock is set %s, at any moment, and set right again', async (_name, jump) => {
    for (const minute of everyMinutes(10, -60, 70)) await throughJump(minute, jump);
  });

  test.each([['accepted, answer lost'], ['rate limited']] as const)(
    'and does not wait for an hour when the clock is set back by one while it is on its way (%s)',
    async (fault) => {
      const world = await openWorld('2026-11-30T07:59:30Z', {}, [fault]);
      world.setClock(HOUR);
      await world.pass(60_000);
      world.setClock(0);
      for (let minutes = 0; minutes < 4; minutes += 1) await world.pass(60_000);
      expect(world.shown()).toEqual(['digest of 2026-11-30/0']);
      expect(await endedDays(world.store)).toEqual(['2026-11-30']);
      await world.store.close();
    },
  );

  test('on leap days too, and on the last day of every month where there is no 31st', async () => {
    const monthly: Recurrence = { kind: 'monthly', day: 31, times: ['08:00'] };
    const world = await openWorld('2028-01-30T12:00:00Z', { recurrence: monthly });
    for (let hours = 0; hours < 95 * 24; hours += 6) await world.pass(6 * HOUR);
    expect(world.shown()).toEqual([
      'digest of 2028-01-31/0',
      'digest of 2028-02-29/0',
      'digest of 2028-03-31/0',
      'digest of 2028-04-30/0',
    ]);
    await expectOneADay(world);
  });
});

describe('after the bot was away', () => {
  test('from 08:00 to 10:30 there is one digest, late', async () => {
    const world = await openWorld('2026-11-30T07:00:00Z', {});
    await world.pass(3.5 * HOUR);
    expect(world.shown()).toEqual(['digest of 2026-11-30/0']);
    const [delivery] = await world.store.schedules.deliveries({});
    expect(delivery).toMatchObject({
      state: 'sent',
      dueAt: '2026-11-30T08:00:00Z',
      endedAt: '2026-11-30T10:30:00Z',
    });
    await world.store.close();
  });

  test('for three weeks every day is accounted for, and one digest comes', async () => {
    const world = await openWorld('2026-11-30T07:00:00Z', {});
    await world.pass(21 * 24 * HOUR + 2 * HOUR);
    await world.pass(HOUR);
    expect(world.shown()).toEqual(['digest of 2026-12-21/0']);
    const all = await world.store.schedules.deliveries({});
    expect(all).toHaveLength(22);
    expect(new Set(all.slice(1).map(({ reason }) => reason))).toEqual(new Set(['the bot was not running']));
    await world.store.close();
  });
});
