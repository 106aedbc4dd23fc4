import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import { type FieldIssue, invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import { refuse } from './basics.ts';
import { type Judgement, judge } from './explain-issues.ts';

/** docs: interactions/application-commands#application-command-object-application-command-naming. */
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set<string>(Object.values(Locale));
/** "a maximum of 8000 characters when combining localized and default name, description and value". */
const MAX_TOTAL = 8000;

const locales = (value: z.ZodType<string>) =>
  z
    .record(z.string(), value.nullable())
    .nullish()
    .superRefine((given, context) => {
      for (const locale of Object.keys(given ?? {})) {
        if (!LOCALES.has(locale))
          refuse(context, [locale], 'ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`);
      }
    });

const chatName = z
  .string()
  .min(1)
  .max(32)
  .refine((name) => CHAT_NAME.test(name) && name === name.toLowerCase(), {
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
    message: 'Command name is invalid',
  });
const menuName = z.string().min(1).max(32).regex(/\S/);
const description = z.string().min(1).max(100);

const choices = <T extends z.ZodType>(value: T) =>
  z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        name_localizations: locales(z.string().min(1).max(100)),
        value,
      }),
    )
    .max(25)
    .nullish();

const common = {
  name: chatName,
  name_localizations: locales(chatName),
  description,
  description_localizations: locales(description),
};
const leaf = { ...common, required: z.boolean().nullish() };
const numeric = {
  autocomplete: z.boolean().nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
};

const stringOption = z.strictObject({
  type: z.literal(3),
  ...leaf,
  choices: choices(z.string().min(1).max(100)),
  autocomplete: z.boolean().nullish(),
  min_length: z.int().min(0).max(6000).nullish(),
  max_length: z.int().min(1).max(6000).nullish(),
});
const integerOption = z.strictObject({ type: z.literal(4), ...leaf, ...numeric, choices: choices(z.int()) });
const numberOption = z.strictObject({
  type: z.literal(10),
  ...leaf,
  ...numeric,
  choices: choices(z.number()),
});
const channelOption = z.strictObject({
  type: z.literal(7),
  ...leaf,
  channel_types: z.array(z.int()).nullish(),
});
const plain = <T extends 5 | 6 | 8 | 9 | 11>(type: T) => z.strictObject({ type: z.literal(type), ...leaf });

const leaves = [
  stringOption,
  integerOption,
  numberOption,
  channelOption,
  plain(5),
  plain(6),
  plain(8),
  plain(9),
  plain(11),
] as const;

function checkOptions(options: readonly JsonObject[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  let optionalCame = false;
  for (const [index, option] of options.entries()) {
    const name = asText(option['name']);
    if (seen.has(name))
      refuse(
        context,
        [index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
        'Option name is already used',
      );
    seen.add(name);
    if (option['required'] === true && optionalCame)
      refuse(
        context,
        [index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optionalCame ||= option['required'] !== true;
    if (option['autocomplete'] === true && asObjects(option['choices']).length > 0)
      refuse(
        context,
        [index],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Autocomplete cannot be used with choices',
      );
  }
}

const leafOptions = z.array(z.discriminatedUnion('type', leaves)).max(25).superRefine(checkOptions);
const subcommand = z.strictObject({ type: z.literal(1), ...common, options: leafOptions.nullish() });
const group = z.strictObject({
  type: z.literal(2),
  ...common,
  options: z.array(subcommand).min(1).max(25).superRefine(checkSubcommands),
});

function checkSubcommands(options: readonly JsonObject[], context: z.core.$RefinementCtx): void {
  checkOptions(
    options.map(({ name }) => ({ name })),
    context,
  );
}

const topOptions = z
  .array(z.discriminatedUnion('type', [...leaves, subcommand, group]))
  .max(25)
  .superRefine((options, context) => {
    const nested = options.filter((option) => option.type === 1 || option.type === 2);
    if (nested.length > 0 && nested.length < options.length)
      refuse(
        context,
        [],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      );
    if (nested.length === 0) checkOptions(options, context);
    else checkSubcommands(options, context);
  });

const shared = {
  id: z.string().nullish(),
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int().min(0)]).nullish(),
  dm_permission: z.boolean().nullish(),
  default_permission: z.boolean().nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
};

const chatCommand = z.strictObject({
  type: z.literal(1).nullish(),
  ...common,
  ...shared,
  options: topOptions.nullish(),
});
const menuCommand = z.strictObject({
  type: z.union([z.literal(2), z.literal(3)]),
  name: menuName,
  name_localizations: locales(menuName),
  description: z.literal('').nullish(),
  description_localizations: z.null().optional(),
  options: z.array(z.never()).nullish(),
  ...shared,
});

function countText(command: unknown): number {
  if (Array.isArray(command)) return command.reduce<number>((sum, one) => sum + countText(one), 0);
  if (typeof command !== 'object' || command === null) return 0;
  return Object.entries(command).reduce((sum, [key, value]) => {
    const counts = key === 'name' || key === 'description' || key === 'value';
    if (counts) return sum + String(value).length;
    if (key.endsWith('_localizations') && typeof value === 'object' && value !== null) {
      // Only the longest localisation of a field counts beside the default.
      return sum + Math.max(0, ...Object.values(value).map((text) => String(text ?? '').length));
    }
    return sum + countText(value);
  }, 0);
}

function checkCommand(command: JsonObject, path: FieldIssue['path']): Judgement {
  const isMenu = command['type'] === 2 || command['type'] === 3;
  const { issues, unknown } = judge(isMenu ? menuCommand : chatCommand, command, path);
  const total = countText(command);
  if (total <= MAX_TOTAL) return { issues, unknown };
  const message = `Command exceeds maximum size (${total} of ${MAX_TOTAL})`;
  return { issues: [...issues, { path, code: 'APPLICATION_COMMAND_TOO_LARGE', message }], unknown };
}

/** Commands a scope may have, by `ApplicationCommandType`. */
const MAX_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 5, 3: 5 };

function checkSet(commands: readonly JsonObject[]): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const byType = Map.groupBy(commands, (command) => Number(command['type'] ?? 1));
  for (const [type, ofType] of byType) {
    const most = MAX_BY_TYPE[type] ?? 0;
    if (ofType.length > most) {
      const message = `Maximum number of application commands of type ${type} reached (${most}).`;
      issues.push({ path: [], code: 'APPLICATION_COMMAND_LIMIT', message });
    }
    const names = new Set<unknown>();
    for (const command of ofType) {
      if (names.has(command['name'])) {
        const path = [commands.indexOf(command)];
        issues.push({
          path,
          code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
          message: 'Application command names must be unique',
        });
      }
      names.add(command['name']);
    }
  }
  return issues;
}

/** Checks one command, or the whole set of a bulk overwrite. Throws 50035 with all that is wrong. */
export function checkCommands(
  backend: Backend,
  where: string,
  commands: readonly JsonObject[],
  isBulk: boolean,
): void {
  const found = commands.map((command, index) => checkCommand(command, isBulk ? [index] : []));
  for (const name of found.flatMap((one) => one.unknown)) {
    backend.violations.record('unknown_field', where, name);
  }
  const issues = [...found.flatMap((one) => one.issues), ...(isBulk ? checkSet(commands) : [])];
  if (issues.length > 0) throw invalidForm(issues);
}
