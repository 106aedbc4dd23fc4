import { z } from 'zod';
import { ApiError } from '../core/api-error.ts';
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
