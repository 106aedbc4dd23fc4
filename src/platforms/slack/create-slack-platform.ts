import { setTimeout as wait } from 'node:timers/promises';
import { App, type webApi } from '@slack/bolt';
import type { Talk } from '../../bot/talk.ts';
import type { Clock } from '../../core/clock.ts';
import type { Poster } from '../../poster.ts';
import { createReceiver } from './connection/create-receiver.ts';
import { createInFlight } from './connection/in-flight.ts';
import { createQuietLogger } from './connection/quiet-logger.ts';
import type { SlackSecrets } from './connection/read-slack-secrets.ts';
import { registerListeners } from './connection/register-listeners.ts';
import { toSetupError } from './connection/to-setup-error.ts';
import { withoutTokens } from './connection/without-tokens.ts';
import { createAnswerer } from './conversation/create-answerer.ts';
import { createWorkspaceCalls } from './conversation/workspace-calls.ts';
import { installOptions } from './install/install-options.ts';
import { createInstallations, type SealedInstallations } from './install/installations.ts';
import { listenForRemoval } from './install/listen-for-removal.ts';
import { createManyWorkspaces } from './install/many-workspaces.ts';
import { createOneWorkspace } from './install/one-workspace.ts';
import { createPostQueue } from './posting/post-queue.ts';
import { clientOptions, createSlackClients } from './posting/slack-client.ts';
import { createUnaskedPoster } from './posting/unasked-poster.ts';

/** Process managers give ten seconds between SIGTERM and SIGKILL. */
const DRAIN_MS = 10_000;
/** People should see a sign within a second. */
const PROGRESS_AFTER_MS = 700;

export interface SlackPlatformOptions {
  readonly talk: Talk;
  readonly secrets: SlackSecrets;
  readonly clock: Clock;
  /** What single slash commands begin with: `precis-` makes `/precis-brief`. */
  readonly commandPrefix: string;
  /** IANA zone of times. */
  readonly timeZone: string;
  /** Where the installations of several workspaces are kept. */
  readonly store: SealedInstallations;
  /** Called when the connection has been dead for two minutes: the process should end, not zero. */
  onDead(): void;
  /** Another Slack than https://slack.com/api/: that of a government, of a test. */
  readonly slackApiUrl?: string;
  /** For tests: another patience. */
  readonly progressAfterMs?: number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly monotonicMs?: () => number;
}

/** The bot in Slack. */
export interface SlackPlatform {
  /** For what nobody asked for: digests. */
  readonly poster: Poster;
  /** Resolves when people are heard. @throws SetupError when Slack refuses a token. */
  start(): Promise<void>;
  /** Hears nobody any more, and finishes what it began, ten seconds at most. */
  stop(): Promise<void>;
}

export function createSlackPlatform(options: SlackPlatformOptions): SlackPlatform {
  const { clock, slackApiUrl, talk } = options;
  const log = withoutTokens(talk.bot.log);
  const logger = createQuietLogger(log);
  const inFlight = createInFlight();
  const webOptions = clientOptions(slackApiUrl, logger);
  const nowMs = () => clock.now().epochMilliseconds;
  const { receiver, workspaces } = connect(options, webOptions, nowMs);
  const tokenOf = async (team: string) => (await workspaces.identityOf(team)).botToken;
  const sleep = options.sleep ?? ((ms: number) => wait(ms));
  // What paces requests must not wait for an hour because somebody set the clock back.
  const monotonicMs = options.monotonicMs ?? (() => performance.now());
  const queue = createPostQueue(sleep, monotonicMs);
  const parts = {
    talk,
    log,
    clients: createSlackClients({ options: webOptions, tokenOf, queue, sleep }),
    calls: createWorkspaceCalls({ options: webOptions, tokenOf, nowMs, log }),
    timeZone: options.timeZone,
    progressAfterMs: options.progressAfterMs ?? PROGRESS_AFTER_MS,
  };
  const listening = {
    ...parts,
    answerer: createAnswerer(parts),
    inFlight,
    commandPrefix: options.commandPrefix,
    async selfIn(team: string) {
      const { botUserId } = await workspaces.identityOf(team);
      return botUserId === undefined ? [] : [botUserId];
    },
  };
  return {
    poster: createUnaskedPoster({ ...parts, options: webOptions, tokenOf, queue, sleep, nowMs, monotonicMs }),
    async start() {
      await workspaces.open();
      const app = new App({
        receiver,
        logger,
        clientOptions: webOptions,
        convoStore: false,
        // Bolt writes who acts into what it is given.
        authorize: async ({ teamId = '' }) => ({ ...(await workspaces.identityOf(teamId)) }),
      });
      app.error(async (error) => log.error({ err: error }, 'slack listener failed'));
      registerListeners(app, listening);
      listenForRemoval(app, workspaces, log);
      await receiver.start().catch((error: unknown) => {
        throw toSetupError(error, 'SLACK_APP_TOKEN');
      });
    },
    async stop() {
      inFlight.start(async () => {
        await receiver.stop().catch(() => undefined);
      });
      await inFlight.drain(DRAIN_MS);
    },
  };
}

/** How Slack reaches the bot, and whom it may answer. */
function connect(
  { secrets: { access, transport }, store, onDead }: SlackPlatformOptions,
  webOptions: webApi.WebClientOptions,
  nowMs: () => number,
) {
  if (access.kind === 'one') {
    const { receiver } = createReceiver(transport, { webOptions, install: null, nowMs, onDead });
    return { receiver, workspaces: createOneWorkspace(access.botToken, webOptions) };
  }
  const installations = createInstallations(store, access.keys);
  const install = installOptions(access, installations, webOptions);
  const { receiver, installer } = createReceiver(transport, { webOptions, install, nowMs, onDead });
  const renew = async (team: string) => {
    await installer?.authorize({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
  };
  return { receiver, workspaces: createManyWorkspaces({ installations, renew, nowMs }) };
}
