import { GatewayIntentBits as Intents } from 'discord-api-types/v10';
import type { PrivilegedIntent } from '../core/world.ts';

export { Intents };

/** Every bit that is an intent; another one is refused with close code 4013. */
export const KNOWN_INTENTS: number = Object.values(Intents)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);

/** Needs a toggle in the developer portal; without it the gateway closes with 4014. */
export const PRIVILEGED: Readonly<Record<PrivilegedIntent, number>> = {
  presences: Intents.GuildPresences,
  members: Intents.GuildMembers,
  messageContent: Intents.MessageContent,
};
