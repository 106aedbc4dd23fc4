import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let web: WebClient;

beforeEach(async () => {
  slack = await startSlackServer({ rateLimits: false });
  web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
});

afterEach(() => slack.close());

const rich = (element: object) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [element] }],
});

test.each<[string, object, object]>([
  ['<!channel> in the text', { text: 'hi <!channel>' }, { kind: 'channel', where: 'text' }],
  ['<!here|here> in the text', { text: '<!here|here>' }, { kind: 'here' }],
  [
    '<@U1> in mrkdwn',
    { text: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '<@U1>' } }] },
    { kind: 'user', target: 'U1', where: '/blocks/0/text' },
  ],
  [
    'a user in rich text',
    { text: 'x', blocks: [rich({ type: 'user', user_id: 'U2' })] },
    { kind: 'user', target: 'U2' },
  ],
  [
    'a broadcast in rich text',
    { text: 'x', blocks: [rich({ type: 'broadcast', range: 'everyone' })] },
    { kind: 'everyone' },
  ],
  [
    'a group in rich text',
    { text: 'x', blocks: [rich({ type: 'usergroup', usergroup_id: 'S1' })] },
    { kind: 'usergroup', target: 'S1' },
  ],
  [
    'a group in the text',
    { text: '<!subteam^S1|@desk>' },
    { kind: 'usergroup', target: 'S1|@desk'.slice(0, 2) },
  ],
  [
    '<@U1> in markdown',
    { text: 'x', blocks: [{ type: 'markdown', text: 'hello <@U1>' }] },
    { kind: 'user', target: 'U1' },
  ],
  [
    'a plain @here in mrkdwn that is not verbatim',
    { text: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hi @here' } }] },
    { kind: 'here' },
  ],
  ['@channel with link_names', { text: '@channel', link_names: true }, { kind: 'channel' }],
])('%s rings a bell', async (_name, message, ping) => {
  await web.apiCall('chat.postMessage', { channel: 'C1', ...message });
  expect(slack.pings).toMatchObject([{ ...ping, channel: 'C1' }]);
});

test.each<[string, object]>([
  ['escaped mark-up', { text: '&lt;!channel&gt; &lt;@U1&gt; @channel' }],
  [
    'mark-up in plain text',
    { text: 'x', blocks: [{ type: 'header', text: { type: 'plain_text', text: '<!channel>' } }] },
  ],
  [
    'mark-up in a rich text element',
    { text: 'x', blocks: [rich({ type: 'text', text: '<!channel> https://example.org' })] },
  ],
  [
    'a plain @here in verbatim mrkdwn',
    { text: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hi @here', verbatim: true } }] },
  ],
  [
    'mark-up in a table cell',
    { text: 'x', blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: '<@U1>' }]] }] },
  ],
])('%s rings none and links nothing', async (_name, message) => {
  await web.apiCall('chat.postMessage', { channel: 'C1', ...message });
  expect(slack.pings).toEqual([]);
  expect(slack.links).toEqual([]);
});

test('an update, an ephemeral message and a stream are looked through too', async () => {
  const { ts = '' } = await web.chat.postMessage({ channel: 'C1', text: 'x' });
  await web.chat.update({ channel: 'C1', ts, text: '<!here>' });
  await web.chat.postEphemeral({ channel: 'C1', user: 'U1', text: '<!everyone>' });
  const start = { channel: 'C1', thread_ts: ts, recipient_team_id: 'T1', recipient_user_id: 'U1' };
  await web.chat.startStream({ ...start, markdown_text: '<!channel>' });
  expect(new Set(slack.pings.map((ping) => ping.kind))).toEqual(new Set(['here', 'everyone', 'channel']));
});

test.each<[string, object, object]>([
  [
    'an honest link',
    { text: '<https://example.org/a|the article>' },
    { url: 'https://example.org/a', label: 'the article', deceptive: false },
  ],
  [
    'a link that shows another address',
    { text: '<https://evil.example/a|https://bank.example>' },
    { deceptive: true },
  ],
  ['a bare address', { text: 'see https://example.org/a' }, { url: 'https://example.org/a', label: null }],
  [
    'a link in rich text',
    { text: 'x', blocks: [rich({ type: 'link', url: 'https://evil.example', text: 'www.bank.example' })] },
    { deceptive: true },
  ],
  [
    'a link in markdown',
    { text: 'x', blocks: [{ type: 'markdown', text: '[one](https://example.org/1)' }] },
    { url: 'https://example.org/1', label: 'one' },
  ],
])('%s is on record', async (_name, message, link) => {
  await web.apiCall('chat.postMessage', { channel: 'C1', ...message });
  expect(slack.links).toMatchObject([link]);
});
