import { ErrorCode, type WebAPICallError, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let web: WebClient;

const clientFor = (token?: string) =>
  new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });

beforeEach(async () => {
  slack = await startSlackServer({ now: () => 1_773_300_000_000 });
  web = clientFor(slack.botToken);
});

afterEach(() => slack.close());

const refusal = (error: string, extra = {}) => ({
  code: ErrorCode.PlatformError,
  data: { ok: false, error, ...extra },
});

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('tokens and scopes', () => {
  test('the bot learns who it is and which scopes it has', async () => {
    const me = await web.auth.test();
    expect(me).toMatchObject({
      ok: true,
      team_id: 'T1',
      user_id: slack.bot.botUserId,
      bot_id: slack.bot.botId,
    });
    expect(me.response_metadata?.scopes).toContain('chat:write');
  });

  test.each([
    ['no token', undefined, 'not_authed'],
    ['an unknown token', 'xoxb-unknown', 'invalid_auth'],
    ['an app-level token', 'xapp-1-A0PRECIS-test', 'not_allowed_token_type'],
  ])('%s posts nothing', async (_name, token, error) => {
    slack.tolerate('not_authed', 'not_allowed_token_type');
    await expect(clientFor(token).chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toMatchObject(
      refusal(error),
    );
    expect(slack.messages('C1')).toEqual([]);
  });

  test('a token revoked midway answers so from then on', async () => {
    await web.auth.test();
    await slack.revoke();
    await expect(web.auth.test()).rejects.toMatchObject(refusal('token_revoked'));
  });

  test('a missing scope is named, and is a violation', async () => {
    await expect(web.users.info({ user: 'U1' })).rejects.toMatchObject(
      refusal('missing_scope', { needed: 'users:read', provided: slack.bot.scopes.join(',') }),
    );
    expect(slack.violations).toMatchObject([{ kind: 'missing_scope', where: 'users.info' }]);
    slack.tolerate('missing_scope');
  });

  test('reading a private channel needs the scope of private channels', async () => {
    slack.setScopes(['channels:history']);
    slack.tolerate('missing_scope');
    await expect(web.conversations.history({ channel: 'G1' })).rejects.toMatchObject(
      refusal('missing_scope', { needed: 'groups:history' }),
    );
  });

  test('a connection needs the app-level token and its scope', async () => {
    slack.tolerate('not_allowed_token_type');
    await expect(web.apps.connections.open({})).rejects.toMatchObject(refusal('not_allowed_token_type'));
    const { url } = await clientFor(slack.appToken).apps.connections.open({});
    expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/link\/\?ticket=/);
  });
});

describe('where the bot may post', () => {
  test.each([
    ['C404', 'channel_not_found'],
    ['G2', 'channel_not_found'],
    ['C3', 'not_in_channel'],
    ['C9', 'is_archived'],
  ])('not in %s: %s', async (channel, error) => {
    await expect(web.chat.postMessage({ channel, text: 'x' })).rejects.toMatchObject(refusal(error));
  });

  test('a user id as channel reaches the direct message', async () => {
    const { channel } = await web.chat.postMessage({ channel: 'U2', text: 'hello' });
    expect(channel).toBe(slack.user('U2').dmId);
    expect(slack.messages(slack.user('U2').dmId)).toMatchObject([{ shown: 'hello' }]);
  });

  test('after it was taken out of the channel it posts no more', async () => {
    await web.chat.postMessage({ channel: 'C1', text: 'x' });
    slack.remove('C1', slack.bot.botUserId);
    await expect(web.chat.postMessage({ channel: 'C1', text: 'x' })).rejects.toMatchObject(
      refusal('not_in_channel'),
    );
  });
});

describe('messages', () => {
  test('a post is seen with its thread, its metadata and its unfurl settings', async () => {
    const root = await web.chat.postMessage({
      channel: 'C1',
      text: 'root',
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'digest', event_payload: { delivery: 'd-1' } },
    });
    await web.chat.postMessage({
      channel: 'C1',
      text: 'reply',
      thread_ts: root.ts ?? '',
      reply_broadcast: true,
    });
    expect(slack.messages('C1')).toMatchObject([
      { text: 'root', unfurlLinks: false, unfurlMedia: false, replies: [{ text: 'reply', broadcast: true }] },
    ]);
    const { messages } = await web.conversations.history({ channel: 'C1', include_all_metadata: true });
    expect(messages).toMatchObject([
      { text: 'reply', subtype: 'thread_broadcast', parent_user_id: slack.bot.botUserId },
      {
        text: 'root',
        reply_count: 1,
        metadata: { event_type: 'digest', event_payload: { delivery: 'd-1' } },
      },
    ]);
    const plain = await web.conversations.history({ channel: 'C1' });
    expect(plain.messages?.[1]?.metadata).toBeUndefined();
  });

  test('a thread is read whole, from any of its messages', async () => {
    const root = await slack.user('U1').message('root', 'C1');
    const first = await web.chat.postMessage({ channel: 'C1', text: 'one', thread_ts: root.ts });
    await web.chat.postMessage({ channel: 'C1', text: 'two', thread_ts: root.ts });
    const { messages } = await web.conversations.replies({ channel: 'C1', ts: first.ts ?? '' });
    expect(messages?.map((message) => message.text)).toEqual(['root', 'one', 'two']);
  });

  test('history comes in pages, newest first', async () => {
    for (const text of ['a', 'b', 'c']) await slack.user('U1').message(text, 'C1');
    const first = await web.conversations.history({ channel: 'C1', limit: 2 });
    expect(first.messages?.map((message) => message.text)).toEqual(['c', 'b']);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await web.conversations.history({ channel: 'C1', limit: 2, cursor });
    expect(second.messages?.map((message) => message.text)).toEqual(['a']);
    expect(second.has_more).toBe(false);
  });

  test('text without blocks replaces the blocks; blocks leave no mark of an edit', async () => {
    const { ts = '' } = await web.chat.postMessage({ channel: 'C1', text: 'x', blocks: [section('*one*')] });
    await web.chat.update({ channel: 'C1', ts, text: 'x', blocks: [section('*two*')] });
    expect(slack.messages('C1')).toMatchObject([{ shown: '*two*', edited: false }]);
    await web.chat.update({ channel: 'C1', ts, text: 'three' });
    expect(slack.messages('C1')).toMatchObject([{ shown: 'three', blocks: [], edited: true }]);
  });

  test('only its own messages are for the bot to change', async () => {
    const { ts } = await slack.user('U1').message('mine', 'C1');
    await expect(web.chat.update({ channel: 'C1', ts, text: 'x' })).rejects.toMatchObject(
      refusal('cant_update_message'),
    );
    await expect(web.chat.delete({ channel: 'C1', ts })).rejects.toMatchObject(
      refusal('cant_delete_message'),
    );
    await expect(web.chat.delete({ channel: 'C1', ts: '1.000001' })).rejects.toMatchObject(
      refusal('message_not_found'),
    );
  });

  test('an ephemeral message is for one person, and beyond the reach of history and update', async () => {
    const { message_ts: ts = '' } = await web.chat.postEphemeral({ channel: 'C1', user: 'U1', text: 'psst' });
    expect(slack.ephemerals('C1', 'U1')).toMatchObject([{ shown: 'psst' }]);
    expect(slack.ephemerals('C1', 'U2')).toEqual([]);
    expect(slack.messages('C1')).toEqual([]);
    expect((await web.conversations.history({ channel: 'C1' })).messages).toEqual([]);
    await expect(web.chat.update({ channel: 'C1', ts, text: 'x' })).rejects.toMatchObject(
      refusal('message_not_found'),
    );
    await expect(web.chat.postEphemeral({ channel: 'G1', user: 'U3', text: 'x' })).rejects.toMatchObject(
      refusal('user_not_in_channel'),
    );
  });

  test('nothing, too much, and blocks without a text are refused or noted', async () => {
    slack.tolerate('no_text', 'msg_too_long', 'no_fallback_text', 'markdown_text_conflict');
    await expect(web.chat.postMessage({ channel: 'C1', text: '  ' })).rejects.toMatchObject(
      refusal('no_text'),
    );
    await expect(web.chat.postMessage({ channel: 'C1', text: 'x'.repeat(40_001) })).rejects.toMatchObject(
      refusal('msg_too_long'),
    );
    const { ts = '' } = await web.chat.postMessage({ channel: 'C1', text: 'x' });
    await expect(web.chat.update({ channel: 'C1', ts, text: 'x'.repeat(4001) })).rejects.toMatchObject(
      refusal('msg_too_long'),
    );
  });

  test('an argument that no method has is a violation', async () => {
    await web.apiCall('chat.postMessage', { channel: 'C1', text: 'x', colour: 'red' });
    expect(slack.violations).toEqual([
      { kind: 'unknown_argument', where: 'chat.postMessage', detail: 'colour' },
    ]);
    slack.tolerate('unknown_argument');
  });

  test('a violation fails the test that closes the server', async () => {
    const other = await startSlackServer();
    const client = new WebClient(other.botToken, { slackApiUrl: other.apiUrl });
    await client.apiCall('chat.unheardOf').catch((error: WebAPICallError) => error);
    await expect(other.close()).rejects.toThrow('unknown_method');
  });

  test('JSON bodies work as forms do', async () => {
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${slack.botToken}`,
        'content-type': 'application/json; charset=utf-8',
      },
      body: JSON.stringify({ channel: 'C1', text: 'json', blocks: [section('json')] }),
    });
    expect(await response.json()).toMatchObject({ ok: true, channel: 'C1' });
  });
});

describe('limits', () => {
  test('a channel takes a short burst, then one message a second', async () => {
    slack.tolerate('ratelimited');
    for (let i = 0; i < 4; i += 1) await web.chat.postMessage({ channel: 'C1', text: `${i}` });
    await expect(web.chat.postMessage({ channel: 'C1', text: 'five' })).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
      retryAfter: 1,
    });
    await web.chat.postMessage({ channel: 'C2', text: 'another channel' });
    await slack.advance(1000);
    await web.chat.postMessage({ channel: 'C1', text: 'five' });
    expect(slack.messages('C1')).toHaveLength(5);
  });

  test('a method has its tier', async () => {
    slack.tolerate('ratelimited');
    slack.setScopes(['channels:read']);
    for (let i = 0; i < 20; i += 1) await web.conversations.list();
    await expect(web.conversations.list()).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
      retryAfter: 3,
    });
  });
});

describe('conversations and people', () => {
  beforeEach(() =>
    slack.setScopes([
      'channels:read',
      'groups:read',
      'im:write',
      'channels:join',
      'users:read',
      'team:read',
      'reactions:write',
      'chat:write',
    ]),
  );

  test('a conversation is described, listed, joined, and its members are told', async () => {
    expect((await web.conversations.info({ channel: 'C3' })).channel).toMatchObject({
      name: 'elsewhere',
      is_member: false,
    });
    expect((await web.conversations.join({ channel: 'C3' })).channel).toMatchObject({ is_member: true });
    expect((await web.conversations.members({ channel: 'G1' })).members).toEqual([
      'U1',
      'U2',
      slack.bot.botUserId,
    ]);
    const { channels } = await web.conversations.list({
      types: 'public_channel,private_channel',
      exclude_archived: true,
    });
    expect(channels?.map((channel) => channel.id)).toEqual(['C1', 'C2', 'C3', 'G1']);
    expect((await web.conversations.open({ users: 'U1' })).channel).toEqual({ id: slack.user('U1').dmId });
  });

  test('people, bots and the workspace are described', async () => {
    expect((await web.users.info({ user: 'U3', include_locale: true })).user).toMatchObject({
      locale: 'tr-TR',
      real_name: 'Cem Can',
    });
    expect((await web.bots.info({ bot: slack.bot.botId })).bot).toMatchObject({
      user_id: slack.bot.botUserId,
    });
    expect((await web.team.info()).team).toMatchObject({ id: 'T1', domain: 'acme' });
  });

  test('a reaction is added once; a permalink leads to the message', async () => {
    const { ts } = await slack.user('U1').message('x', 'C1');
    await web.reactions.add({ channel: 'C1', timestamp: ts, name: 'eyes' });
    await expect(web.reactions.add({ channel: 'C1', timestamp: ts, name: 'eyes' })).rejects.toMatchObject(
      refusal('already_reacted'),
    );
    expect(slack.messages('C1')).toMatchObject([{ reactions: ['eyes'] }]);
    const { permalink } = await web.chat.getPermalink({ channel: 'C1', message_ts: ts });
    expect(permalink).toBe(`https://acme.slack.com/archives/C1/p${ts.replace('.', '')}`);
  });

  test('another workspace is installed with a code and has a token of its own', async () => {
    slack.addTeam({ id: 'T2', name: 'Beta', domain: 'beta' });
    const secrets = { client_id: slack.app.clientId, client_secret: slack.app.clientSecret };
    const granted = await clientFor().oauth.v2.access({ ...secrets, code: 'code-of-T2' });
    expect(granted).toMatchObject({ team: { id: 'T2' }, token_type: 'bot', app_id: slack.app.id });
    await expect(
      clientFor(granted.access_token).chat.postMessage({ channel: 'C1', text: 'x' }),
    ).rejects.toMatchObject(refusal('channel_not_found'));
    await expect(clientFor().oauth.v2.access({ ...secrets, code: 'wrong' })).rejects.toMatchObject(
      refusal('invalid_code'),
    );
  });
});

test('a command that the app does not have cannot be typed', async () => {
  const other = await startSlackServer({ app: { commands: ['/brief'] } });
  await expect(other.user('U1').slash('/quotes', '', 'C1')).rejects.toThrow('/quotes is not a valid command');
  await other.close();
});
