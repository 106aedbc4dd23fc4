import type { Answer } from '../../bot/dispatch.ts';
import type { Block } from '../../core/document.ts';
import { createDocument } from '../../core/documents/create-document.ts';
import { styled, words } from '../../core/documents/inline.ts';

const LINES: readonly (readonly [line: string, summary: string])[] = [
  ['[2]', 'or "passage 2" opens what source 2 of the last answer says, "passage 2.3" its third place'],
  ['/export brief.json', 'writes the last brief, to be proved with "precis verify brief.json"'],
  ['quit', 'or Ctrl-D leaves; Tab completes commands, topics and people'],
];

const terminalBlocks: readonly Block[] = [
  { kind: 'heading', text: 'In this terminal' },
  {
    kind: 'list',
    ordered: false,
    items: LINES.map(([line, summary]) => [styled('code', line), words(` ${summary}`)]),
  },
];

/** Help as the bot gives it, and what only a terminal has. */
export function withTerminalHelp(answer: Answer): Answer {
  if (answer.outcome !== 'done') return answer;
  return { ...answer, document: createDocument([...answer.document.blocks, ...terminalBlocks]) };
}
