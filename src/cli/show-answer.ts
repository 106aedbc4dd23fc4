import type { Answer } from '../bot/dispatch.ts';
import type { Capabilities } from '../platforms/terminal/capabilities.ts';
import { neutraliseJson } from '../platforms/terminal/neutralise.ts';
import { terminal } from '../platforms/terminal/terminal.ts';

/** 0: answered. 1: the person can do something about it. 2: only the operator can (setup, or a bug). */
export function statusOf(answer: Answer): 0 | 1 | 2 {
  switch (answer.outcome) {
    case 'done':
      return 0;
    case 'refused':
      return 1;
    case 'broken':
      return 2;
  }
}

/** The answer as lines of text, the last one ended too; with `json` its value as one line. */
export function showAnswer(answer: Answer, json: boolean, capabilities: Capabilities): string {
  return `${json ? neutraliseJson(JSON.stringify(answer.data)) : terminal.render(answer.document, capabilities)}\n`;
}
