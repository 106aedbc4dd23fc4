import { SetupError } from '../../../core/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const WHERE =
  'Open https://discord.com/developers/applications, choose your application, then Bot > Reset Token, and set DISCORD_TOKEN to it in the environment.';

/**
 * Reads the bot's token from the environment, where alone it may stand.
 *
 * @throws SetupError when it is missing or is something else.
 */
export function readDiscordToken(env: Environment): string {
  const token = (env['DISCORD_TOKEN'] ?? '').trim().replace(/^Bot\s+/i, '');
  if (token === '') throw new SetupError('DISCORD_TOKEN', 'DISCORD_TOKEN is not set.', WHERE);
  if (/\s/.test(token)) {
    throw new SetupError(
      'DISCORD_TOKEN',
      'DISCORD_TOKEN has a space in it; the token of a bot has none.',
      WHERE,
    );
  }
  return token;
}

/** Discord says that the token is none. */
export const refusedToken = (cause?: unknown): SetupError =>
  new SetupError('DISCORD_TOKEN', 'Discord refuses DISCORD_TOKEN (401).', WHERE, { cause });
