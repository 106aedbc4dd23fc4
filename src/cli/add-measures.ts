import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Outside } from './outside.ts';
import type { AddSubcommand } from './subcommand.ts';

/** What proves and measures: verify an export, quotations of any text, the evaluations. */
export function addMeasures(add: AddSubcommand, outside: Outside): void {
  add(null, 'verify <file>', 'prove every span of an exported brief again, offline', async ([file]) => {
    const { verifyFile } = await import('./verify-file.ts');
    return verifyFile(await readFile(resolve(outside.workingDir, file ?? '')), outside.stdout);
  });
}
