import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, Command, OptionSpec } from '../../../bot/command.ts';
import { isCompleted } from './complete-option.ts';
import { COMMAND_WORDS, MENU_WORDS } from './localisations.ts';
import { MENU } from './menu-commands.ts';

/** Discord's limit of a text option. */
const MAX_TEXT_CHARS = 6000;

/**
 * Every command as Discord registers it: typed options, completion, subcommands, names in other languages; in
 * servers, in direct messages, and wherever a person takes the app along.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands
 */
export function commandPayloads(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  const menus = Object.values(MENU).filter(
    (name) => name !== MENU.ask || commands.some((command) => command.name === 'ask'),
  );
  return [...commands.map(slashPayload), ...menus.map(menuPayload)];
}

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

function slashPayload(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  const { name, summary, actions } = command;
  const words = COMMAND_WORDS[name] ?? {};
  const flat = actions[''];
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description: summary,
    name_localizations: localised(words, (one) => one.name),
    description_localizations: localised(words, (one) => one.summary),
    default_member_permissions: neededBy(command),
    options: flat === undefined ? Object.entries(actions).map(subcommand) : optionsOf(flat),
    ...EVERYWHERE,
  };
}

const menuPayload = (name: string): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name,
  name_localizations: MENU_WORDS[name] ?? {},
  ...EVERYWHERE,
});

const subcommand = ([name, action]: readonly [string, Action]): APIApplicationCommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description: action.summary,
  options: [...optionsOf(action)],
});

/** What must be given stands first: Discord wants it so. */
function optionsOf({ options }: Action): APIApplicationCommandBasicOption[] {
  return Object.entries(options)
    .map(([name, spec]) => optionOf(name, spec))
    .sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
}

function optionOf(name: string, spec: OptionSpec): APIApplicationCommandBasicOption {
  const description = spec.summary;
  switch (spec.kind) {
    case 'flag':
      return { type: ApplicationCommandOptionType.Boolean, name, description };
    case 'integer':
      return {
        type: ApplicationCommandOptionType.Integer,
        name,
        description,
        min_value: spec.min,
        max_value: spec.max,
      };
    case 'choice':
      return {
        type: ApplicationCommandOptionType.String,
        name,
        description,
        choices: spec.choices.map((choice) => ({ name: choice, value: choice })),
      };
    case 'text':
      return {
        type: ApplicationCommandOptionType.String,
        name,
        description,
        required: spec.required === true,
        max_length: Math.min(spec.maxChars ?? MAX_TEXT_CHARS, MAX_TEXT_CHARS),
        ...(isCompleted(name, spec) ? { autocomplete: true } : {}),
      };
  }
}

/** A command that nobody may run without a role is hidden from those who manage nothing; it is checked again when it runs. */
function neededBy({ actions }: Command): string | null {
  const isOpen = Object.values(actions).some(
    ({ role, roleInDirect = role }) => role === 'all' || roleInDirect === 'all',
  );
  return isOpen ? null : PermissionFlagsBits.ManageGuild.toString();
}

function localised<Words>(
  words: Readonly<Record<string, Words>>,
  part: (words: Words) => string | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([locale, one]) => {
      const text = part(one);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}
