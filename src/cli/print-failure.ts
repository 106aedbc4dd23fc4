import type { Writable } from 'node:stream';
import { createIncidentId } from '../bot/incident.ts';
import { SetupError, UserError } from '../core/errors.ts';
import { StoreError } from '../core/store-error.ts';
import { neutralise } from '../platforms/terminal/neutralise.ts';

/**
 * The last stop of whatever the command line could not do: prints the sentence and the next step. A bug is
 * printed with its stack, since the reader is the operator. What was typed or read may be quoted in it: nothing of
 * that steers the terminal. Returns the exit status: 1 for a mistake in
 * what was typed, 2 for setup, store or bug.
 */
export function printFailure(error: unknown, stderr: Writable): number {
  const write = (text: string) => stderr.write(neutralise(text, 'left-out'));
  if (error instanceof UserError || error instanceof SetupError) {
    write(`${error.message}\n${error.hint}\n`);
    return error instanceof UserError ? 1 : 2;
  }
  if (error instanceof StoreError) {
    write(`${error.message}\n`);
    return 2;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  write(`Something broke on our side. Ref ${createIncidentId()}\n${detail}\n`);
  return 2;
}
