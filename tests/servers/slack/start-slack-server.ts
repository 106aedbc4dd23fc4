import { createBackend } from './core/create-backend.ts';
import type { AppOptions } from './core/seed-world.ts';
import { createHttpTransport } from './delivery/http-transport.ts';
import { listen } from './http/listen.ts';
import { createSlackServer, type SlackServer } from './slack-server.ts';
import { createSocketHub } from './socket/socket-hub.ts';

export interface SlackServerOptions {
  /** The test's own clock, in ms. Without it: real time, which `advance` moves on. */
  readonly now?: () => number;
  /** Scopes, subscriptions and commands of the app; see `appOfManifest`. */
  readonly app?: AppOptions;
  /** False for a benchmark that floods on purpose. */
  readonly rateLimits?: boolean;
}

/**
 * A Slack of our own on loopback, strict where Slack is and in its words. The real client libraries talk to it:
 * `new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl })`.
 *
 * ```ts
 * const slack = await startSlackServer({ app: appOfManifest(manifest) });
 * // ... start the bot with slack.apiUrl, slack.botToken, slack.appToken ...
 * await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');
 * const brief = await slack.until(() => slack.messages('C1')[0], 'the brief');
 * await slack.user('U2').click('Quotes', { ts: brief.ts });
 * expect(slack.pings).toEqual([]);
 * await slack.close(); // throws when the bot sent anything invalid
 * ```
 */
export async function startSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  let port = 0;
  const backend = createBackend({
    ...options,
    rateLimits: options.rateLimits ?? true,
    origin: () => `http://127.0.0.1:${port}`,
    socketUrl: () =>
      `ws://127.0.0.1:${port}/link/?ticket=${hub.issueTicket()}&app_id=${backend.world.app.id}`,
  });
  const { clock, ids, violations, world, changes } = backend;
  const hub = createSocketHub({ clock, ids, violations, appId: world.app.id, notify: changes.notify });
  const http = createHttpTransport({ clock, violations, signingSecret: world.app.signingSecret });
  backend.dispatcher.use(hub);
  const listening = await listen(backend, hub);
  port = listening.port;
  return createSlackServer(backend, hub, http, listening);
}
