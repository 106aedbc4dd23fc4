import { z } from 'zod';
import { httpUrl, mrkdwn, plainText, text, textObject } from './text.ts';

export const colorScheme = z.enum(['primary', 'danger']);

/** Asks "are you sure" before the action is sent. */
export const confirmation = z.strictObject({
  title: plainText(100),
  text: textObject(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: colorScheme.optional(),
});

/** An entry of a select menu. The value goes to the app. */
export const plainOption = z.strictObject({
  text: plainText(75),
  value: text(75),
  description: plainText(75).optional(),
});

/** An entry of an overflow menu may open a page. */
export const overflowOption = z.strictObject({
  text: plainText(75),
  value: text(75),
  description: plainText(75).optional(),
  url: httpUrl(3000).optional(),
});

/** An entry of a checkbox or radio group may be marked up. */
export const richOption = z.strictObject({
  text: z.discriminatedUnion('type', [plainText(75), mrkdwn(75)]),
  value: text(75),
  description: textObject(75).optional(),
});

export const optionGroup = z.strictObject({
  label: plainText(75),
  options: z.array(plainOption).min(1).max(100),
});

export const dispatchConfig = z.strictObject({
  trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
});

export const conversationFilter = z.strictObject({
  include: z
    .array(z.enum(['im', 'mpim', 'private', 'public']))
    .min(1)
    .optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
});

interface Choice {
  readonly value: string;
}

/** Two entries with one value cannot be told apart by the app. */
export function hasDistinctValues(options: readonly Choice[]): boolean {
  return new Set(options.map((option) => option.value)).size === options.length;
}

/** A preselected entry must be one of the entries, field by field. */
export function isAmong(chosen: readonly Choice[], options: readonly Choice[]): boolean {
  const known = new Set(options.map((option) => JSON.stringify(option)));
  return chosen.every((option) => known.has(JSON.stringify(option)));
}
