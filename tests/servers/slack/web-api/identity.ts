import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { botProfile } from '../core/message-json.ts';
import { defineMethod, flag } from './define-method.ts';

export const authTest = defineMethod({
  name: 'auth.test',
  tier: 'special',
  args: {},
  run(_args, { backend, install }) {
    const team = backend.world.teams.get(install.teamId);
    return {
      url: `https://${team?.domain}.slack.com/`,
      team: team?.name,
      user: backend.world.people.get(install.botUserId)?.name,
      team_id: install.teamId,
      user_id: install.botUserId,
      bot_id: install.botId,
      is_enterprise_install: false,
    };
  },
});

export const botsInfo = defineMethod({
  name: 'bots.info',
  scopes: ['users:read'],
  tier: 'tier3',
  args: { bot: z.string().optional() },
  run(args, { backend, install }) {
    if (args.bot !== undefined && args.bot !== install.botId) throw new ApiError('bot_not_found');
    const { team_id: _team, ...bot } = botProfile(backend.world, install);
    return { bot: { ...bot, user_id: install.botUserId } };
  },
});

export const teamInfo = defineMethod({
  name: 'team.info',
  scopes: ['team:read'],
  tier: 'tier3',
  args: { team: z.string().optional() },
  run(args, { backend, install }) {
    const team = backend.world.teams.get(args.team ?? install.teamId);
    if (team === undefined) throw new ApiError('team_not_found');
    return { team: { ...team, email_domain: '', icon: { image_default: true } } };
  },
});

export const usersInfo = defineMethod({
  name: 'users.info',
  scopes: ['users:read'],
  tier: 'tier4',
  args: { user: z.string().min(1), include_locale: flag.optional() },
  run(args, { backend }) {
    const person = backend.world.people.get(args.user);
    if (person === undefined) throw new ApiError('user_not_found');
    return {
      user: {
        id: person.id,
        team_id: person.teamId,
        name: person.name,
        deleted: false,
        real_name: person.realName,
        tz: person.timeZone,
        tz_label: person.timeZone,
        tz_offset: 0,
        profile: { real_name: person.realName, display_name: person.name, team: person.teamId },
        is_admin: person.isAdmin,
        is_owner: false,
        is_primary_owner: false,
        is_restricted: false,
        is_ultra_restricted: false,
        is_bot: person.isBot,
        is_app_user: false,
        updated: 1_700_000_000,
        ...(args.include_locale === true ? { locale: person.locale } : {}),
      },
    };
  },
});
