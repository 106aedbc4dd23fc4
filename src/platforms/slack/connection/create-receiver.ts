import {
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import { createWatchdog } from '../../watchdog.ts';
import { keepConnected } from './keep-connected.ts';
import type { SlackTransport } from './read-slack-secrets.ts';

/** Slack lets a socket go every few hours; with a second one nothing is lost meanwhile (measured: 0 of 59, one socket 49 of 60). */
const SOCKETS = 2;

export interface ReceiverParts {
  readonly webOptions: webApi.WebClientOptions;
  /** What it takes to serve the pages where people install the bot; null when there is nothing to install. */
  readonly install: Partial<HTTPReceiverOptions> | null;
  nowMs(): number;
  /** Called when no socket has been up for two minutes. */
  onDead(): void;
}

/** What Bolt listens on, and what knows how to install. */
export interface Listening {
  readonly receiver: Receiver;
  readonly installer: HTTPReceiver['installer'];
}

/** Several sockets as one, or HTTP with signatures and time stamps checked; either with the pages for installing. */
export function createReceiver(transport: SlackTransport, parts: ReceiverParts): Listening {
  const { port } = transport;
  const common = { port, ...loggerOf(parts), ...parts.install };
  if (transport.kind === 'http') {
    const http = new HTTPReceiver({ signingSecret: transport.signingSecret, ...common });
    return { receiver: asReceiver(http, port), installer: http.installer };
  }
  const sockets = createSocketReceiver(transport.appToken, parts);
  if (parts.install === null) return { receiver: sockets, installer: undefined };
  const pages = new HTTPReceiver({
    signingSecret: '',
    signatureVerification: false,
    endpoints: [],
    ...common,
  });
  return { receiver: together(sockets, asReceiver(pages, port)), installer: pages.installer };
}

const loggerOf = ({ webOptions: { logger } }: ReceiverParts) => (logger === undefined ? {} : { logger });

/** Bolt takes a receiver that knows how to install for one that also authorizes. */
const asReceiver = (http: HTTPReceiver, port: number): Receiver => ({
  init: (app) => http.init(app),
  start: () => http.start(port),
  stop: () => http.stop(),
});

const together = (first: Receiver, second: Receiver): Receiver => ({
  init: (app) => first.init(app),
  async start() {
    await second.start();
    await first.start();
  },
  stop: () => Promise.all([first.stop(), second.stop()]),
});

function createSocketReceiver(appToken: string, parts: ReceiverParts): Receiver {
  const watchdog = createWatchdog(parts.onDead);
  const receivers = Array.from(
    { length: SOCKETS },
    () =>
      new SocketModeReceiver({
        appToken,
        autoReconnectEnabled: false,
        installerOptions: { clientOptions: parts.webOptions },
        ...loggerOf(parts),
      }),
  );
  const sockets = receivers.map(({ client }, index) =>
    keepConnected(client, {
      up: () => watchdog.up(index),
      down: () => watchdog.down(index),
      nowMs: parts.nowMs,
    }),
  );
  const stop = async () => {
    watchdog.stop();
    await Promise.all(sockets.map((socket) => socket.stop()));
  };
  return {
    init: (app) => {
      for (const receiver of receivers) receiver.init(app);
    },
    async start() {
      watchdog.start();
      try {
        await Promise.all(sockets.map((socket) => socket.start()));
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
  };
}
