import { App, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asObject } from './core/json.ts';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let app: App;
let got: string[];

beforeEach(async () => {
  got = [];
  slack = await startSlackServer({ rateLimits: false });
  app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    ignoreSelf: false,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.event(/./, async ({ event }) => {
    const { type, subtype, text } = asObject(event) ?? {};
    got.push([type, subtype, text].filter((part) => part !== undefined).join(' '));
  });
  await app.start();
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

test('a message in a channel of the bot arrives, and one elsewhere does not', async () => {
  await slack.user('U1').message('here', 'C1');
  await slack.user('U1').message('there', 'C3');
  expect(got).toEqual(['message here']);
});

test('a mention arrives as a message and as a mention', async () => {
  await slack.user('U1').mention('brief turkiye-us', 'C1');
  const text = `<@${slack.bot.botUserId}> brief turkiye-us`;
  expect(new Set(got)).toEqual(new Set([`message ${text}`, `app_mention ${text}`]));
});

test('without the scope or the subscription nothing arrives', async () => {
  slack.setScopes(['chat:write', 'app_mentions:read']);
  await slack.user('U1').message('quiet', 'C1');
  await slack.user('U1').dm('quiet');
  await slack.user('U1').mention('loud', 'C1');
  expect(got).toEqual([`app_mention <@${slack.bot.botUserId}> loud`]);
});

test('an edit and a deletion by a person arrive with what was there before', async () => {
  const { ts } = await slack.user('U1').message('Who?', 'C1');
  await slack.user('U1').edit('C1', ts, 'Who said so?');
  await slack.user('U1').delete('C1', ts);
  expect(got).toEqual(['message Who?', 'message message_changed', 'message message_deleted']);
  expect(slack.deliveries.at(-1)?.payload['event']).toMatchObject({
    deleted_ts: ts,
    previous_message: { text: 'Who said so?' },
  });
  await expect(slack.user('U2').delete('C1', ts)).rejects.toThrow('wrote no message');
});

test('the bot hears its own messages, as on Slack', async () => {
  await app.client.chat.postMessage({ channel: 'C1', text: 'mine' });
  await slack.until(() => got[0]);
  expect(slack.deliveries[0]?.payload['event']).toMatchObject({
    bot_id: slack.bot.botId,
    bot_profile: { app_id: slack.app.id },
  });
});

test('a reply in a thread knows its root', async () => {
  const root = await slack.user('U1').message('root', 'C1');
  await slack.user('U2').message('reply', 'C1', { threadTs: root.ts });
  expect(slack.deliveries.at(-1)?.payload['event']).toMatchObject({
    thread_ts: root.ts,
    parent_user_id: 'U1',
    channel_type: 'channel',
  });
});

test('a person looks at a channel beside the agent pane', async () => {
  await slack.user('U1').lookAt('C2');
  expect(got).toEqual(['app_context_changed']);
});

test('every event of a type that is duplicated comes again under the same event_id', async () => {
  slack.dispatcher.duplicate('events_api', 3);
  await slack.user('U1').dm('once');
  expect(got).toEqual(['message once', 'message once', 'message once', 'message once']);
  expect(slack.deliveries).toMatchObject([{ attempts: 4, acknowledged: true }]);
});

test('an event that was acknowledged can be sent again as a retry', async () => {
  await slack.user('U1').dm('again');
  const [delivery] = slack.deliveries;
  if (delivery === undefined) throw new Error('no delivery');
  await slack.dispatcher.repeat(delivery, { attempt: 1, reason: 'http_timeout' });
  expect(got).toEqual(['message again', 'message again']);
});

test('a revoked token is announced to an app that subscribed', async () => {
  await slack.revoke();
  expect(got).toEqual(['tokens_revoked']);
});

test('an app that is thrown out is told, and its token is dead', async () => {
  await slack.uninstall();
  expect(got).toEqual(['app_uninstalled']);
  await expect(app.client.auth.test()).rejects.toMatchObject({ data: { error: 'account_inactive' } });
});

test('a root that was deleted stays as a tombstone while it has replies', async () => {
  const { ts } = await slack.user('U1').message('root', 'C1');
  await app.client.chat.postMessage({ channel: 'C1', text: 'answer', thread_ts: ts });
  await slack.user('U1').delete('C1', ts);
  expect(slack.messages('C1')).toMatchObject([{ deleted: true, replies: [{ shown: 'answer' }] }]);
});
