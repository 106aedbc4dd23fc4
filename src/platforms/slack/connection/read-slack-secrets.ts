import { SetupError } from '../../../core/errors.ts';

/** How Slack reaches the bot, with the secret that way needs. */
export type SlackTransport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };

export interface SlackSecrets {
  readonly botToken: string;
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
  const botToken = secret(env, 'SLACK_BOT_TOKEN', 'xoxb-', 'OAuth & Permissions > Bot User OAuth Token');
  if (mode === 'http') {
    const signingSecret = secret(env, 'SLACK_SIGNING_SECRET', '', 'Basic Information > Signing Secret');
    return { botToken, transport: { kind: 'http', signingSecret, port } };
  }
  const where = 'Basic Information > App-Level Tokens, with the scope connections:write';
  return {
    botToken,
    transport: { kind: 'socket', appToken: secret(env, 'SLACK_APP_TOKEN', 'xapp-', where) },
  };
}

function secret(env: Environment, name: string, start: string, where: string): string {
  const value = env[name]?.trim() ?? '';
  const hint = `Open https://api.slack.com/apps, choose your app, then ${where}, and set ${name} to it in the environment.`;
  if (value === '') throw new SetupError(name, `${name} is not set.`, hint);
  if (!value.startsWith(start)) throw new SetupError(name, `${name} does not begin with ${start}.`, hint);
  return value;
}
