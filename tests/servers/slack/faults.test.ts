import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let web: WebClient;

beforeEach(async () => {
  slack = await startSlackServer();
  web = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
});

afterEach(() => slack.close());

const post = () => web.chat.postMessage({ channel: 'C1', text: 'digest' });

test('a connection reset before Slack did anything leaves nothing behind', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'reset' });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
  expect(slack.messages('C1')).toEqual([]);
});

test('Slack posts and drops the connection: the app cannot know, the channel does', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'accept_then_drop' });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
  expect(slack.messages('C1')).toMatchObject([{ shown: 'digest' }]);
  expect(slack.requests.of('chat.postMessage')).toMatchObject([
    { fault: 'accept_then_drop', response: null },
  ]);
});

test('Slack posts and answers 500', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'accept_then_500' });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 500 });
  expect(slack.messages('C1')).toHaveLength(1);
});

test('a page of HTML instead of JSON', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'html_error' });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 503 });
  expect(slack.messages('C1')).toEqual([]);
});

test('JSON that breaks off', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'malformed_json' });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.PlatformError });
});

test('a 429 on demand is no fault of the app', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'ratelimited', retryAfterSeconds: 30 });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 30 });
  await post();
  expect(slack.violations).toEqual([]);
});

test('any error code on demand, for chosen requests, so many times', async () => {
  slack.faults.arm(
    'chat.postMessage',
    { kind: 'error', code: 'fatal_error' },
    { times: 2, when: (args) => args['channel'] === 'C2' },
  );
  await post();
  for (const _ of [1, 2]) {
    await expect(web.chat.postMessage({ channel: 'C2', text: 'x' })).rejects.toMatchObject({
      data: { error: 'fatal_error' },
    });
  }
  await web.chat.postMessage({ channel: 'C2', text: 'x' });
});

test('a slow answer comes when the test lets it; the message is there before', async () => {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  slack.faults.arm('chat.postMessage', { kind: 'slow', until });
  const posting = post();
  await slack.until(() => slack.messages('C1')[0], 'the message');
  release();
  await expect(posting).resolves.toMatchObject({ ok: true });
});

test('a message may be posted and not yet to be read', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'hidden', forMs: 10_000 });
  await post();
  const read = async () => (await web.conversations.history({ channel: 'C1' })).messages?.length;
  expect(await read()).toBe(0);
  await slack.advance(10_000);
  expect(await read()).toBe(1);
});

test('a request that was stuck on its way is carried out later', async () => {
  slack.faults.arm('chat.postMessage', { kind: 'late', afterMs: 10_000 });
  await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError });
  expect(slack.messages('C1')).toEqual([]);
  await slack.advance(10_000);
  expect(slack.messages('C1')).toMatchObject([{ shown: 'digest' }]);
});
