import { GatewayCloseCodes } from 'discord.js';
import { SetupError } from '../../../core/errors.ts';
import { refusedToken } from './read-discord-token.ts';

const PORTAL = 'https://discord.com/developers/applications';

/** Close codes after which no connection will ever be: what the operator must do. Null for all others. */
export function closeError(code: number): SetupError | null {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return refusedToken();
    case GatewayCloseCodes.DisallowedIntents:
      return new SetupError(
        'discord.messageContent',
        'Discord does not let this bot read messages (4014, disallowed intents).',
        `Open ${PORTAL}, choose your application, then Bot > Message Content Intent, and switch it on; or set discord.messageContent to false.`,
      );
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidAPIVersion:
    case GatewayCloseCodes.InvalidIntents:
      return new SetupError(
        'discord',
        `Discord closed the connection for good (${code}, ${GatewayCloseCodes[code] ?? 'unknown'}).`,
        'Update Précis: this version does not fit what Discord expects any more.',
      );
    default:
      return null;
  }
}
