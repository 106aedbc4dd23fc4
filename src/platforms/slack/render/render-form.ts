import type { types } from '@slack/bolt';
import type { Form, FormField } from '../../../bot/form.ts';
import { cleanLine, cleanWords } from '../../clean-words.ts';
import { cutAfter, splitText } from '../../split-text.ts';
import { LIMITS } from '../limits.ts';

/** What the `callback_id` of every form begins with; its path follows. */
export const FORM_CALLBACK = 'form:';

/** Longer words get a field of several lines. */
const ONE_LINE_CHARS = 200;

/**
 * A form as a modal.
 *
 * @param metadata comes back with what was filled in; 3,000 characters at most.
 */
export function renderForm({ path, summary, fields }: Form, metadata: string): types.ModalView {
  const shown = fields.slice(0, LIMITS.viewBlocks - 1);
  return {
    type: 'modal',
    callback_id: `${FORM_CALLBACK}${path}`,
    private_metadata: metadata,
    title: plain(path, LIMITS.viewTitleChars),
    submit: plain('Send', LIMITS.viewTitleChars),
    close: plain('Cancel', LIMITS.viewTitleChars),
    blocks: [
      { type: 'section', text: plain(summary, LIMITS.blockChars) },
      ...shown.map((field): types.InputBlock => input(field)),
    ],
  };
}

function input(field: FormField): types.InputBlock {
  const { name, spec, required } = field;
  return {
    type: 'input',
    block_id: name,
    label: plain(name.charAt(0).toUpperCase() + name.slice(1), LIMITS.inputLabelChars),
    hint: plain(spec.summary, LIMITS.inputLabelChars),
    optional: !required,
    element: element(field),
  };
}

/** A field's name is its `block_id` and its `action_id`: both must be unique in a view. */
function element({ name, spec, value }: FormField): types.InputBlock['element'] {
  switch (spec.kind) {
    case 'choice': {
      const options = spec.choices.slice(0, LIMITS.selectOptions).map(option);
      const chosen = options.find((one) => one.value === value);
      return {
        type: 'static_select',
        action_id: name,
        options,
        ...(chosen === undefined ? {} : { initial_option: chosen }),
      };
    }
    case 'flag': {
      const yes = { ...option('true'), text: plain('Yes', LIMITS.optionChars) };
      const initial = value === true ? { initial_options: [yes] } : {};
      return { type: 'checkboxes', action_id: name, options: [yes], ...initial };
    }
    case 'integer':
      return {
        type: 'number_input',
        action_id: name,
        is_decimal_allowed: false,
        min_value: String(spec.min),
        max_value: String(spec.max),
        ...(value === undefined ? {} : { initial_value: String(value) }),
      };
    case 'text': {
      if (spec.completes === 'room' && value !== 'me') return conversations(name, value);
      const maxChars = Math.min(spec.maxChars ?? LIMITS.inputChars, LIMITS.inputChars);
      const begun = cutAfter(cleanWords(String(value ?? '')), maxChars);
      return {
        type: 'plain_text_input',
        action_id: name,
        multiline: maxChars > ONE_LINE_CHARS,
        max_length: maxChars,
        ...(begun === '' ? {} : { initial_value: begun }),
      };
    }
  }
}

/** A channel by its id, as `channel:<#C012AB3CD>` or Slack's own menu name it. */
function conversations(name: string, value: FormField['value']): types.InputBlock['element'] {
  const id = /[CG][A-Z0-9]{2,}/.exec(String(value ?? ''))?.[0];
  return {
    type: 'conversations_select',
    action_id: name,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(id === undefined ? {} : { initial_conversation: id }),
  };
}

const option = (value: string) => ({ text: plain(value, LIMITS.optionChars), value });

function plain(text: string, maxChars: number) {
  const line = cleanLine(text);
  const shown = line.length <= maxChars ? line : `${splitText(line, maxChars - 1)[0]?.trimEnd() ?? ''}\u2026`;
  return { type: 'plain_text', text: shown || '-', emoji: false } as const;
}
