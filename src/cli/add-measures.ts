import { UserError } from '../core/errors.ts';
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

  add<{ readonly jsonl?: boolean }>(
    null,
    'quotes',
    'quotations of texts: reads lines {id, text, lang?} on standard input',
    async (_args, { jsonl }) => {
      if (jsonl !== true) {
        throw new UserError(
          'E07',
          'precis quotes reads and writes JSON Lines.',
          'Write precis quotes --jsonl < articles.jsonl; for a person\'s quotes: precis ask "/quotes Blinken".',
        );
      }
      const { quotes } = await import('./quotes.ts');
      return quotes(outside);
    },
  ).option('--jsonl', 'write one line {id, quotes: [...]} for each line read');
}
