import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../../../core/errors.ts';
import type { TaskName } from '../../../model.ts';
import { parsePrompt } from './parse-prompt.ts';
import type { Prompt, Prompts } from './prompt.ts';

/**
 * Reads the prompt of every task from `shipped`, or from `own` where the operator keeps one of the same name.
 *
 * @throws SetupError when one is missing or not in order.
 */
export function loadPrompts(shipped: URL, own: string | null): Prompts {
  const load = (task: TaskName): Prompt => {
    const name = `${task.replaceAll('_', '-')}.md`;
    const ownFile = own === null ? null : join(own, name);
    const file = ownFile !== null && existsSync(ownFile) ? ownFile : fileURLToPath(new URL(name, shipped));
    return parsePrompt(task, file, readText(file));
  };
  return {
    select_brief: load('select_brief'),
    rewrite_brief: load('rewrite_brief'),
    select_answer: load('select_answer'),
    rewrite_answer: load('rewrite_answer'),
    rephrase_question: load('rephrase_question'),
    name_speakers: load('name_speakers'),
    judge_sentences: load('judge_sentences'),
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SetupError(
      'prompts',
      `The prompt ${file} cannot be read.`,
      'Put it back: every task has one.',
      {
        cause,
      },
    );
  }
}
