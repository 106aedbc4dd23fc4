import type { Command } from 'commander';
import type { EvalSearchStreams } from './evaluate-questions.ts';
import { openInput } from './open-input.ts';
import type { Outside } from './outside.ts';
import { readAliases } from './read-aliases.ts';
import type { AddSubcommand } from './subcommand.ts';

interface EvalOptions {
  readonly jsonl?: boolean;
}

interface GroundOptions {
  readonly printable?: boolean;
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

  add<EvalOptions>(
    parent,
    'retrieval <corpus> <queries>',
    'what search finds for the questions {id, question, asked_at?, relevant_ids}',
    async (files, options) => {
      const { evalRetrieval } = await import('./eval-retrieval.ts');
      return evalRetrieval(await searchStreams(outside, files, options));
    },
  ).option('--jsonl', 'write one line {id, ranked} for each question');

  add<EvalOptions>(
    parent,
    'ask <corpus> <queries>',
    'what is answered to the questions {id, question, asked_at?, answer?, relevant_ids}',
    async (files, options) => {
      const { evalAsk } = await import('./eval-ask.ts');
      return evalAsk(await searchStreams(outside, files, options));
    },
  ).option('--jsonl', 'write one line {id, abstained, sentences, closest} for each question');

  add<GroundOptions>(
    parent,
    'ground <file>',
    'whether the sentences {id, source_sentences, sentence} or {id, doc, summary} say what their sources say',
    async ([file], { printable }) => {
      const { evalGround } = await import('./eval-ground.ts');
      return evalGround({
        input: await openInput(outside, file ?? ''),
        output: outside.stdout,
        errors: outside.stderr,
        printable: printable === true,
      });
    },
  ).option('--printable', 'refuse also what is never printed as reworded: quotation marks, links, markup');
}

/** The two files, a corpus (also gzipped) and its questions, and what a temporary store needs. */
async function searchStreams(
  outside: Outside,
  [corpus, queries]: readonly string[],
  { jsonl }: EvalOptions,
): Promise<EvalSearchStreams> {
  return {
    corpus: await openInput(outside, corpus ?? ''),
    queries: await openInput(outside, queries ?? ''),
    output: outside.stdout,
    errors: outside.stderr,
    jsonl: jsonl === true,
    openStore: (path) => outside.openStore(path),
    clock: outside.clock,
    aliases: readAliases(outside),
  };
}
