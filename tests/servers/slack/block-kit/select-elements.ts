import { z } from 'zod';
import {
  confirmation,
  conversationFilter,
  hasDistinctValues,
  isAmong,
  optionGroup,
  plainOption,
} from './composition.ts';
import { id, plainText, text } from './text.ts';

const menu = {
  action_id: id.optional(),
  confirm: confirmation.optional(),
  focus_on_load: z.boolean().optional(),
  placeholder: plainText(150).optional(),
};
const several = { max_selected_items: z.int().min(1).optional() };
const choices = {
  options: z.array(plainOption).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
};
const answering = { response_url_enabled: z.boolean().optional() };
const personId = z.string().regex(/^[UW][A-Z0-9]+$/, { error: 'must be a user ID' });
const channelId = z.string().regex(/^[CGD][A-Z0-9]+$/, { error: 'must be a conversation ID' });

type Option = z.output<typeof plainOption>;
interface Choices {
  readonly options?: readonly Option[] | undefined;
  readonly option_groups?: readonly { readonly options: readonly Option[] }[] | undefined;
}

function checkChoices(menuOf: Choices, chosen: readonly Option[], context: z.RefinementCtx): void {
  const { options, option_groups: groups } = menuOf;
  if ((options === undefined) === (groups === undefined)) {
    context.addIssue({ code: 'custom', message: 'must define either `options` or `option_groups`' });
  }
  const all = options ?? (groups ?? []).flatMap((group) => group.options);
  if (!hasDistinctValues(all)) context.addIssue({ code: 'custom', message: 'option values must be unique' });
  if (!isAmong(chosen, all)) {
    context.addIssue({ code: 'custom', message: 'initial option must be one of the options' });
  }
}

const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...menu,
    ...choices,
    initial_option: plainOption.optional(),
  })
  .superRefine((menuOf, context) =>
    checkChoices(menuOf, menuOf.initial_option === undefined ? [] : [menuOf.initial_option], context),
  );

const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    ...several,
    ...choices,
    initial_options: z.array(plainOption).min(1).optional(),
  })
  .superRefine((menuOf, context) => checkChoices(menuOf, menuOf.initial_options ?? [], context));

/** Menus that offer one thing. */
export const selects = [
  staticSelect,
  z.strictObject({
    type: z.literal('external_select'),
    ...menu,
    initial_option: plainOption.optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...menu, initial_user: personId.optional() }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...menu,
    ...answering,
    initial_conversation: channelId.optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: conversationFilter.optional(),
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...menu,
    ...answering,
    initial_channel: channelId.optional(),
  }),
] as const;

/** Menus that offer several. */
export const multiSelects = [
  multiStaticSelect,
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...menu,
    ...several,
    initial_options: z.array(plainOption).optional(),
    min_query_length: z.int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    ...menu,
    ...several,
    initial_users: z.array(personId).optional(),
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...menu,
    ...several,
    initial_conversations: z.array(channelId).optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: conversationFilter.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_channels_select'),
    ...menu,
    ...several,
    initial_channels: z.array(channelId).optional(),
  }),
] as const;

/** Pickers of a day, of a time, of both. */
export const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  ...menu,
  initial_date: z.iso.date().optional(),
});
export const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  ...menu,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be HH:mm' })
    .optional(),
  timezone: text(100).optional(),
});
export const dateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  action_id: id.optional(),
  confirm: confirmation.optional(),
  focus_on_load: z.boolean().optional(),
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
});
