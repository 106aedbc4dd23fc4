import { asText } from '../../slack/core/json.ts';
import { channelJson } from '../core/channel-json.ts';
import { selfJson, userJson } from '../core/people-json.ts';
import { permissionsInGuild } from '../core/permissions.ts';
import { refusals } from '../core/refusals.ts';
import { directMessage } from '../core/seed-world.ts';
import type { PrivilegedIntent } from '../core/world.ts';
import { confirm, noContent, ok, param, type RouteContext, route } from './define-route.ts';
import { guildFor } from './find-channel.ts';

const DAY_MS = 86_400_000;

const gatewayUrl = (context: RouteContext): string => context.backend.origin().replace('http', 'ws');

function gatewayBot(context: RouteContext) {
  const { sessionStarts, world } = context.backend;
  const { total, remaining, maxConcurrency } = sessionStarts;
  return ok({
    url: gatewayUrl(context),
    shards: world.app.shards,
    session_start_limit: { total, remaining, reset_after: DAY_MS, max_concurrency: maxConcurrency },
  });
}

/** `ApplicationFlags` of the toggles, as for an app in fewer than 100 servers. */
const LIMITED_FLAGS: Readonly<Record<PrivilegedIntent, number>> = {
  presences: 1 << 13,
  members: 1 << 15,
  messageContent: 1 << 19,
};

function application(context: RouteContext) {
  const { world } = context.backend;
  const { app } = world;
  const flags = [...app.privileged].reduce((sum, intent) => sum | LIMITED_FLAGS[intent], 0);
  return ok({
    id: app.id,
    name: app.name,
    icon: null,
    description: '',
    type: null,
    bot: userJson(world, app.botId),
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags,
    owner: userJson(world, [...world.guilds.values()][0]?.ownerId ?? ''),
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    approximate_guild_count: [...world.guilds.values()].filter((one) => one.members.has(app.botId)).length,
    approximate_user_install_count: [...world.people.values()].filter((one) => one.hasApp).length,
    integration_types_config: {
      0: { oauth2_install_params: { scopes: ['bot', 'applications.commands'], permissions: '0' } },
      1: {},
    },
  });
}

function openDm(context: RouteContext) {
  const { backend, body } = context;
  confirm(context);
  const id = asText(body['recipient_id']);
  if (!backend.world.people.has(id)) throw refusals.unknownUser();
  return ok(channelJson(backend.world, directMessage(backend.world, id)));
}

function user(context: RouteContext) {
  const id = param(context, 'user_id');
  if (!context.backend.world.people.has(id)) throw refusals.unknownUser();
  return ok(userJson(context.backend.world, id));
}

function myGuilds(context: RouteContext) {
  const { world } = context.backend;
  const { botId } = world.app;
  const mine = [...world.guilds.values()].filter((guild) => guild.members.has(botId));
  return ok(
    mine.map((guild) => ({
      id: guild.id,
      name: guild.name,
      icon: null,
      banner: null,
      owner: guild.ownerId === botId,
      permissions: String(permissionsInGuild(guild, botId)),
      features: [],
    })),
  );
}

function leave(context: RouteContext) {
  const guild = guildFor(context);
  guild.members.delete(context.backend.world.app.botId);
  context.backend.emit({ name: 'GUILD_DELETE', data: { id: guild.id }, guildId: guild.id, intents: 1 });
  return noContent;
}

export const identityRoutes = [
  route('GET', '/gateway', 'get_gateway', (context) => ok({ url: gatewayUrl(context) }), { auth: 'token' }),
  route('GET', '/gateway/bot', 'get_bot_gateway', gatewayBot, { requests: 2, perMs: 5000 }),
  route('GET', '/users/@me', 'get_my_user', (context) => ok(selfJson(context.backend.world))),
  route('GET', '/users/@me/guilds', 'list_my_guilds', myGuilds),
  route('DELETE', '/users/@me/guilds/{guild_id}', 'leave_guild', leave),
  route('POST', '/users/@me/channels', 'create_dm', openDm),
  route('GET', '/users/{user_id}', 'get_user', user),
  route('GET', '/applications/@me', 'get_my_application', application),
  route('GET', '/oauth2/applications/@me', 'get_my_oauth2_application', application),
] as const;
