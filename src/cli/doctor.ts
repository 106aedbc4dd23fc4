import type { Writable } from 'node:stream';
import pc from 'picocolors';
import type { Check } from '../core/check.ts';
import { jsonLine } from './json-line.ts';
import { type NamedFinding, runChecks } from './run-checks.ts';

type Colors = ReturnType<typeof pc.createColors>;

const STATUS_WIDTH = 4;

export interface DoctorOptions {
  readonly checks: readonly Check[];
  readonly stdout: Writable & { readonly isTTY?: boolean };
  /** One JSON object a line instead of text. */
  readonly json: boolean;
}

/** Prints what every check finds, as soon as it is found. Resolves to the exit status: 1 when anything failed. */
export async function doctor({ checks, stdout, json }: DoctorOptions): Promise<number> {
  const colors = pc.createColors(stdout.isTTY === true && pc.isColorSupported);
  const counts = { ok: 0, note: 0, warn: 0, fail: 0 };
  const width = Math.max(...checks.map(({ name }) => name.length));
  for await (const finding of runChecks(checks)) {
    counts[finding.status] += 1;
    stdout.write(json ? jsonLine(finding) : toText(finding, width, colors));
  }
  if (!json) stdout.write(`\n${summary(counts)}\n`);
  return counts.fail > 0 ? 1 : 0;
}

function toText({ check, status, message, next }: NamedFinding, width: number, colors: Colors): string {
  const paint = { ok: colors.green, note: colors.dim, warn: colors.yellow, fail: colors.red }[status];
  const head = `${paint(status.padEnd(STATUS_WIDTH))}  ${check.padEnd(width)}  `;
  const indent = ' '.repeat(STATUS_WIDTH + width + 4);
  return `${head}${message}\n${next === undefined ? '' : `${indent}-> ${next}\n`}`;
}

function summary({ warn, fail }: { readonly warn: number; readonly fail: number }): string {
  if (fail === 0 && warn === 0) return 'Nothing to mend.';
  return `${count(fail, 'thing')} to mend, ${count(warn, 'warning')}.`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
