import type { Command } from 'commander';
import { openInput } from './open-input.ts';
import type { Outside } from './outside.ts';
import type { AddSubcommand } from './subcommand.ts';

interface EvalOptions {
  readonly jsonl?: boolean;
}

/** `precis eval ...`: what the answers are worth on labelled data. */
export function addEvaluations(add: AddSubcommand, outside: Outside): void {
  const parent: Command = add(null, 'eval', 'measure answers on labelled data', async () => {
    parent.outputHelp();
    return 1;
  });

  add<EvalOptions>(
    parent,
    'brief <file>',
    'briefs of the lines {id, articles: [{title, body}], references?}, with ROUGE',
    async ([file], { jsonl }) => {
      const { evalBrief } = await import('./eval-brief.ts');
      return evalBrief({
        input: await openInput(outside, file ?? ''),
        output: outside.stdout,
        errors: outside.stderr,
        jsonl: jsonl === true,
      });
    },
  ).option('--jsonl', 'write one line {id, brief, sentences} for each line read');
}
