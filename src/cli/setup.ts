import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../config/settings.ts';
import type { Outside } from './outside.ts';
import { readSettings } from './read-settings.ts';

/** What the options that every subcommand has say. */
export interface GlobalOptions {
  readonly data?: string;
  readonly config?: string;
}

/** The settings, and where the data lies that they, `--data` or `PRECIS_DATA` choose. */
export interface Setup {
  readonly settings: Settings;
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  /** The store file in it. */
  readonly storePath: string;
}

/** @throws SetupError when a setting is wrong. */
export function readSetup(outside: Outside, options: GlobalOptions): Setup {
  const chosen = options.config ?? outside.env['PRECIS_CONFIG'];
  const file =
    chosen === undefined
      ? fileURLToPath(new URL('config/precis.yaml', outside.home))
      : resolve(outside.workingDir, chosen);
  const settings = readSettings(file);
  const dataDir = resolve(
    outside.workingDir,
    options.data ?? outside.env['PRECIS_DATA'] ?? settings.data.dir,
  );
  return { settings, dataDir, storePath: join(dataDir, 'precis.sqlite') };
}
