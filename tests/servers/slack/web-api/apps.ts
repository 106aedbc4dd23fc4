import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
import { installApp } from '../core/seed-world.ts';
import { checkManifest } from './check-manifest.ts';
import { defineMethod, json } from './define-method.ts';

export const appsConnectionsOpen = defineMethod({
  name: 'apps.connections.open',
  token: 'app',
  scopes: ['connections:write'],
  tier: 'tier1',
  args: {},
  run: (_args, { backend }) => ({ url: backend.socketUrl() }),
});

export const appsManifestValidate = defineMethod({
  name: 'apps.manifest.validate',
  token: 'config',
  tier: 'tier3',
  args: { app_id: z.string().optional(), manifest: json },
  run(args) {
    const errors = checkManifest(args.manifest);
    if (errors.length > 0) throw new ApiError('invalid_manifest', { errors });
    return {};
  },
});

/** The code that the install page hands out: `code-of-T2` installs the app in workspace T2. */
const CODE = /^code-of-(T[A-Z0-9]+)$/;

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
    const team = teams.get(CODE.exec(args.code ?? '')?.[1] ?? '');
    if (team === undefined) throw new ApiError('invalid_code');
    const install = installApp(backend.world, team.id, app.scopes);
    return {
      app_id: app.id,
      authed_user: { id: 'U1' },
      scope: install.scopes.join(','),
      token_type: 'bot',
      access_token: install.token,
      bot_user_id: install.botUserId,
      team: { id: team.id, name: team.name },
      enterprise: null,
      is_enterprise_install: false,
    };
  },
});
