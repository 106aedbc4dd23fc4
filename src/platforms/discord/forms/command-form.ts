import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Action, Command, OptionSpec, OptionValue } from '../../../bot/command.ts';
import { findCommand } from '../../../bot/find-command.ts';
import { formatLine } from '../../../bot/format-line.ts';
import { parseArguments } from '../../../bot/parse-arguments.ts';
import { LIMITS } from '../limits.ts';
import { cleanLine } from '../render/clean-words.ts';
import { shorten } from '../render/split-text.ts';

/** What the `custom_id` of such a form begins with; its path follows. */
const FORM = 'form:';
/** What is longer is written over several lines. */
const ONE_LINE_CHARS = 200;
const YES_NO = ['true', 'false'] as const;

/**
 * The form of a command's options, filled in as the line says; null when the line is no command. Discord allows five
 * fields: what must be given comes first, then what the line gives, then the rest in order.
 */
export function commandForm(
  commands: readonly Command[],
  line: string,
): APIModalInteractionResponseCallbackData | null {
  const found = actionOf(commands, line);
  if (found === null) return null;
  const { action, path, values } = found;
  const fields = Object.entries(action.options)
    .toSorted(([a, one], [b, other]) => rank(other, values[b]) - rank(one, values[a]))
    .slice(0, LIMITS.modalFields);
  if (fields.length === 0) return null;
  return {
    custom_id: `${FORM}${path}`,
    title: shorten(cleanLine(path), LIMITS.modalTitleChars),
    components: fields.map(([name, spec]) => field(name, spec, values[name])),
  };
}

/** The line of a form that was sent; null for another form. Fields that were left empty are not in it. */
export function lineOfForm(
  commands: readonly Command[],
  customId: string,
  given: ReadonlyMap<string, string>,
): string | null {
  if (!customId.startsWith(FORM)) return null;
  const path = customId.slice(FORM.length);
  const found = actionOf(commands, path);
  if (found === null) return null;
  const entries = Object.entries(found.action.options);
  const rest = entries.find(([, spec]) => spec.kind === 'text' && spec.rest)?.[0];
  const options = entries
    .map(([name]) => [name, given.get(name)?.trim() ?? ''] as const)
    .filter(([name]) => name !== rest);
  const free = rest === undefined ? null : (given.get(rest)?.trim() ?? null);
  return formatLine(path.replace(/^\//, ''), free, Object.fromEntries(options));
}

interface Found {
  readonly action: Action;
  readonly path: string;
  readonly values: Readonly<Record<string, OptionValue>>;
}

function actionOf(commands: readonly Command[], line: string): Found | null {
  try {
    const found = findCommand(commands, line);
    if (found.kind === 'help') return null;
    const { action, path, text } = found;
    return { action, path, values: valuesOf(action, path, text) };
  } catch {
    return null;
  }
}

/** A line that is only the beginning gives nothing yet. */
function valuesOf(action: Action, path: string, text: string): Found['values'] {
  try {
    return parseArguments({ path, action }, text);
  } catch {
    return {};
  }
}

function rank(spec: OptionSpec, value: OptionValue): number {
  if (spec.kind === 'text' && spec.required) return 2;
  return value === undefined || (spec.kind !== 'text' && spec.fallback === value) ? 0 : 1;
}

function field(name: string, spec: OptionSpec, value: OptionValue): APILabelComponent {
  const label = {
    type: ComponentType.Label as const,
    label: shorten(name.charAt(0).toUpperCase() + name.slice(1), LIMITS.modalLabelChars),
    description: shorten(spec.summary, LIMITS.modalDescriptionChars),
  };
  const choices = choicesOf(spec);
  if (choices !== null) {
    const chosen = String(value ?? '');
    return {
      ...label,
      component: {
        type: ComponentType.StringSelect,
        custom_id: name,
        required: false,
        options: choices.map((choice) => ({ label: choice, value: choice, default: choice === chosen })),
      },
    };
  }
  const maxChars = Math.min(
    spec.kind === 'text' ? (spec.maxChars ?? LIMITS.modalValueChars) : 20,
    LIMITS.modalValueChars,
  );
  const text = value === undefined ? '' : String(value).slice(0, maxChars);
  return {
    ...label,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: maxChars > ONE_LINE_CHARS ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: spec.kind === 'text' && spec.required === true,
      max_length: maxChars,
      ...(text === '' ? {} : { value: text }),
    },
  };
}

function choicesOf(spec: OptionSpec): readonly string[] | null {
  if (spec.kind === 'flag') return YES_NO;
  return spec.kind === 'choice' ? spec.choices.slice(0, LIMITS.options) : null;
}
