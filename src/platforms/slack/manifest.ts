import { stringify } from 'yaml';
import type { Command } from '../../bot/command.ts';
import { describeCommand } from '../../bot/describe-command.ts';
import { slashCommands } from './commands/slash-commands.ts';

/** The least the bot needs: to be called, to answer, to read what is said to it. */
const BASE_SCOPES = ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'assistant:write'] as const;

/** An administrator may leave these out. */
const OPTIONAL_SCOPES = ['channels:history', 'groups:history'] as const;

const EVENTS = ['app_mention', 'message.im'] as const;

/** Where an operator puts their own address. */
const PLACEHOLDER_ORIGIN = 'https://precis.example.com';
/** Where Bolt listens. */
const ENDPOINT = '/slack/events';

export interface ManifestOptions {
  readonly transport: 'socket' | 'http';
  /** What single slash commands begin with. */
  readonly commandPrefix: string;
  /** With the transport http: the public https address, without a path. */
  readonly origin?: string;
}

/**
 * The app manifest for https://api.slack.com/apps ("From a manifest"), made from the commands there are.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest(commands: readonly Command[], options: ManifestOptions) {
  const url = options.transport === 'http' ? `${options.origin ?? PLACEHOLDER_ORIGIN}${ENDPOINT}` : undefined;
  const withUrl = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: 'Précis',
      description: 'Briefs, exact quotes and checked answers from your stored articles',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      agent_view: {
        agent_description: 'Answers from stored articles only, every sentence with its source.',
      },
      bot_user: { display_name: 'precis', always_online: true },
      slash_commands: slashCommands(commands, options.commandPrefix).map(({ slash, command }) => ({
        command: slash,
        description: command?.summary ?? 'Everything Précis can do: brief, quotes, verify, topics, sources',
        usage_hint: usageHint(command),
        should_escape: false,
        ...(url === undefined ? {} : { url }),
      })),
    },
    oauth_config: { scopes: { bot: [...BASE_SCOPES], bot_optional: [...OPTIONAL_SCOPES] } },
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
