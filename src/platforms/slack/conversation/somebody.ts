import type { Room } from '../../../core/scope.ts';

/** Somebody in a channel, as Slack names them. */
export interface Somebody {
  readonly team: string;
  readonly channel: string;
  readonly person: string;
}

/** Whether the channel is between the bot and one person. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

export const roomOf = ({ team, channel }: Omit<Somebody, 'person'>): Room => ({
  platform: 'slack',
  workspace: team,
  channel,
});
