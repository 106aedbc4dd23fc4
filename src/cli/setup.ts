import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../config/settings.ts';
import { SetupError } from '../core/errors.ts';
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

/** @throws SetupError when a setting is wrong, or the settings file that was asked for is not there. */
export function readSetup(
  outside: Pick<Outside, 'home' | 'workingDir' | 'env'>,
  options: GlobalOptions,
): Setup {
  const chosen = given(options.config) ?? given(outside.env['PRECIS_CONFIG']);
  const file =
    chosen === undefined
      ? fileURLToPath(new URL('config/precis.yaml', outside.home))
      : resolve(outside.workingDir, chosen);
  if (chosen !== undefined && !existsSync(file)) throw missingFile(file);
  const settings = readSettings(file);
  const dataDir = resolve(
    outside.workingDir,
    given(options.data) ?? given(outside.env['PRECIS_DATA']) ?? settings.data.dir,
  );
  return { settings, dataDir, storePath: join(dataDir, 'precis.sqlite') };
}

/** Without the file that was asked for, the defaults would look like its settings. */
function missingFile(path: string): SetupError {
  return new SetupError(
    'config',
    `There is no settings file ${path}.`,
    'Correct --config or PRECIS_CONFIG; without either, config/precis.yaml is read.',
  );
}

/** An empty option or variable is one that is not set: as a path it would be the folder one happens to stand in. */
const given = (value: string | undefined) => (value === '' ? undefined : value);
