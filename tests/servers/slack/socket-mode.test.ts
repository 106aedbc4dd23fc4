import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
const open: SocketModeClient[] = [];

beforeEach(async () => {
  slack = await startSlackServer({ rateLimits: false });
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.disconnect()));
  await slack.close();
});

/** Connections are cut here on purpose: what the client says of it is of no interest. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

interface Sent {
  readonly ack: (body?: Record<string, unknown>) => Promise<void>;
  readonly envelope_id: string;
  readonly body: { readonly text?: string; readonly trigger_id?: string };
  readonly retry_num?: number;
}

/** A bare client: it acknowledges only what the test tells it to. */
async function connect(onEvent: (sent: Sent) => unknown): Promise<SocketModeClient> {
  const client = new SocketModeClient({
    appToken: slack.appToken,
    logger: silent,
    clientPingTimeout: 100,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  client.on('slack_event', onEvent);
  await client.start();
  open.push(client);
  return client;
}

async function ticketUrl(): Promise<string> {
  const web = new WebClient(slack.appToken, { slackApiUrl: slack.apiUrl });
  return (await web.apps.connections.open({})).url ?? '';
}

test('a bare Bolt app answers a command', async () => {
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.command('/brief', async ({ ack, command, say }) => {
    await ack();
    await say({ text: `Brief of ${command.text}` });
  });
  await app.start();
  expect(await slack.user('U1').slash('/brief', 'turkiye-us', 'C1')).toMatchObject({
    acknowledged: true,
    error: null,
  });
  const answer = await slack.until(() => slack.messages('C1')[0]);
  expect(answer).toMatchObject({ shown: 'Brief of turkiye-us', user: slack.bot.botUserId });
  await app.stop();
});

test('two receivers share the load', async () => {
  const counts = [0, 0];
  for (const index of [0, 1]) {
    const installerOptions = { clientOptions: { slackApiUrl: slack.apiUrl } };
    const receiver = new SocketModeReceiver({
      appToken: slack.appToken,
      logLevel: LogLevel.ERROR,
      installerOptions,
    });
    const app = new App({
      token: slack.botToken,
      receiver,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    app.command('/brief', async ({ ack }) => {
      counts[index] = (counts[index] ?? 0) + 1;
      await ack();
    });
    await app.start();
    open.push(receiver.client);
  }
  for (let i = 0; i < 6; i += 1) await slack.user('U1').slash('/brief', '', 'C1');
  expect(counts).toEqual([3, 3]);
});

test('without a connection the person is told that the app did not answer', async () => {
  expect(await slack.user('U1').slash('/brief', '', 'C1')).toMatchObject({
    acknowledged: false,
    error: 'dispatch_failed',
  });
});

test('a command that is not acknowledged in three seconds timed out, and a late acknowledgement is a violation', async () => {
  const held: Sent[] = [];
  await connect((sent) => held.push(sent));
  const typed = slack.user('U1').slash('/brief', '', 'C1');
  await slack.until(() => held[0], 'the command');
  await slack.advance(3000);
  expect(await typed).toMatchObject({ acknowledged: false, error: 'operation_timeout' });
  await held[0]?.ack();
  await slack.until(() => slack.violations.some((violation) => violation.kind === 'late_ack'));
  expect(slack.violations.map((violation) => violation.kind)).toEqual(['no_ack', 'late_ack']);
  slack.tolerate('no_ack', 'late_ack');
});

test('an event that is not acknowledged comes three times more: at once, after one minute, after five', async () => {
  const tries: (number | undefined)[] = [];
  await connect((sent) => tries.push(sent.retry_num));
  slack.tolerate('no_ack');
  const written = slack.user('U1').dm('hello');
  await slack.until(() => tries.length === 1, 'the first try');
  await slack.advance(3000);
  await written;
  for (const count of [2, 3, 4]) {
    await slack.until(() => tries.length === count, `try ${count}`);
    await slack.advance(303_000);
  }
  expect(tries).toEqual([0, 1, 2, 3]);
});

test('what a lost connection had not acknowledged comes again on the next one', async () => {
  const tries: (number | undefined)[] = [];
  await connect(async (sent) => {
    tries.push(sent.retry_num);
    if (tries.length === 1) slack.sockets.cut();
    else await sent.ack();
  });
  await slack.user('U1').dm('hello');
  await slack.until(() => slack.deliveries[0]?.acknowledged);
  expect(tries).toEqual([0, 1]);
});

test('Slack asks one connection to go; the other carries on and nothing is lost', async () => {
  const texts: (string | undefined)[] = [];
  const listen = async (sent: Sent) => {
    texts.push(sent.body.text);
    await sent.ack();
  };
  await connect(listen);
  await connect(listen);
  slack.sockets.rotate();
  const outcomes = [];
  for (let i = 0; i < 10; i += 1) outcomes.push(await slack.user('U1').slash('/brief', `${i}`, 'C1'));
  expect(outcomes.every((outcome) => outcome.acknowledged)).toBe(true);
  expect(texts).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  await slack.until(() => slack.sockets.connected === 2, 'the reconnection');
  expect(slack.requests.of('apps.connections.open')).toHaveLength(3);
  for (const _ of [1, 2])
    expect(await slack.user('U1').slash('/brief', '', 'C1')).toMatchObject({ error: null });
});

test('a connection may be there and dead', async () => {
  const got: Sent[] = [];
  await connect(async (sent) => {
    got.push(sent);
    await sent.ack();
  });
  slack.sockets.freeze();
  const typed = slack.user('U1').slash('/brief', '', 'C1');
  await slack.advance(3000);
  expect(await typed).toMatchObject({ error: 'operation_timeout' });
  expect(got).toEqual([]);
  expect(slack.violations).toEqual([]);
  slack.sockets.cut();
  await slack.until(() => slack.sockets.connected === 1, 'the reconnection');
  expect(await slack.user('U1').slash('/brief', 'again', 'C1')).toMatchObject({ acknowledged: true });
});

test('a ticket opens one connection', async () => {
  const url = await ticketUrl();
  const use = () =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(url);
      socket.onmessage = ({ data }) => {
        socket.close();
        resolve(String(data));
      };
      socket.onerror = () => resolve('refused');
    });
  expect(JSON.parse(await use())).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: slack.app.id },
  });
  expect(await use()).toBe('refused');
});

test('an acknowledgement of nothing is a violation', async () => {
  const socket = new WebSocket(await ticketUrl());
  socket.onmessage = () => socket.send(JSON.stringify({ envelope_id: 'no-such-envelope' }));
  await slack.until(() => slack.violations[0]);
  socket.close();
  expect(slack.violations).toMatchObject([{ kind: 'bad_ack' }]);
  slack.tolerate('bad_ack');
});

test('a phantom duplicate of a command carries the same trigger under another envelope', async () => {
  const envelopes = new Set<unknown>();
  const triggers = new Set<unknown>();
  await connect(async (sent) => {
    envelopes.add(sent.envelope_id);
    triggers.add(sent.body.trigger_id);
    await sent.ack();
  });
  slack.dispatcher.duplicate('slash_commands', 2);
  await slack.user('U1').slash('/brief', 'x', 'C1');
  expect([envelopes.size, triggers.size]).toEqual([3, 1]);
});
