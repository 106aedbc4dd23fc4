import { SetupError } from '../../../core/errors.ts';
import { readStoreKeys, type StoreKeys } from '../install/store-keys.ts';

/** How Slack reaches the bot, with the secret that way needs. */
export type SlackTransport =
  | { readonly kind: 'socket'; readonly appToken: string; readonly port: number }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

/** The workspaces the bot may work in: the one that gave a token, or all that install it. */
export type SlackAccess =
  | { readonly kind: 'one'; readonly botToken: string }
  | {
      readonly kind: 'many';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly keys: StoreKeys;
    };

export interface SlackSecrets {
  readonly access: SlackAccess;
  readonly transport: SlackTransport;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the secrets from the environment, where alone they may stand.
 *
 * @throws SetupError naming the one that is missing or is another kind of token, and where to get it.
 */
export function readSlackSecrets(
  env: Environment,
  { mode, port }: { readonly mode: 'socket' | 'http'; readonly port: number },
): SlackSecrets {
  const access = readAccess(env);
  if (mode === 'http') {
    const signingSecret = secret(env, 'SLACK_SIGNING_SECRET', '', 'Basic Information > Signing Secret');
    return { access, transport: { kind: 'http', signingSecret, port } };
  }
  const where = 'Basic Information > App-Level Tokens, with the scope connections:write';
  return {
    access,
    transport: { kind: 'socket', appToken: secret(env, 'SLACK_APP_TOKEN', 'xapp-', where), port },
  };
}

/** A client id asks for several workspaces, a bot token for one; both at once are a mistake. */
function readAccess(env: Environment): SlackAccess {
  const clientId = env['SLACK_CLIENT_ID']?.trim() ?? '';
  if (clientId === '') {
    const where = 'OAuth & Permissions > Bot User OAuth Token';
    return { kind: 'one', botToken: secret(env, 'SLACK_BOT_TOKEN', 'xoxb-', where) };
  }
  if ((env['SLACK_BOT_TOKEN']?.trim() ?? '') !== '') {
    throw new SetupError(
      'SLACK_BOT_TOKEN',
      'SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set.',
      'Unset SLACK_CLIENT_ID for one workspace, or SLACK_BOT_TOKEN to let several install the app.',
    );
  }
  const clientSecret = secret(env, 'SLACK_CLIENT_SECRET', '', 'Basic Information > Client Secret');
  return { kind: 'many', clientId, clientSecret, keys: readStoreKeys(env) };
}

function secret(env: Environment, name: string, start: string, where: string): string {
  const value = env[name]?.trim() ?? '';
  const hint = `Open https://api.slack.com/apps, choose your app, then ${where}, and set ${name} to it in the environment.`;
  if (value === '') throw new SetupError(name, `${name} is not set.`, hint);
  if (!value.startsWith(start)) throw new SetupError(name, `${name} does not begin with ${start}.`, hint);
  return value;
}
