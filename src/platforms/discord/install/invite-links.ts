import { neededBits } from './needed-permissions.ts';

/** Where an application is added: to a server by whoever manages it, or to a person's own account. */
export interface InviteLinks {
  readonly server: string;
  readonly person: string;
}

/** @see https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
export function inviteLinks(applicationId: string): InviteLinks {
  const link = (fields: Readonly<Record<string, string>>): string =>
    `https://discord.com/oauth2/authorize?${new URLSearchParams({ client_id: applicationId, ...fields })}`;
  return {
    server: link({
      scope: 'bot applications.commands',
      permissions: neededBits().toString(),
      integration_type: '0',
    }),
    person: link({ scope: 'applications.commands', integration_type: '1' }),
  };
}
