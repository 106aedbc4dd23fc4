import type { JsonObject } from '../../slack/core/json.ts';
import type { Prompt } from '../mind/task.ts';

/** A string is the content as it stands; an object is written as JSON; a function sees the prompt. */
export type ScriptedAnswer = string | JsonObject | ((prompt: Prompt) => string | JsonObject);

/** What a test wrote for the model to say. */
export interface Script {
  add(answer: ScriptedAnswer, times: number): void;
  /** The next answer; undefined when none is left. */
  next(prompt: Prompt): string | JsonObject | undefined;
  clear(): void;
}

export function createScript(): Script {
  const lines: { readonly answer: ScriptedAnswer; left: number }[] = [];
  return {
    add(answer, times) {
      lines.push({ answer, left: times });
    },
    next(prompt) {
      const line = lines.find(({ left }) => left > 0);
      if (line === undefined) return undefined;
      line.left -= 1;
      return typeof line.answer === 'function' ? line.answer(prompt) : line.answer;
    },
    clear() {
      lines.length = 0;
    },
  };
}
