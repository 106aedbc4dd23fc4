import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectionId } from '../../src/core/identifiers.ts';
import { type Schedule, scheduleId } from '../../src/core/schedule.ts';
import type { Room } from '../../src/core/scope.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import type { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import type { CrashOrder, KillSetup } from './kill-messages.ts';
import type { KillStage } from './kill-stage.ts';

const CHILD = fileURLToPath(new URL('deliver-process.ts', import.meta.url));
/** After so many processes have died, those that follow live. */
const MAX_DEATHS = 3;

/** What became of a run. */
export interface KillResult {
  readonly deliveries: number;
  readonly kills: number;
  /** What is wrong, in words; empty when every digest is there once. */
  readonly faults: readonly string[];
}

/**
 * Delivers one digest to every channel of a stage by several processes, of which one dies again and again at
 * the same place, and looks in the channels afterwards.
 */
export async function killRun(
  stage: KillStage,
  clock: SimulatedClock,
  { crash, processes }: { readonly crash: CrashOrder; readonly processes: number },
): Promise<KillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'precis-kill-'));
  const path = join(folder, 'precis.sqlite');
  // Another day for every run: the servers' time never goes back.
  const day = clock.now().toZonedDateTimeISO('UTC').add({ days: 1 }).toPlainDate();
  clock.nowMs = day.toZonedDateTime({ timeZone: 'UTC', plainTime: '07:55' }).epochMilliseconds;
  const store = await openSqliteStore({ path, clock });
  const run = `${day}-${crash.name}-${crash.when}-${processes}`.replaceAll(' ', '');
  for (const [index, room] of stage.rooms.entries()) {
    await store.grant(room, collectionId('main'));
    await store.schedules.putSchedule(scheduleIn(room, `${run}-${index}`, clock));
  }
  const { platform, apiUrl, token, self } = stage;
  const setup = { path, platform, apiUrl, token, self };
  let kills = 0;
  const children = new Map<number, ChildProcess>();
  for (let turn = 0; turn < 34; turn += 1) {
    const ends = await Promise.all(
      Array.from({ length: processes }, async (_, index) => {
        const order = index === 0 && kills < MAX_DEATHS ? crash : null;
        const child = children.get(index) ?? (await start({ ...setup, nowMs: clock.nowMs, crash: order }));
        children.set(index, child);
        const isAlive = await tickOf(child, clock.nowMs);
        if (!isAlive) children.delete(index);
        return isAlive;
      }),
    );
    kills += ends.filter((isAlive) => !isAlive).length;
    clock.pass(turn < 24 ? 25_000 : 8 * 60_000);
  }
  for (const child of children.values()) child.kill('SIGKILL');
  const shown = stage.shown();
  const deliveries = await store.schedules.deliveries({});
  await store.close();
  await rm(folder, { recursive: true });
  const faults = [
    ...stage.rooms.flatMap((_, index) => {
      const times = shown.filter((text) => text.includes(`${run}-${index} of`)).length;
      return times === 1 ? [] : [`${run}: the digest of channel ${index} is there ${times} times`];
    }),
    ...deliveries
      .filter(({ state, sweeps }) => state !== 'sent' || sweeps !== 2)
      .map(({ state, sweeps }) => `${run}: a delivery is left ${state} after ${sweeps} sweeps`),
  ];
  return { deliveries: deliveries.length, kills, faults };
}

async function start(setup: KillSetup): Promise<ChildProcess> {
  const child = fork(CHILD, [JSON.stringify(setup)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

/** Resolves to whether the process outlived its tick. */
async function tickOf(child: ChildProcess, nowMs: number): Promise<boolean> {
  const over = new AbortController();
  const { signal } = over;
  const done = once(child, 'message', { signal }).then(() => true);
  const died = once(child, 'exit', { signal }).then(() => false);
  // Whichever does not happen is aborted.
  for (const waiting of [done, died]) waiting.catch(() => undefined);
  child.send({ nowMs }, () => undefined);
  const isAlive = await Promise.race([done, died]);
  over.abort();
  return isAlive;
}

const scheduleIn = (room: Room, id: string, clock: SimulatedClock): Schedule => ({
  id: scheduleId(id),
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
  createdAt: clock.now().toString(),
  plannedUntil: clock.now().toString(),
});
