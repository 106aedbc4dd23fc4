import { SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Check, Finding } from '../../../core/check.ts';
import { pause } from '../connection/pause.ts';
import type { SlackTransport } from '../connection/read-slack-secrets.ts';
import { explainRefusal } from './explain-refusal.ts';

/** Slack says hello within a second. */
const PATIENCE_MS = 10_000;

/** Whether Slack can reach the bot. A running bot loses nothing by it: the socket is gone again within a moment. */
export function checkConnection(transport: SlackTransport, options: webApi.WebClientOptions): Check {
  return {
    name: 'Slack connection',
    look: async () => [transport.kind === 'http' ? requests : await trySocket(transport.appToken, options)],
  };
}

const requests: Finding = {
  status: 'note',
  message: 'Slack sends requests to a public address, which cannot be tried from here.',
  next: 'In the app, under Event Subscriptions, press Retry beside the Request URL while "precis slack" runs: it must say Verified.',
};

async function trySocket(appToken: string, clientOptions: webApi.WebClientOptions): Promise<Finding> {
  const { logger } = clientOptions;
  const { client } = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    ...(logger === undefined ? {} : { logger }),
  });
  const over = new AbortController();
  try {
    const hello = client.start().then(() => true);
    const isHeard = await Promise.race([hello, pause(PATIENCE_MS, over.signal).then(() => false)]);
    return isHeard ? { status: 'ok', message: 'Slack opens a socket and says hello.' } : silent;
  } catch (error) {
    // The socket was closed before Slack said hello.
    return error === undefined ? silent : explainRefusal(error, 'SLACK_APP_TOKEN');
  } finally {
    over.abort();
    await client.disconnect();
  }
}

const silent: Finding = {
  status: 'fail',
  message: 'Slack takes SLACK_APP_TOKEN, and its socket does not open.',
  next: 'Allow web sockets (wss) to slack.com through the proxy or firewall; check that Socket Mode is on in the app.',
};
