import { type APIButtonComponent, type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord.js';
import type { Action, Block } from '../../../core/document.ts';
import { cleanLine } from '../../clean-words.ts';
import { shorten } from '../../split-text.ts';
import type { DiscordComponent } from '../discord-message.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { LIMITS } from '../limits.ts';
import type { Brush } from './brush.ts';
import { type ControlKind, customId } from './custom-id.ts';
import type { Unit } from './pack-messages.ts';
import { isReadable, textDisplay, textDisplays } from './text-display.ts';
import { turnsPageOf } from './turns-page.ts';

/** Below it the API numbers the components that have no number of their own. */
const FIRST_OWN_ID = 1000;

interface Laid {
  readonly label: string;
  readonly line: string;
  /** Null when the line is too long for a control. */
  readonly id: string | null;
  readonly kind: ControlKind;
  /** What stands before the line in a control: whose page it turns. */
  readonly lead: string;
}

/** A row of buttons, or a menu where there are many. A line that fits no control is written out above its button. */
export function renderActions(
  { actions }: Extract<Block, { kind: 'actions' }>,
  brush: Brush,
  place: number,
): readonly Unit[] {
  const laid = actions
    .filter(({ command }) => command.trim() !== '')
    .map((action, index) => layOut(action, brush, `${place}.${index}`));
  const short = laid.filter(({ id }) => id !== null);
  const menu = short.length > LIMITS.buttonsBeforeMenu ? short.filter(({ kind }) => kind !== 'form') : [];
  const buttons = short.filter((one) => !menu.includes(one)).flatMap(({ id, label }) => button(id, label));
  return [
    ...laid.filter(({ label, id }) => id !== null && label.length > LIMITS.buttonLabelChars).map(written),
    ...laid.flatMap((one, index) => (one.id === null ? [writtenOut(one, place * 100 + index)] : [])),
    ...rowsOf(buttons).map((row) => [row]),
    ...menusOf(menu, place),
  ];
}

function layOut(action: Action, { vagueLabels, capabilities: { asked } }: Brush, place: string): Laid {
  const line = action.command.toWellFormed();
  const name = cleanLine(line.replace(/^\//, ''));
  const label = (vagueLabels.has(action.label) ? name : cleanLine(action.label) || name) || '-';
  const isTurn = asked !== null && turnsPageOf(asked.line, line);
  const kind: ControlKind = action.form === true ? 'form' : isTurn ? 'turn' : 'run';
  const lead = isTurn && kind === 'turn' ? `${asked.by} ` : '';
  return { label, line, id: customId(kind, place, `${lead}${line}`), kind, lead };
}

/** Rows of buttons, five each. */
export function rowsOf(buttons: readonly APIButtonComponent[]): readonly DiscordComponent[] {
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.buttons) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * LIMITS.buttons, (row + 1) * LIMITS.buttons),
  }));
}

/** A button; none when there is no room for what it does. */
export function button(id: string | null, label: string): readonly APIButtonComponent[] {
  if (id === null) return [];
  const text = shorten(label, LIMITS.buttonLabelChars);
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: id, label: text }];
}

/** Menus of up to 25 lines; one line stands once. */
function menusOf(laid: readonly Laid[], place: number): readonly Unit[] {
  const options = [...new Map(laid.map((one) => [one.line, one])).values()].filter(
    ({ line }) => line.length <= LIMITS.optionValueChars,
  );
  const rest = laid.filter(({ line }) => line.length > LIMITS.optionValueChars);
  return [
    ...Array.from({ length: Math.ceil(options.length / LIMITS.options) }, (_, menu): Unit => {
      const chosen = options.slice(menu * LIMITS.options, (menu + 1) * LIMITS.options);
      const id = customId('pick', `${place}.${menu}`, '') ?? '';
      return [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: id,
              placeholder: 'Choose one',
              options: chosen.map(optionOf),
            },
          ],
        },
      ];
    }),
    ...rowsOf(rest.flatMap(({ id, label }) => button(id, label))).map((row) => [row]),
  ];
}

function optionOf({ label, line }: Laid): APISelectMenuOption {
  const name = cleanLine(line);
  const description =
    label === name.replace(/^\//, '') ? {} : { description: shorten(name, LIMITS.optionLabelChars) };
  return { label: shorten(label, LIMITS.optionLabelChars), value: line, ...description };
}

const written = ({ line }: Laid): Unit => textDisplays([{ kind: 'words', text: cleanLine(line), mark: '' }]);

/** The line itself as a text with a number, and a button that names the number: it can be read back and run. */
function writtenOut({ label, line, kind, lead }: Laid, index: number): Unit {
  const id = FIRST_OWN_ID + index;
  const content = escapeMarkdown(line);
  const isWhole = content === content.trim() && isReadable(content) && content.length <= LIMITS.blockChars;
  if (!isWhole) return textDisplays([{ kind: 'words', text: `${label}: ${cleanLine(line)}`, mark: '' }]);
  return [
    { ...textDisplay(content), id },
    ...rowsOf(button(customId(kind, String(index), `${lead}#${id}`), label)),
  ];
}
