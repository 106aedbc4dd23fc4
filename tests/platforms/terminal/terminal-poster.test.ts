import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openShownLog } from '../../../src/cli/chat/shown-log.ts';
import { collectionId } from '../../../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../../../src/core/schedule.ts';
import { createTerminalPoster } from '../../../src/platforms/terminal/terminal-poster.ts';
import type { Ticking } from '../../../src/schedule/tick.ts';
import type { Store } from '../../../src/store.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/open-sqlite-store.ts';
import { type CrashPoint, tickUntilCrash } from '../../schedule/support/crashing-process.ts';
import { SimulatedClock } from '../../schedule/support/simulated-clock.ts';
import { tickAndSweep } from '../../schedule/support/tick-and-sweep.ts';

const MINUTE = 60_000;
const room = { platform: 'terminal', workspace: 'local', channel: 'operator' };
const schedule: Schedule = {
  id: scheduleId('d1'),
  room,
  ownerId: 'operator',
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

let folder: string;
let store: Store;
let clock: SimulatedClock;
let printed: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-terminal-'));
  clock = new SimulatedClock('2024-03-12T07:59:50Z');
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, collectionId('main'));
  await store.schedules.putSchedule(schedule);
  printed = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Another start of the program on the same data: what was printed before is known from the folder alone. */
const startAgain = (): Omit<Ticking, 'step'> => ({
  ...{ store, clock, log: { error: () => undefined } },
  posters: {
    terminal: createTerminalPoster({
      show: async ({ fallback }) => {
        printed.push(fallback);
      },
      shown: openShownLog(join(folder, 'terminal-shown')),
    }),
  },
  compose: async (_order, { date }) => ({
    documents: [{ blocks: [], fallback: `digest of ${date}` }],
    collections: [collectionId('main')],
    told: '{}',
    summary: 'one message',
  }),
});

describe('a digest of the terminal', () => {
  test('is printed once, however often its process dies and wherever', async () => {
    const points: readonly CrashPoint[] = ['claim', 'freeze', 'note intent', 'note'].flatMap((name) => [
      { name, when: 'before', nth: 1 } as const,
      { name, when: 'after', nth: 1 } as const,
    ]);
    for (const point of [...points, { name: 'post', when: 'after', nth: 1 } as const]) {
      await tickUntilCrash(startAgain(), point);
      clock.pass(2 * MINUTE);
    }
    for (let passed = 0; passed < 30; passed += 1) {
      await tickAndSweep({ ...startAgain(), step: (_name, work) => work() });
      clock.pass(5 * MINUTE);
    }
    expect(printed).toEqual(['digest of 2024-03-12']);
    expect(await store.schedules.deliveries({})).toMatchObject([{ state: 'sent', sweeps: 2 }]);
  });

  test('died on between being printed and being noted, it is found and not printed again', async () => {
    clock.pass(MINUTE);
    expect(await tickUntilCrash(startAgain(), { name: 'post', when: 'after', nth: 1 })).toBe('dead');
    expect(printed).toHaveLength(1);
    for (let passed = 0; passed < 10; passed += 1) {
      clock.pass(MINUTE);
      await tickAndSweep({ ...startAgain(), step: (_name, work) => work() });
    }
    expect(printed).toHaveLength(1);
    const [delivery] = await store.schedules.deliveries({});
    expect(delivery?.trail.map(({ kind }) => kind)).toContain('found');
  });
});
