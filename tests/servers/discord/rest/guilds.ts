import { channelJson } from '../core/channel-json.ts';
import { guildJson, memberJson, roleJson } from '../core/people-json.ts';
import { Bits, may } from '../core/permissions.ts';
import { refusals } from '../core/refusals.ts';
import { ok, param, type RouteContext, route } from './define-route.ts';
import { guildFor } from './find-channel.ts';

function guild(context: RouteContext) {
  const found = guildFor(context);
  const counts = context.query.get('with_counts') === 'true';
  return ok({
    ...guildJson(found),
    ...(counts ? { approximate_member_count: found.members.size, approximate_presence_count: 1 } : {}),
  });
}

function channels(context: RouteContext) {
  const { id } = guildFor(context);
  const { world } = context.backend;
  const found = [...world.channels.values()].filter((one) => one.guildId === id && one.thread === null);
  return ok(found.map((channel) => channelJson(world, channel)));
}

function member(context: RouteContext) {
  const found = guildFor(context).members.get(param(context, 'user_id'));
  if (found === undefined) throw refusals.unknownMember();
  return ok(memberJson(context.backend.world, found));
}

function activeThreads(context: RouteContext) {
  const { id } = guildFor(context);
  const { world } = context.backend;
  const threads = [...world.channels.values()].filter(
    (one) =>
      one.guildId === id &&
      one.thread?.archived === false &&
      may(world, one, world.app.botId, Bits.ViewChannel),
  );
  return ok({ threads: threads.map((thread) => channelJson(world, thread)), members: [] });
}

export const guildRoutes = [
  route('GET', '/guilds/{guild_id}', 'get_guild', guild),
  route('GET', '/guilds/{guild_id}/channels', 'list_guild_channels', channels),
  route('GET', '/guilds/{guild_id}/roles', 'list_guild_roles', (context) =>
    ok([...guildFor(context).roles.values()].map(roleJson)),
  ),
  route('GET', '/guilds/{guild_id}/members/{user_id}', 'get_guild_member', member),
  route('GET', '/guilds/{guild_id}/threads/active', 'get_active_guild_threads', activeThreads),
] as const;
