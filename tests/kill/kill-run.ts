import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionId } from '../../src/core/identifiers.ts';
import { type Delivery, type Schedule, scheduleId } from '../../src/core/schedule.ts';
import type { Room } from '../../src/core/scope.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import type { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import type { Processes } from './delivering-processes.ts';
import type { KillOrderOfRun } from './kill-matrix.ts';
import type { KillStage } from './kill-stage.ts';

/** All are to die at the same place; after so many deaths those that follow live. */
const MAX_DEATHS = 2;
/** Ticks of 25 s, until every delivery has come to rest; then some of eight minutes, for the sweeps. */
const QUICK_TURNS = 24;
const TURNS = 34;
/** What failed again and again is put off for longer. */
const TURNS_WHEN_SHAKY = 42;

/** What became of a run. */
export interface KillResult {
  readonly deliveries: number;
  readonly kills: number;
  /** What is wrong, in words; empty when every digest is there once. */
  readonly faults: readonly string[];
}

/**
 * Delivers one digest to every channel of a stage by several processes that die again and again at
 * the same place, and looks in the channels afterwards.
 */
export async function killRun(
  stage: KillStage,
  clock: SimulatedClock,
  processes: Processes,
  run: KillOrderOfRun,
): Promise<KillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-kill-'));
  const path = join(folder, 'precis.sqlite');
  // Another day for every run: the servers' time never goes back.
  const day = clock.now().toZonedDateTimeISO('UTC').add({ days: 1 }).toPlainDate();
  clock.nowMs = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '07:55' }).epochMilliseconds;
  const store = await openSqliteStore({ path, clock });
  const name = `${day}-${run.crash.name}-${run.crash.when}-${run.processes}`.replaceAll(' ', '');
  for (const [index, room] of stage.rooms.entries()) {
    await store.grant(room, collectionId('main'));
    await store.schedules.putSchedule(scheduleIn(room, `${name}-${index}`, stage.ownerId, clock));
  }
  stage.arm(run.fault, run.fault === 'refused' ? 1000 : 4);
  const kills = await letDie(stage, clock, processes, { order: run, path });
  stage.clear();
  const deliveries = await store.schedules.deliveries({});
  const faults = [
    ...(run.fault === 'refused' ? await whatIsUntold(stage, store, name) : whatIsWrong(stage, name)),
    ...deliveries.flatMap((delivery) => whyUnended(delivery, run)),
  ];
  await store.close();
  await rm(folder, { recursive: true });
  return { deliveries: deliveries.length, kills, faults };
}

/** Ticks until everything is over; resolves to how many processes died. */
async function letDie(
  { platform, apiUrl, token, self, settle }: KillStage,
  clock: SimulatedClock,
  processes: Processes,
  { order: { crash, isShaky, processes: count }, path }: { order: KillOrderOfRun; path: string },
): Promise<number> {
  const setup = { path, platform, apiUrl, token, self, isShaky };
  let kills = 0;
  const begin = (number: number) =>
    processes.begin(number, {
      ...setup,
      nowMs: clock.nowMs,
      crash: kills < MAX_DEATHS ? crash : null,
    });
  const numbers = Array.from({ length: count }, (_, number) => number);
  await Promise.all(numbers.map(begin));
  const turns = isShaky ? TURNS_WHEN_SHAKY : TURNS;
  for (let turn = 0; turn < turns; turn += 1) {
    const ends = await Promise.all(
      numbers.map(async (number) => {
        if (!processes.has(number)) await begin(number);
        return processes.tick(number, clock.nowMs);
      }),
    );
    kills += ends.filter((isAlive) => !isAlive).length;
    clock.pass(turn < QUICK_TURNS ? 25_000 : 8 * 60_000);
    await settle();
  }
  return kills;
}

/** Every digest is there once; the first channel's with what stands in its thread. */
function whatIsWrong(stage: KillStage, name: string): readonly string[] {
  const shown = stage.shown();
  const wanted = [...stage.rooms.map((_, index) => `digest: ${name}-${index} of`), `more: ${name}-0 of`];
  return wanted.flatMap((words) => {
    const times = shown.filter((text) => text.includes(words)).length;
    return times === 1 ? [] : [`"${words}" is there ${times} times`];
  });
}

/** What cannot be posted is nowhere, its digest rests, and its owner was told. */
async function whatIsUntold(stage: KillStage, store: Store, name: string): Promise<readonly string[]> {
  const shown = stage.shown().filter((text) => text.includes(name));
  const told = stage.told().join('\n');
  const schedules = await store.schedules.schedules();
  return [
    ...shown.map((text) => `"${text}" is there though it was refused`),
    ...schedules.filter(({ paused }) => paused === null).map(({ id }) => `${id} does not rest`),
    ...schedules.filter(({ id }) => !told.includes(id)).map(({ id }) => `nobody was told of ${id}`),
  ];
}

function whyUnended({ state, sweeps, part }: Delivery, { fault }: KillOrderOfRun): readonly string[] {
  const refused = part === 0 ? 'dead' : 'skipped';
  const isEnded = fault === 'refused' ? state === refused : state === 'sent' && sweeps === 2;
  return isEnded ? [] : [`a delivery is left ${state} after ${sweeps} sweeps`];
}

const scheduleIn = (room: Room, id: string, ownerId: string, clock: SimulatedClock): Schedule => ({
  id: scheduleId(id),
  room,
  ownerId,
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
  createdAt: clock.now().toString(),
  plannedUntil: clock.now().toString(),
});
