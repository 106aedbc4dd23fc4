import { afterAll, describe, expect, test } from 'vitest';
import { SimulatedClock } from '../schedule/support/simulated-clock.ts';
import { createProcesses } from './delivering-processes.ts';
import { openKillLog, summarise } from './kill-log.ts';
import { nameOf, shortMatrix, wholeMatrix } from './kill-matrix.ts';
import { killRun } from './kill-run.ts';
import { openDiscordStage, openSlackStage } from './kill-stage.ts';

/**
 * `npm run test:kill` sets it. `-- -t Slack` (or Discord) runs one half; with PRECIS_KILL_LOG=FILE what FILE has is
 * not run again.
 */
const LONG = process.env['PRECIS_KILL'] === 'long';
const RUNS = LONG ? wholeMatrix : shortMatrix;
const HOUR = 3_600_000;
/** A line of progress after so many runs. */
const TELL_EVERY = 10;

describe.each([
  ['Slack', openSlackStage],
  ['Discord', openDiscordStage],
] as const)('processes killed while they post to %s', (_name, open) => {
  const processes = createProcesses();
  let close = async () => {};
  afterAll(async () => {
    processes.close();
    await close();
  });

  test(
    'leave every digest in its channel once',
    async () => {
      const clock = new SimulatedClock('2024-03-11T07:55:00Z');
      const stage = await open(clock);
      close = stage.close;
      const { platform } = stage;
      const log = openKillLog(LONG ? process.env['PRECIS_KILL_LOG'] : undefined);
      for (const run of RUNS) {
        const name = nameOf(run);
        if (log.has(platform, name)) continue;
        log.add({ platform, run: name, ...(await killRun(stage, clock, processes, run)) });
        const runs = log.of(platform);
        if (runs.length % TELL_EVERY === 0) {
          process.stdout.write(
            `${new Date().toISOString()} ${summarise(platform, runs)} of ${RUNS.length}\n`,
          );
        }
      }
      const runs = log.of(platform);
      process.stdout.write(`${summarise(platform, runs)}\n`);
      const faults = runs.flatMap(({ run, faults: wrong }) => wrong.map((words) => `${run}: ${words}`));
      expect(faults).toEqual([]);
      expect(uncrashed(runs)).toEqual([]);
    },
    LONG ? 12 * HOUR : 240_000,
  );
});

/** Crash points that nobody died at: the matrix would prove nothing of them. */
function uncrashed(runs: readonly { readonly run: string; readonly kills: number }[]): readonly string[] {
  const kills = new Map<string, number>();
  for (const { run, kills: died } of runs) {
    const point = run.split(',')[0] ?? run;
    kills.set(point, (kills.get(point) ?? 0) + died);
  }
  return [...kills].filter(([, died]) => died === 0).map(([point]) => point);
}
