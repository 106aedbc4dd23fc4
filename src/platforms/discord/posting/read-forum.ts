import { ChannelType, type REST, RESTJSONErrorCodes, Routes, SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import { isRefusal } from './post-failure.ts';

const channelKind = z.looseObject({ type: z.number() });
const threadList = z.looseObject({
  threads: z.array(z.looseObject({ id: z.string(), parent_id: z.string().nullish() })),
});

/** Tells forums from other channels; each channel is asked about once, for it stays what it is. */
export function forumTeller(rest: REST): (channel: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (channel) => {
    const told = known.get(channel) ?? (await isForum(rest, channel));
    known.set(channel, told);
    return told;
  };
}

/** Whether posts of the channel are threads: a forum, or a media channel. */
async function isForum(rest: REST, channel: string): Promise<boolean> {
  const { type } = channelKind.parse(await rest.get(Routes.channel(channel)));
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
}

/** The first messages of a forum's posts since then: a forum has no history of its own, its threads have. */
export async function readForum(
  rest: REST,
  { guild, forum }: { readonly guild: string; readonly forum: string },
  since: Temporal.Instant,
): Promise<readonly unknown[]> {
  const active = threadList.parse(await rest.get(Routes.guildActiveThreads(guild)));
  const archived = threadList.parse(await rest.get(Routes.channelThreads(forum, 'public')));
  const own = [...active.threads.filter(({ parent_id: parent }) => parent === forum), ...archived.threads];
  const ids = new Set(own.map(({ id }) => id));
  const recent = [...ids].filter((id) => SnowflakeUtil.timestampFrom(id) >= since.epochMilliseconds);
  // The post that begins a thread has the thread's id.
  const first = await Promise.all(recent.map((id) => rest.get(Routes.channelMessage(id, id)).catch(taken)));
  return first.filter((message) => message !== null);
}

/** Somebody took the first post away. */
function taken(error: unknown): null {
  if (isRefusal(error, RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel)) return null;
  throw error;
}
