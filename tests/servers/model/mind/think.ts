import { editor } from './editor.ts';
import { liar } from './liar.ts';
import { minimalInstance } from './minimal-instance.ts';
import type { Mode } from './mode.ts';
import { obey } from './obey.ts';
import type { Prompt } from './task.ts';

/** What is said where nothing is asked for that the model knows. */
const SMALL_TALK = 'Hello. How can I help?';

/** The answer to a prompt, as a value; a string where no JSON is asked for. */
export function think(mode: Mode, prompt: Prompt): unknown {
  const { task, schema } = prompt;
  if (task === null) return schema === null || schema === undefined ? SMALL_TALK : minimalInstance(schema);
  if (mode === 'gullible') return obey(task, prompt);
  return mode === 'liar' ? liar[task](prompt) : editor[task](prompt);
}
