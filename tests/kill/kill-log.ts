import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { KillResult } from './kill-run.ts';

/** One run that is over. */
export interface LoggedRun extends KillResult {
  readonly platform: string;
  readonly run: string;
}

/**
 * What was run before is not run again: the long matrix takes hours, and may be stopped and gone on with. Without a
 * file it is kept in memory only.
 */
export function openKillLog(file: string | undefined) {
  const lines = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const runs: LoggedRun[] = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LoggedRun);
  return {
    has: (platform: string, run: string) =>
      runs.some((logged) => logged.platform === platform && logged.run === run),
    add(logged: LoggedRun) {
      runs.push(logged);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(logged)}\n`);
    },
    of: (platform: string): readonly LoggedRun[] => runs.filter((logged) => logged.platform === platform),
  };
}

/** `slack: 1890 deliveries in 315 runs, 640 kills, 0 faults`. */
export function summarise(platform: string, runs: readonly LoggedRun[]): string {
  const sum = (of: (run: LoggedRun) => number) => runs.reduce((total, run) => total + of(run), 0);
  const counts = [
    `${sum(({ deliveries }) => deliveries)} deliveries in ${runs.length} runs`,
    `${sum(({ kills }) => kills)} kills`,
    `${sum(({ faults }) => faults.length)} faults`,
  ];
  return `${platform}: ${counts.join(', ')}`;
}
