import type { Backend } from '../core/backend.ts';
import type { JsonObject } from '../core/json.ts';
import type { Channel, Install } from '../core/world.ts';

/** What an app needs to be told of something: a subscription and any one of the scopes (none: []). */
export interface Need {
  readonly subscription: string;
  readonly scopes: readonly string[];
}

/** The subscription and scope that messages of a conversation need. */
export function needForMessages(channel: Channel): Need {
  const plural = { channel: 'channels', group: 'groups', im: 'im', mpim: 'mpim' }[channel.kind];
  return { subscription: `message.${plural}`, scopes: [`${plural}:history`] };
}

function isTold(backend: Backend, install: Install, need: Need): boolean {
  return (
    install.revoked === null &&
    backend.world.app.events.includes(need.subscription) &&
    (need.scopes.length === 0 || need.scopes.some((scope) => install.scopes.includes(scope)))
  );
}

/** The Events API's wrapping of an event. */
function eventEnvelope(backend: Backend, install: Install, event: JsonObject): JsonObject {
  return {
    token: backend.world.app.verificationToken,
    team_id: install.teamId,
    context_team_id: install.teamId,
    context_enterprise_id: null,
    api_app_id: backend.world.app.id,
    event,
    type: 'event_callback',
    event_id: backend.ids.next('Ev'),
    event_time: Math.floor(backend.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: install.teamId,
        user_id: install.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: backend.ids.next('4-'),
  };
}

/**
 * Tells the app, if it subscribed, has a scope for it, and its bot is in the channel (where there is one).
 * Resolves when the app acknowledged or Slack gave up; at once when the app is not to be told.
 */
export async function emitEvent(
  backend: Backend,
  teamId: string,
  event: JsonObject,
  need: Need,
  channel: Channel | null,
): Promise<void> {
  const told = [...new Set(backend.world.installs.values())].filter(
    (install) =>
      install.teamId === teamId &&
      isTold(backend, install, need) &&
      (channel === null || channel.members.has(install.botUserId)),
  );
  for (const install of told) {
    await backend.dispatcher.dispatch({
      kind: 'events_api',
      payload: eventEnvelope(backend, install, event),
      acceptsResponse: false,
    });
  }
}
