import { stringify } from 'yaml';
import type { Command } from '../../bot/command.ts';
import { describeCommand } from '../../bot/describe-command.ts';
import { namesRooms, slashCommands } from './commands/slash-commands.ts';

/** The least the bot needs: to be called, to answer, to read what is said to it. */
export const BASE_SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'assistant:write',
] as const;

/** An administrator may leave these out; what goes without each of them is said by `checks/check-scopes`. */
export const OPTIONAL_SCOPES = [
  'channels:history',
  'groups:history',
  'channels:read',
  'groups:read',
  'im:write',
  'files:write',
  'users:read',
] as const;

/** Slack sends a subscribed event once its scope is granted; `message.*` of a scope left out never come. */
const EVENTS = [
  'agent_session_stopped',
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;

/** What the menu of a message offers; `callback_id` is what the bot hears. A name has 24 characters at most. */
const MESSAGE_SHORTCUTS = [
  { name: 'Brief this', callback_id: 'brief-this', description: 'Sum up what the articles say on this' },
  {
    name: 'Check quotes',
    callback_id: 'check-quotes',
    description: 'Check whether its quotations are printed exactly so',
  },
  {
    name: 'Ask about this',
    callback_id: 'ask-about-this',
    description: 'Ask the articles a question about this message',
  },
] as const;

/** What a newcomer sees in the agent pane before anything was asked: lines that every corpus can answer. */
const FIRST_PROMPTS = [
  { title: 'What is there to ask about?', message: 'topics' },
  { title: 'What can you do?', message: 'help' },
] as const;

/** Where an operator puts their own address. */
const PLACEHOLDER_ORIGIN = 'https://precis.example.com';
/** Where Bolt listens. */
const ENDPOINT = '/slack/events';
/** Where Slack sends people back to once they allowed an installation. */
const REDIRECT_PATH = '/slack/oauth_redirect';

export interface ManifestOptions {
  readonly transport: 'socket' | 'http';
  /** What single slash commands begin with. */
  readonly commandPrefix: string;
  /** With the transport http: the public https address, without a path. */
  readonly origin?: string;
  /** For several workspaces: the public https address where installations come back to, without a path. */
  readonly installOrigin?: string;
}

/**
 * The app manifest for https://api.slack.com/apps ("From a manifest"), made from the commands there are.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(commands: readonly Command[], options: ManifestOptions) {
  const url = options.transport === 'http' ? `${options.origin ?? PLACEHOLDER_ORIGIN}${ENDPOINT}` : undefined;
  const { installOrigin } = options;
  const withUrl = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: 'Précis',
      description: 'Briefs, exact quotes and checked answers from your stored articles',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      agent_view: {
        agent_description: 'Answers from stored articles only, every sentence with its source.',
        suggested_prompts: [...FIRST_PROMPTS],
      },
      bot_user: { display_name: 'precis', always_online: true },
      shortcuts: MESSAGE_SHORTCUTS.map((shortcut) => ({ type: 'message', ...shortcut })),
      slash_commands: slashCommands(commands, options.commandPrefix).map(({ slash, command }) => ({
        command: slash,
        description: command?.summary ?? 'Everything Précis can do: brief, quotes, verify, topics, sources',
        usage_hint: usageHint(command),
        should_escape: command === null ? commands.some(namesRooms) : namesRooms(command),
        ...(url === undefined ? {} : { url }),
      })),
    },
    oauth_config: {
      ...(installOrigin === undefined ? {} : { redirect_urls: [`${installOrigin}${REDIRECT_PATH}`] }),
      scopes: { bot: [...BASE_SCOPES], bot_optional: [...OPTIONAL_SCOPES] },
    },
    settings: {
      event_subscriptions: { ...withUrl, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...withUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: options.transport === 'socket',
      token_rotation_enabled: false,
    },
  };
}

/** The manifest as YAML, as Slack takes it. */
export const slackManifestYaml = (commands: readonly Command[], options: ManifestOptions): string =>
  stringify(slackManifest(commands, options), { lineWidth: 0 });

/** What follows the command: `<topic>`, or the names of its subcommands. */
function usageHint(command: Command | null): string {
  if (command === null) return 'help';
  const subcommands = Object.keys(command.actions).filter((name) => name !== '');
  if (subcommands.length > 0) return `${subcommands.join(' | ')} | help`;
  const usage = describeCommand(command)[0]?.usage ?? '';
  const [, ...rest] = usage.split(' ');
  return rest.join(' ') || 'help';
}
