import { z } from 'zod';
import type { AppOptions } from './seed-world.ts';

const shape = z.object({
  features: z.object({ slash_commands: z.array(z.object({ command: z.string() })).optional() }).optional(),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }).optional() })
    .optional(),
});

/** The app that a manifest describes: what it may do, what it is told, which commands it has. Throws ZodError. */
export function appOfManifest(manifest: unknown): AppOptions {
  const { features, oauth_config, settings } = shape.parse(manifest);
  return {
    scopes: oauth_config.scopes.bot,
    events: settings?.event_subscriptions?.bot_events ?? [],
    commands: (features?.slash_commands ?? []).map(({ command }) => command),
  };
}
