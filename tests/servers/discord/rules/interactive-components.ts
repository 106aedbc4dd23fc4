import { z } from 'zod';
import { componentId, customId, emoji, refuse, snowflake } from './basics.ts';

const LINK = 5;
const PREMIUM = 6;

/** A button: a link has an address and no custom_id, all others the reverse. */
export const button = z
  .strictObject({
    type: z.literal(2),
    id: componentId,
    style: z.int().min(1).max(6),
    label: z.string().max(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    sku_id: snowflake.nullish(),
    url: z.string().max(512).nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const hasUrl = typeof value.url === 'string';
    const hasCustomId = typeof value.custom_id === 'string';
    if (value.style === LINK && !hasUrl)
      refuse(context, ['url'], 'BASE_TYPE_REQUIRED', 'A url is required for a link button');
    if (value.style === LINK && hasUrl && !/^(https?|discord):\/\/\S+$/.test(value.url ?? ''))
      refuse(
        context,
        ['url'],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme must be one of ('http', 'https', 'discord').`,
      );
    if (hasUrl && hasCustomId)
      refuse(
        context,
        ['custom_id'],
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    if (value.style < LINK && !hasCustomId)
      refuse(context, ['custom_id'], 'BASE_TYPE_REQUIRED', 'A custom id is required');
    if (value.style !== PREMIUM && !value.label && !value.emoji)
      refuse(context, ['label'], 'BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji');
  });

const option = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const selectFields = {
  id: componentId,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  /** Only in a modal. */
  required: z.boolean().nullish(),
};

interface Counts {
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
}

function checkCounts(value: Counts, context: z.core.$RefinementCtx): void {
  if ((value.min_values ?? 1) > (value.max_values ?? 1))
    refuse(
      context,
      ['min_values'],
      'SELECT_COMPONENT_INVALID_RANGE',
      'min_values must not be greater than max_values',
    );
}

/** A string select: 1 to 25 options, each value once, no more defaults than may be chosen. */
const stringSelect = z
  .strictObject({ type: z.literal(3), ...selectFields, options: z.array(option).min(1).max(25) })
  .superRefine((value, context) => {
    checkCounts(value, context);
    const seen = new Set<string>();
    for (const [index, { value: name }] of value.options.entries()) {
      if (seen.has(name))
        refuse(
          context,
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        );
      seen.add(name);
    }
    if (value.options.filter((one) => one.default === true).length > (value.max_values ?? 1))
      refuse(
        context,
        ['options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULT_OPTIONS',
        'More options are selected by default than max_values',
      );
    if (Math.max(value.min_values ?? 1, value.max_values ?? 1) > Math.max(1, value.options.length))
      refuse(
        context,
        ['options'],
        'SELECT_COMPONENT_MIN_VALUES_EXCEEDED',
        'min_values and max_values must not exceed the number of options',
      );
  });

const defaultValue = z.strictObject({ id: snowflake, type: z.enum(['user', 'role', 'channel']) });

const entitySelect = <T extends 5 | 6 | 7 | 8>(type: T) =>
  z
    .strictObject({
      type: z.literal(type),
      ...selectFields,
      default_values: z.array(defaultValue).max(25).nullish(),
      ...(type === 8 ? { channel_types: z.array(z.int()).nullish() } : {}),
    })
    .superRefine(checkCounts);

const userSelect = entitySelect(5);
const roleSelect = entitySelect(6);
const mentionableSelect = entitySelect(7);
const channelSelect = entitySelect(8);

export const selects = [stringSelect, userSelect, roleSelect, mentionableSelect, channelSelect] as const;

const ROW_WIDTH = 5;

/** A row: up to five buttons, or one select; never both. */
export const actionRow = z
  .strictObject({
    type: z.literal(1),
    id: componentId,
    components: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(ROW_WIDTH),
  })
  .superRefine((row, context) => {
    const width = row.components.reduce((sum, one) => sum + (one.type === 2 ? 1 : ROW_WIDTH), 0);
    if (width > ROW_WIDTH)
      refuse(
        context,
        ['components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
  });
