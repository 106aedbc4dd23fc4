import { webApi } from '@slack/bolt';
import type { Finding } from '../../../core/check.ts';
import type { Room } from '../../../core/scope.ts';
import type { SeenWorkspace } from './find-workspaces.ts';

/** Every room of the workspace: of a grant like that no single channel can be looked at. */
const ANY = '*';

/**
 * Whether the bot sits in the channels that were granted something. It looks at their last message: unlike
 * `conversations.info` that needs no scope beyond the manifest's (`channels:history`, `groups:history`).
 */
export async function checkMembership(
  workspace: SeenWorkspace,
  rooms: readonly Room[],
  options: webApi.WebClientOptions,
): Promise<readonly Finding[]> {
  const own = rooms.filter(({ workspace: id }) => id === workspace.id);
  if (own.length === 0) return [nothingGranted(workspace)];
  const channels = [...new Set(own.map(({ channel }) => channel))].filter((channel) => channel !== ANY);
  if (channels.length === 0)
    return [{ status: 'ok', message: `Every channel of ${workspace.name} sees something.` }];
  const client = new webApi.WebClient(workspace.token, options);
  const findings: Finding[] = [];
  for (const channel of channels) findings.push(await lookInto(client, channel));
  return findings;
}

async function lookInto(client: webApi.WebClient, channel: string): Promise<Finding> {
  try {
    await client.conversations.history({ channel, limit: 1 });
    return { status: 'ok', message: `The bot is in ${channel}.` };
  } catch (error) {
    const reason = error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
    if (reason === 'not_in_channel') return absent(channel, `The bot is not in ${channel}.`);
    if (reason === 'channel_not_found') {
      return absent(channel, `There is no ${channel}, or it is private and the bot is not in it.`);
    }
    const why =
      reason === 'missing_scope' ? 'the app may not read channels' : (reason ?? 'Slack did not answer');
    return {
      status: 'note',
      message: `Whether the bot is in ${channel} cannot be told (${why}).`,
      next: 'If it says there that it is not in the channel, type /invite @precis.',
    };
  }
}

const absent = (channel: string, message: string): Finding => ({
  status: 'fail',
  message,
  next: `Type /invite @precis in ${channel}, or take the grant back with "precis revoke".`,
});

const nothingGranted = ({ id, name }: SeenWorkspace): Finding => ({
  status: 'warn',
  message: `No channel of ${name} may see anything, so every answer there is empty.`,
  next: `Run "precis grant slack/${id}/* main", or with a channel's id in place of the *.`,
});
