import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KillOrder, KillSetup } from './kill-messages.ts';

const CHILD = fileURLToPath(new URL('deliver-process.ts', import.meta.url));

/**
 * Processes that deliver, by number. Starting one takes most of a second, so those that live go on with the next run.
 */
export function createProcesses() {
  const alive = new Map<number, ChildProcess>();
  const ask = async (number: number, order: KillOrder): Promise<boolean> => {
    const child = alive.get(number);
    if (child === undefined) return false;
    const isAlive = await answers(child, order);
    if (!isAlive) alive.delete(number);
    return isAlive;
  };
  return {
    /** Lets the process begin a run: a new one, where the last one died. */
    async begin(number: number, setup: KillSetup): Promise<void> {
      if (!alive.has(number)) alive.set(number, start());
      await ask(number, { kind: 'begin', setup });
    },
    has: (number: number) => alive.has(number),
    /** Resolves to whether the process outlived its tick. */
    tick: (number: number, nowMs: number) => ask(number, { kind: 'tick', nowMs }),
    close() {
      for (const child of alive.values()) child.kill('SIGKILL');
      alive.clear();
    },
  };
}

export type Processes = ReturnType<typeof createProcesses>;

const start = (): ChildProcess =>
  fork(CHILD, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'precis-kill-cache') },
  });

async function answers(child: ChildProcess, order: KillOrder): Promise<boolean> {
  const over = new AbortController();
  const { signal } = over;
  const done = once(child, 'message', { signal }).then(() => true);
  const died = once(child, 'exit', { signal }).then(() => false);
  // Whichever does not happen is aborted.
  for (const waiting of [done, died]) waiting.catch(() => undefined);
  child.send(order, () => undefined);
  const isAlive = await Promise.race([done, died]);
  over.abort();
  return isAlive;
}
