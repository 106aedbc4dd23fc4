import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AliasTable } from '../core/aliases.ts';
import { parseAliases } from '../newsroom/parse-aliases.ts';
import type { Outside } from './outside.ts';

/** The operator's names that mean the same, from `config/aliases.yaml`. @throws SetupError */
export function readAliases({ home }: Pick<Outside, 'home'>): AliasTable {
  return parseAliases(parse(readFileSync(new URL('config/aliases.yaml', home), 'utf8')));
}
