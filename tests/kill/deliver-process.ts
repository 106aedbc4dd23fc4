import { createTalk } from '../../src/bot/talk.ts';
import { createDocument } from '../../src/core/documents/create-document.ts';
import { words } from '../../src/core/documents/inline.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import { writeTold } from '../../src/core/told.ts';
import type { Composed } from '../../src/schedule/deliverer.ts';
import type { Ticking } from '../../src/schedule/tick.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { tickAndSweep } from '../schedule/support/tick-and-sweep.ts';
import type { CrashOrder, KillOrder, KillSetup } from './kill-messages.ts';
import { openPoster } from './kill-poster.ts';
import { quietBot } from './quiet-bot.ts';

/**
 * A process that delivers digests and dies where it is told to: started by `delivering-processes.ts`. It ticks when
 * its parent says so, at the parent's time, and answers when the tick is done.
 */
let base = { atMs: 0, realMs: Date.now() };
const nowMs = () => base.atMs + Date.now() - base.realMs;
const clock = { now: () => Temporal.Instant.fromEpochMilliseconds(nowMs()) };
let end = async () => {};
let ticking: Ticking | null = null;

process.on('message', async (order: KillOrder) => {
  if (order.kind === 'begin') await begin(order.setup);
  else await tick(order.nowMs);
  process.send?.('done');
});

async function begin(setup: KillSetup): Promise<void> {
  await end();
  base = { atMs: setup.nowMs, realMs: Date.now() };
  const store = await openSqliteStore({ path: setup.path, clock });
  end = () => store.close();
  const talk = createTalk({ bot: quietBot(store), store, clock });
  ticking = {
    ...{ store, clock },
    log: { error: () => undefined },
    posters: { [setup.platform]: await openPoster(setup, talk, nowMs) },
    compose: composer(setup.isShaky),
    step: dyingStep(setup.crash),
  };
}

async function tick(atMs: number): Promise<void> {
  base = { atMs, realMs: Date.now() };
  if (ticking !== null) await tickAndSweep(ticking);
}

/** The first channel's digest goes on in its thread. */
function composer(isShaky: boolean): Ticking['compose'] {
  let failures = isShaky ? 1 : 0;
  return async ({ id }, { date }): Promise<Composed> => {
    failures -= 1;
    if (failures >= 0) throw new Error('no articles');
    const said = (text: string) => createDocument([{ kind: 'paragraph', content: [words(text)] }]);
    const more = id.endsWith('-0') ? [said(`more: ${id} of ${date}`)] : [];
    return {
      documents: [said(`digest: ${id} of ${date}`), ...more],
      collections: [collectionId('main')],
      told: writeTold({ at: date, seen: 0, title: id, stories: [], lines: [], articles: [], citations: [] }),
      summary: 'one line',
    };
  };
}

function dyingStep(crash: CrashOrder | null): Ticking['step'] {
  let passed = 0;
  const dieAt = (name: string, when: 'before' | 'after') => {
    if (crash === null || crash.name !== name || crash.when !== when) return;
    passed += 1;
    if (passed === crash.nth) process.kill(process.pid, 'SIGKILL');
  };
  return async (name, work) => {
    dieAt(name, 'before');
    const result = await work();
    dieAt(name, 'after');
    return result;
  };
}
