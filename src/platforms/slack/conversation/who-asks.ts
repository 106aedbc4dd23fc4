import type { Asker } from '../../../bot/bot.ts';
import type { ThreadKey } from '../../../core/thread.ts';
import type { ConversationParts } from './conversation-parts.ts';
import { reachRoom } from './reach-room.ts';
import { isDirect, roomOf, type Somebody } from './somebody.ts';

/** Who asks, what they may see, and what their room decided. */
export async function whoAsks(
  { talk, calls }: Pick<ConversationParts, 'talk' | 'calls'>,
  somebody: Somebody,
): Promise<Asker> {
  const { team, channel, person } = somebody;
  const platformRole = await calls.roleOf(team, person);
  return talk.asker({
    room: roomOf(somebody),
    personId: person,
    direct: isDirect(channel),
    platformRole,
    reach: async (typed) => ({ ...(await reachRoom({ calls }, somebody, typed)), platformRole }),
  });
}

/** Messages between the two alone that stand in no thread go on from one another. */
const DIRECT_THREAD = 'direct';

/** The thread that an answer belongs to, or begins. */
export const threadKey = (at: Omit<Somebody, 'person'>, threadTs: string | null, ts: string): ThreadKey => ({
  ...roomOf(at),
  thread: threadTs ?? (isDirect(at.channel) ? DIRECT_THREAD : ts),
});
