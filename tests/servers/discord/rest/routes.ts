import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import type { Route } from './define-route.ts';
import { guildRoutes } from './guilds.ts';
import { identityRoutes } from './identity.ts';
import { callbackRoutes } from './interaction-callback.ts';
import { interactionWebhookRoutes } from './interaction-webhooks.ts';
import { messageRoutes } from './messages.ts';
import { threadRoutes } from './threads.ts';

interface Pattern {
  readonly route: Route;
  readonly parts: readonly string[];
}

const all: readonly Route[] = [
  ...identityRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...interactionWebhookRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...channelRoutes,
  ...guildRoutes,
];

const patterns: readonly Pattern[] = all.map((route) => ({ route, parts: route.path.split('/') }));

/** The operations this server knows, by their names in Discord's OpenAPI document. */
export const operations: readonly string[] = all.map((route) => route.operation);

function paramsOf(pattern: Pattern, parts: readonly string[]): Record<string, string> | null {
  if (pattern.parts.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.parts.entries()) {
    const given = parts[index] ?? '';
    if (!expected.startsWith('{')) {
      if (expected !== given) return null;
    } else if (given === '@me' || given === '@original') return null;
    else params[expected.slice(1, -1)] = given;
  }
  return params;
}

/** What an address means. `known` is false for an address that no route has with any method. */
export function findRoute(
  method: string,
  path: string,
):
  | { readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly known: boolean } {
  const parts = path.split('/').map(decodeURIComponent);
  let known = false;
  for (const pattern of patterns) {
    const params = paramsOf(pattern, parts);
    if (params === null) continue;
    if (pattern.route.method === method) return { route: pattern.route, params };
    known = true;
  }
  return { known };
}
