import type { Asker } from '../../../bot/bot.ts';
import type { Room } from '../../../core/scope.ts';
import type { ThreadKey } from '../../../core/thread.ts';
import type { ConversationParts } from './conversation-parts.ts';

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

/** Who asks, what they may see, and what their room decided. */
export async function whoAsks(
  { talk, calls }: Pick<ConversationParts, 'talk' | 'calls'>,
  somebody: Somebody,
): Promise<Asker> {
  const { team, channel, person } = somebody;
  const platformRole = await calls.roleOf(team, person);
  return talk.asker({ room: roomOf(somebody), personId: person, direct: isDirect(channel), platformRole });
}

/** Messages between the two alone that stand in no thread go on from one another. */
const DIRECT_THREAD = 'direct';

/** The thread that an answer belongs to, or begins. */
export const threadKey = (at: Omit<Somebody, 'person'>, threadTs: string | null, ts: string): ThreadKey => ({
  ...roomOf(at),
  thread: threadTs ?? (isDirect(at.channel) ? DIRECT_THREAD : ts),
});
