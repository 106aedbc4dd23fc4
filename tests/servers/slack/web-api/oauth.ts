import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { JsonObject } from '../core/json.ts';
import { installApp } from '../core/seed-world.ts';
import type { Install } from '../core/world.ts';
import { defineMethod } from './define-method.ts';

/** The codes that the install page hands out: `code-of-T2` installs in workspace T2, `code-of-E1` in an organization. */
const CODE = /^code-of-([TE][A-Z0-9]+)$/;

/** A new token beside the one there is, and what renews it: "a limit of two active tokens" (docs.slack.dev). */
function rotate(backend: Backend, install: Install): JsonObject {
  const { world, ids, clock } = backend;
  const life = world.app.tokenLifeSeconds;
  if (life === null) return { access_token: install.token };
  const token = ids.next(`xoxe.xoxb-${install.teamId}-`);
  const refreshToken = ids.next(`xoxe-1-${install.teamId}-`);
  world.installs.set(token, install);
  world.tokenEnds.set(token, clock.now() + life * 1000);
  world.refreshTokens.set(refreshToken, install);
  return { access_token: token, refresh_token: refreshToken, expires_in: life };
}

/** A refresh token is good once. */
function spend({ world }: Backend, refreshToken: string): Install {
  const install = world.refreshTokens.get(refreshToken);
  if (install === undefined) throw new ApiError('invalid_refresh_token');
  world.refreshTokens.delete(refreshToken);
  return install;
}

function exchange({ world }: Backend, code: string): Install {
  const team = world.teams.get(CODE.exec(code)?.[1] ?? '');
  if (team === undefined) throw new ApiError('invalid_code');
  const known = [...world.installs.values()].find(
    (install) => install.teamId === team.id && install.revoked === null,
  );
  return known ?? installApp(world, team.id, world.app.scopes);
}

export const oauthV2Access = defineMethod({
  name: 'oauth.v2.access',
  token: 'none',
  tier: 'tier4',
  args: {
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    code: z.string().optional(),
    redirect_uri: z.string().optional(),
    grant_type: z.string().optional(),
    refresh_token: z.string().optional(),
  },
  run(args, { backend }) {
    const { app, teams } = backend.world;
    if (args.client_id !== app.clientId) throw new ApiError('invalid_client_id');
    if (args.client_secret !== app.clientSecret) throw new ApiError('bad_client_secret');
    const isRenewal = args.grant_type === 'refresh_token';
    const isOrganization = args.code?.startsWith('code-of-E') === true;
    const install = isRenewal
      ? spend(backend, args.refresh_token ?? '')
      : exchange(backend, isOrganization ? 'code-of-T1' : (args.code ?? ''));
    const team = { id: install.teamId, name: teams.get(install.teamId)?.name };
    return {
      app_id: app.id,
      authed_user: { id: 'U1' },
      scope: install.scopes.join(','),
      token_type: 'bot',
      ...rotate(backend, install),
      bot_user_id: install.botUserId,
      team: isOrganization ? null : team,
      enterprise: isOrganization ? { id: CODE.exec(args.code ?? '')?.[1] } : null,
      is_enterprise_install: isOrganization,
    };
  },
});
