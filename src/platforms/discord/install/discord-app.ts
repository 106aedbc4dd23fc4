import type { Command } from '../../../bot/command.ts';
import { commandPayloads } from '../commands/command-payloads.ts';
import { type Deployed, deployCommands } from '../commands/deploy-commands.ts';
import { createRest, findApplication } from './create-rest.ts';
import { type InviteLinks, inviteLinks } from './invite-links.ts';

interface Access {
  readonly token: string;
  /** For tests and stand-ins: another Discord. */
  readonly apiUrl?: string;
}

/** The links that add the bot. @throws SetupError when Discord refuses the token. */
export async function findInviteLinks({ token, apiUrl }: Access): Promise<InviteLinks> {
  return inviteLinks((await findApplication(createRest(token, apiUrl))).id);
}

/** Registers the commands where those that Discord has are others. @throws SetupError when Discord refuses the token. */
export async function deployToDiscord(
  { token, apiUrl }: Access,
  commands: readonly Command[],
): Promise<Deployed> {
  const rest = createRest(token, apiUrl);
  const { id } = await findApplication(rest);
  return deployCommands(rest, id, commandPayloads(commands));
}
