import type { JsonObject } from '../../slack/core/json.ts';
import type { Guild, Member, Role, World } from './world.ts';

export const iso = (ms: number): string => new Date(ms).toISOString().replace('Z', '000+00:00');

export function userJson(world: World, id: string): JsonObject {
  const person = world.people.get(id);
  return {
    id,
    username: person?.username ?? 'deleted_user',
    discriminator: person?.isBot === true ? '0001' : '0',
    global_name: person?.globalName ?? null,
    avatar: null,
    bot: person?.isBot ?? false,
    system: false,
    public_flags: 0,
    flags: 0,
    banner: null,
    accent_color: null,
    primary_guild: null,
  };
}

/** The bot as it sees itself (`/users/@me`). */
export function selfJson(world: World): JsonObject {
  return {
    ...userJson(world, world.app.botId),
    bio: '',
    locale: 'en-US',
    mfa_enabled: true,
    verified: true,
    email: null,
  };
}

export function memberJson(world: World, member: Member, withUser = true): JsonObject {
  return {
    ...(withUser ? { user: userJson(world, member.userId) } : {}),
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: [...member.roleIds],
    joined_at: iso(member.joinedMs),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

export function roleJson(role: Role): JsonObject {
  return {
    id: role.id,
    name: role.name,
    description: null,
    permissions: String(role.permissions),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: role.mentionable,
    flags: 0,
  };
}

export function guildJson(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    vanity_url_code: null,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...guild.roles.values()].map(roleJson),
    incidents_data: null,
  };
}
