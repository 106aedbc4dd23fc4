import { existsSync } from 'node:fs';
import type { Check } from '../core/check.ts';
import { checkModel } from './check-model.ts';
import { checkCorpus, checkGrants, checkSettings, checkStore } from './doctor-checks.ts';
import type { Outside } from './outside.ts';
import { toFinding } from './run-checks.ts';
import { type GlobalOptions, readSetup, type Setup } from './setup.ts';
import type { AddSubcommand } from './subcommand.ts';

interface DoctorArguments {
  readonly json?: boolean;
}

/** What helps to install the bot and to keep it running. */
export function addInstall(add: AddSubcommand, outside: Outside): void {
  add<DoctorArguments>(
    null,
    'doctor',
    'look at everything the bot needs, and say what to do about what is wrong',
    (_args, options) => examine(outside, options),
  ).option('--json', 'print one JSON object a line');
}

async function examine(
  outside: Outside,
  { json, ...options }: DoctorArguments & GlobalOptions,
): Promise<number> {
  const { doctor } = await import('./doctor.ts');
  const print = (checks: readonly Check[]) => doctor({ checks, stdout: outside.stdout, json: json === true });
  let setup: Setup;
  try {
    setup = readSetup(outside, options);
  } catch (error) {
    return print([broken('settings', error)]);
  }
  const { store, checks } = await openStore(outside, setup);
  try {
    const rest = await outside.platformChecks({ settings: setup.settings, store });
    return await print([checkSettings(setup), ...checks, ...rest, checkModel(outside, setup, store)]);
  } finally {
    await store?.close();
  }
}

/** The store, when there is one that opens, and what to look at in it. Never makes one. */
async function openStore(outside: Outside, setup: Setup) {
  if (!existsSync(setup.storePath)) return { store: null, checks: [checkStore(setup)] };
  try {
    const store = await outside.openStore(setup.storePath);
    return { store, checks: [checkStore(setup), checkCorpus(store), checkGrants(store)] };
  } catch (error) {
    return { store: null, checks: [broken('store', error)] };
  }
}

/** A check that has already failed. */
const broken = (name: string, error: unknown): Check => ({ name, look: async () => [toFinding(error)] });
