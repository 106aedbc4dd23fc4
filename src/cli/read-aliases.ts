import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AliasTable } from '../core/aliases.ts';
import { SetupError } from '../core/errors.ts';
import { joinAliases, parseAliases } from '../newsroom/parse-aliases.ts';
import type { Outside } from './outside.ts';

/**
 * Names that mean the same: those of `config/aliases.yaml`, and those the operator keeps in `aliases.yaml` of the
 * data folder, if there is one. Where both know a thing, the operator's first name is shown.
 *
 * @throws SetupError when one of them is not in order.
 */
export function readAliases({ home }: Pick<Outside, 'home'>, dataDir?: string): AliasTable {
  const shipped = readTable(new URL('config/aliases.yaml', home));
  const own = dataDir === undefined ? null : join(dataDir, 'aliases.yaml');
  return own === null || !existsSync(own) ? shipped : joinAliases(shipped, readTable(own));
}

function readTable(file: string | URL): AliasTable {
  const text = readFileSync(file, 'utf8');
  try {
    return parseAliases(parse(text));
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof SetupError) throw cause;
    throw new SetupError('aliases', `${file} is no YAML: ${cause.message}`, 'Correct the file.', { cause });
  }
}
