import type { Outside } from './outside.ts';
import type { AddSubcommand } from './subcommand.ts';

/** What proves and measures: verify an export, quotations of any text, the evaluations. */
export function addMeasures(add: AddSubcommand, outside: Outside): void {
  add(
    null,
    'verify <file>',
    'prove every span of an exported brief again, offline',
    async ([file], options) => {
      const { verifyFile } = await import('./verify-file.ts');
      return verifyFile(outside, file ?? '', options);
    },
  );
}
