import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { refusedToken } from '../connection/read-discord-token.ts';

/** What Discord knows of the application behind a token. */
export interface KnownApplication {
  readonly id: string;
  readonly name: string;
  /** Bits of `ApplicationFlags`: which privileged intents are switched on. */
  readonly flags: number;
}

const applicationSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  flags: z.int().default(0),
});

/** Discord's REST alone, for what needs no connection. */
export const createRest = (token: string, apiUrl: string | undefined): REST =>
  new REST({ version: '10', ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(token);

/** @throws SetupError when Discord refuses the token. */
export async function findApplication(rest: REST): Promise<KnownApplication> {
  try {
    return applicationSchema.parse(await rest.get(Routes.currentApplication()));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) throw refusedToken(error);
    throw error;
  }
}
