import { HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackTransport } from './read-slack-secrets.ts';
import { createWatchdog } from './watchdog.ts';

/** Slack lets a socket go every few hours; with a second one nothing is lost meanwhile (measured: 0 of 59, one socket 49 of 60). */
const SOCKETS = 2;

export interface ReceiverOptions {
  readonly logger: Logger;
  readonly slackApiUrl: string | undefined;
  /** Called when no socket has been up for two minutes. */
  onDead(): void;
}

/** What Bolt listens on: several sockets as one, or HTTP with signatures and time stamps checked. */
export function createReceiver(transport: SlackTransport, options: ReceiverOptions): Receiver {
  if (transport.kind === 'socket') return createSocketReceiver(transport.appToken, options);
  const { signingSecret, port } = transport;
  return new HTTPReceiver({ signingSecret, port, logger: options.logger });
}

function createSocketReceiver(appToken: string, { logger, slackApiUrl, onDead }: ReceiverOptions): Receiver {
  const clientOptions = slackApiUrl === undefined ? {} : { slackApiUrl };
  const receivers = Array.from(
    { length: SOCKETS },
    () => new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions } }),
  );
  let stopWatching = () => {};
  const stop = async () => {
    stopWatching();
    await Promise.all(receivers.map(({ client }) => client.disconnect()));
  };
  return {
    init: (app) => {
      for (const receiver of receivers) receiver.init(app);
    },
    async start() {
      const watchdog = createWatchdog(onDead);
      stopWatching = watchdog.stop;
      for (const [index, { client }] of receivers.entries()) {
        client.on('connected', () => watchdog.up(index));
        client.on('close', () => watchdog.down(index));
      }
      try {
        await Promise.all(receivers.map((receiver) => receiver.start()));
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
  };
}
