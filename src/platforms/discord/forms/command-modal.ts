import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { OptionSpec } from '../../../bot/command.ts';
import type { Form, FormField } from '../../../bot/form.ts';
import { cleanWords } from '../../clean-words.ts';
import { cutAfter, shorten } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';

/** What the `custom_id` of such a form begins with; its path follows. */
const FORM = 'form:';
/** What is longer is written over several lines. */
const ONE_LINE_CHARS = 200;
/** A number has no more digits. */
const NUMBER_CHARS = 20;

/**
 * A form as Discord shows it: five fields at most. What must be given comes first, then what is given, then the rest
 * in order.
 */
export function commandModal({ path, fields }: Form): APIModalInteractionResponseCallbackData {
  const shown = fields.toSorted((a, b) => rank(b) - rank(a)).slice(0, LIMITS.modalFields);
  return {
    custom_id: `${FORM}${path}`,
    title: shorten(path, LIMITS.modalTitleChars),
    components: shown.map(labelled),
  };
}

/** What the form fills in; null for another form. */
export const pathOfModal = (customId: string): string | null =>
  customId.startsWith(FORM) ? customId.slice(FORM.length) : null;

function rank({ required, spec, value }: FormField): number {
  if (required) return 2;
  return value === undefined || (spec.kind !== 'text' && spec.fallback === value) ? 0 : 1;
}

function labelled(field: FormField): APILabelComponent {
  const { name, spec } = field;
  const choices = choicesOf(spec);
  return {
    type: ComponentType.Label,
    label: shorten(name.charAt(0).toUpperCase() + name.slice(1), LIMITS.modalLabelChars),
    description: shorten(spec.summary, LIMITS.modalDescriptionChars),
    component: choices === null ? textInput(field) : menu(field, choices),
  };
}

const menu = ({ name, value }: FormField, choices: readonly string[]): APILabelComponent['component'] => ({
  type: ComponentType.StringSelect,
  custom_id: name,
  required: false,
  options: choices.map((choice) => ({
    label: choice,
    value: choice,
    default: choice === String(value ?? ''),
  })),
});

function textInput({ name, spec, required, value }: FormField): APILabelComponent['component'] {
  const most = spec.kind === 'text' ? (spec.maxChars ?? LIMITS.modalValueChars) : NUMBER_CHARS;
  const maxChars = Math.min(most, LIMITS.modalValueChars);
  const text = value === undefined ? '' : cutAfter(cleanWords(String(value)), maxChars);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: maxChars > ONE_LINE_CHARS ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: maxChars,
    ...(text === '' ? {} : { value: text }),
  };
}

function choicesOf(spec: OptionSpec): readonly string[] | null {
  if (spec.kind === 'flag') return ['true', 'false'];
  return spec.kind === 'choice' ? spec.choices.slice(0, LIMITS.options) : null;
}
