import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let app: App;
let receiver: HTTPReceiver;
let url: string;

beforeEach(async () => {
  slack = await startSlackServer();
  receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    logLevel: LogLevel.ERROR,
    unhandledRequestHandler: () => undefined,
  });
  app = new App({
    token: slack.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  const server = await receiver.start(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  url = `http://127.0.0.1:${address.port}/slack/events`;
  await slack.useHttp(url);
});

afterEach(async () => {
  await receiver.stop();
  await slack.close();
});

test('the URL is verified before anything is sent to it', async () => {
  await expect(slack.useHttp(url.replace('events', 'nowhere'))).rejects.toThrow(
    'did not return the challenge',
  );
});

test('a command, an event and a button come as signed requests', async () => {
  const got: string[] = [];
  app.command('/brief', async ({ ack, say }) => {
    await ack();
    const button = {
      type: 'button' as const,
      action_id: 'quotes',
      text: { type: 'plain_text' as const, text: 'Quotes' },
    };
    await say({ text: 'Brief', blocks: [{ type: 'actions', elements: [button] }] });
  });
  app.event('app_mention', async ({ event }) => void got.push(event.text));
  app.action('quotes', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Quotes' });
  });
  expect(await slack.user('U1').slash('/brief', 'x', 'C1')).toMatchObject({ acknowledged: true, body: null });
  await slack.until(() => slack.messages('C1')[0]);
  expect(await slack.user('U1').click('quotes')).toMatchObject({ acknowledged: true });
  await slack.until(() => slack.ephemerals('C1', 'U1')[0]);
  await slack.user('U1').mention('hello', 'C1');
  await slack.until(() => got[0]);
});

test('the acknowledgement of a command may be text', async () => {
  app.command('/brief', async ({ ack }) => ack('Reading...'));
  await slack.user('U1').slash('/brief', 'x', 'C1');
  expect(slack.ephemerals('C1', 'U1')).toMatchObject([{ shown: 'Reading...' }]);
});

test('a request that is too old, or signed with another secret, is refused', async () => {
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } });
  expect(await slack.http.request(body, 'application/json', { ageSeconds: 301 })).toMatchObject({
    status: 401,
  });
  expect(await slack.http.request(body, 'application/json', { secret: 'wrong' })).toMatchObject({
    status: 401,
  });
});

test('an event that failed comes again and says which try it is and why', async () => {
  await receiver.stop();
  const seen: unknown[] = [];
  const { createServer } = await import('node:http');
  const flaky = createServer((request, response) => {
    seen.push([request.headers['x-slack-retry-num'], request.headers['x-slack-retry-reason']]);
    response.writeHead(seen.length === 1 ? 500 : 200).end();
  });
  await new Promise<void>((resolve) => flaky.listen(Number(new URL(url).port), '127.0.0.1', resolve));
  await slack.user('U1').dm('hello');
  await slack.until(() => slack.deliveries[0]?.acknowledged);
  expect(seen).toEqual([
    [undefined, undefined],
    ['1', 'http_error'],
  ]);
  flaky.closeAllConnections();
  await new Promise((resolve) => flaky.close(resolve));
  await receiver.start(0);
});

test('a command that is answered too late timed out, and the late answer is a violation', async () => {
  let acknowledge = async () => {};
  app.command('/brief', ({ ack }) => {
    acknowledge = ack;
    return Promise.resolve();
  });
  let isThere = false;
  app.use(async ({ next }) => {
    await next();
    isThere = true;
  });
  const typed = slack.user('U1').slash('/brief', '', 'C1');
  await slack.until(() => isThere, 'the command');
  await slack.advance(3000);
  expect(await typed).toMatchObject({ error: 'operation_timeout' });
  await acknowledge();
  await slack.until(() => slack.violations.length === 2);
  expect(slack.violations.map((violation) => violation.kind)).toEqual(['no_ack', 'late_ack']);
  slack.tolerate('no_ack', 'late_ack');
});

test('an app that is down is told of an event as soon as it is up, within a minute', async () => {
  const port = Number(new URL(url).port);
  await receiver.stop();
  expect(await slack.user('U1').slash('/brief', '', 'C1')).toMatchObject({ error: 'dispatch_failed' });
  await slack.user('U1').dm('hello');
  const got: string[] = [];
  app.message(async ({ message }) => void got.push('text' in message ? (message.text ?? '') : ''));
  await slack.until(() => slack.deliveries.at(-1)?.attempts === 2, 'the immediate retry');
  await receiver.start(port);
  await slack.advance(60_000);
  await slack.until(() => got[0]);
  expect(got).toEqual(['hello']);
});
