import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { giveBackMemory } from './give-back-memory.ts';
import type { Running } from './outside.ts';

/** Starts platforms and what goes on beside them, and stops them when the process is told to; one that cannot start stops the others. */
export async function runUntilStopped(
  platforms: readonly Running[],
  stdout: Writable,
  hears: string,
): Promise<number> {
  const stopAll = () => Promise.all(platforms.map((platform) => platform.stop()));
  try {
    await Promise.all(platforms.map((platform) => platform.start()));
  } catch (error) {
    await stopAll();
    throw error;
  }
  stdout.write(`${hears} Ctrl-C stops it.\n`);
  giveBackMemory();
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await stopAll();
  return 0;
}
