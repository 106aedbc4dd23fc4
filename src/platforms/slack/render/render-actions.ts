import type { types } from '@slack/bolt';
import type { Action, Block } from '../../../core/document.ts';
import { cleanLine } from '../../clean-words.ts';
import { splitText } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';
import type { RichTextElement, SlackBlock } from '../slack-message.ts';
import type { Brush } from './brush.ts';
import { paragraphBlocks } from './rich-block.ts';

/** What the `action_id` of every button that runs a line begins with. */
export const RUN_ACTION = 'run:';
/** The same of every button that opens a form which the line begins. */
export const FORM_ACTION = 'form:';

/** A row of buttons. A line that fits no button is written out, to be copied. */
export function renderActions(
  { actions }: Extract<Block, { kind: 'actions' }>,
  brush: Brush,
  place: number,
): readonly SlackBlock[] {
  const buttons = actions
    .filter(fitsButton)
    .map((action, index) => toButton(action, brush, `${place}:${index}`));
  const written = actions.filter(
    (action) => !fitsButton(action) || cleanLine(action.label).length > LIMITS.buttonTextChars,
  );
  const rows = Array.from({ length: Math.ceil(buttons.length / LIMITS.buttons) }, (_, row) =>
    buttons.slice(row * LIMITS.buttons, (row + 1) * LIMITS.buttons),
  );
  return [
    ...written.flatMap((action) => paragraphBlocks(writtenOut(action))),
    ...rows.map((elements): SlackBlock => ({ type: 'actions', elements })),
  ];
}

const fitsButton = ({ command }: Action): boolean =>
  command.trim() !== '' && command.length <= LIMITS.buttonValueChars;

function toButton({ label, command, form }: Action, { vagueLabels }: Brush, id: string): types.Button {
  const line = cleanLine(command.replace(/^\//, ''));
  const name = vagueLabels.has(label) ? line : cleanLine(label) || line;
  return {
    type: 'button',
    action_id: `${form ? FORM_ACTION : RUN_ACTION}${id}`,
    text: { type: 'plain_text', text: shorten(name || '-'), emoji: false },
    value: command.toWellFormed(),
  };
}

function shorten(text: string): string {
  if (text.length <= LIMITS.buttonTextChars) return text;
  const [head = ''] = splitText(text, LIMITS.buttonTextChars - 1);
  return `${head.trimEnd()}\u2026`;
}

function writtenOut({ label, command }: Action): readonly RichTextElement[] {
  const name = cleanLine(label);
  const line = cleanLine(command);
  return [
    ...(name === '' ? [] : [{ type: 'text', text: `${name}: ` } as const]),
    ...(line === '' ? [] : [{ type: 'text', text: line, style: { code: true } } as const]),
  ];
}
