import { ApiError } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { Install } from '../core/world.ts';
import type { Method } from './define-method.ts';

/** What a token may do, and for whom. */
export interface Identity {
  readonly install: Install;
  readonly scopes: readonly string[];
}

function requireScopes(method: Method, scopes: readonly string[]): void {
  if (method.scopes.length === 0 || method.scopes.some((scope) => scopes.includes(scope))) return;
  throw new ApiError('missing_scope', { needed: method.scopes.join(','), provided: scopes.join(',') });
}

function checkAlive({ world, clock }: Backend, install: Install, token: string): void {
  if (install.revoked !== null) throw new ApiError(install.revoked);
  const endMs = world.tokenEnds.get(token);
  if (endMs !== undefined && endMs <= clock.now()) throw new ApiError('token_expired');
}

/**
 * Whom the token stands for. Throws `not_authed`, `invalid_auth`, `token_revoked` (or what the test revoked it with),
 * `not_allowed_token_type`, `missing_scope` with `needed` and `provided`.
 */
export function authenticate(backend: Backend, method: Method, token: string | null): Identity {
  const { app, installs } = backend.world;
  const [anyInstall] = installs.values();
  if (anyInstall === undefined) throw new ApiError('invalid_auth');
  if (method.token === 'none') return { install: anyInstall, scopes: [] };
  if (token === null || token === '') throw new ApiError('not_authed');
  if (token === app.appToken) {
    if (app.appTokenRevoked !== null) throw new ApiError(app.appTokenRevoked);
    if (method.token !== 'app' && method.name !== 'auth.test') throw new ApiError('not_allowed_token_type');
    requireScopes(method, app.appTokenScopes);
    return { install: anyInstall, scopes: app.appTokenScopes };
  }
  if (token.startsWith('xoxe.') && method.token === 'config') return { install: anyInstall, scopes: [] };
  const install = installs.get(token);
  if (install === undefined) throw new ApiError('invalid_auth');
  checkAlive(backend, install, token);
  if (method.token !== 'bot') throw new ApiError('not_allowed_token_type');
  requireScopes(method, install.scopes);
  return { install, scopes: install.scopes };
}
