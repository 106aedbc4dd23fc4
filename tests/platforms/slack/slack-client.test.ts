import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createQuietLogger } from '../../../src/platforms/slack/connection/quiet-logger.ts';
import { withoutTokens } from '../../../src/platforms/slack/connection/without-tokens.ts';
import { createPostQueue } from '../../../src/platforms/slack/posting/post-queue.ts';
import { respondWith } from '../../../src/platforms/slack/posting/response-url.ts';
import { clientOptions, createSlackClients } from '../../../src/platforms/slack/posting/slack-client.ts';
import type { SlackServer } from '../../servers/slack/slack-server.ts';
import { startSlackServer } from '../../servers/slack/start-slack-server.ts';
import { liveInSlack } from '../../support/live-content/live-in-slack.ts';

let slack: SlackServer;
let nowMs: number;
let logged: object[];

beforeEach(async () => {
  nowMs = 1_700_000_000_000;
  logged = [];
  slack = await startSlackServer({ now: () => nowMs, app: { scopes: ['chat:write', 'files:write'] } });
});
afterEach(() => slack.close());

const sleep = async (ms: number) => {
  nowMs += ms;
};

/** A client whose time is the server's. */
function clientOf(team = 'T1', timeout?: number) {
  const log = withoutTokens({ error: (fields) => logged.push(fields) });
  const options = clientOptions(slack.apiUrl, createQuietLogger(log));
  const clients = createSlackClients({
    options: timeout === undefined ? options : { ...options, timeout },
    tokenOf: async (of) =>
      [...slack.world.installs.values()].find(({ teamId }) => teamId === of)?.token ?? 'xoxb-none',
    queue: createPostQueue(sleep, () => nowMs),
    sleep,
  });
  return { client: clients.of(team), clients, log };
}

const place = (channel: string) => ({ channel, threadTs: null });
const words = (text: string) => [{ text, blocks: [] }];
const posts = (channel?: string) =>
  slack.requests
    .of('chat.postMessage')
    .filter(({ args }) => channel === undefined || args['channel'] === channel);
const stored = (channel: string) => slack.world.channels.get(channel)?.messages.map(({ text }) => text);

test('twelve posts to one channel come a second apart, in order, and Slack never says it is too much', async () => {
  const { client } = clientOf();
  await Promise.all(Array.from({ length: 12 }, (_, number) => client.post(place('C1'), words(`${number}`))));
  expect(stored('C1')).toEqual(Array.from({ length: 12 }, (_, number) => `${number}`));
  const times = posts().map(({ atMs }) => atMs);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  expect(posts().filter(({ status }) => status !== 200)).toEqual([]);
});

test('a limit holds up the channel it was said of, as long as it was said, and no other', async () => {
  const { client } = clientOf();
  const limit = { kind: 'ratelimited', retryAfterSeconds: 30 } as const;
  slack.faults.arm('chat.postMessage', limit, { when: (args) => args['channel'] === 'C1' });
  const startMs = nowMs;
  const held = client.post(place('C1'), words('held'));
  await client.post(place('C2'), words('free'));
  await held;
  expect(stored('C2')).toEqual(['free']);
  expect(posts('C1').map(({ atMs }) => atMs - startMs >= 30_000)).toEqual([false, true]);
});

describe.each([
  ['an answer of 500', { kind: 'server_error' }, 0],
  ['a post that is there and an answer of 500', { kind: 'accept_then_500' }, 1],
  ['a connection that broke after the post', { kind: 'accept_then_drop' }, 1],
  ['a broken connection', { kind: 'reset' }, 0],
  ['a page', { kind: 'html_error' }, 0],
  ['half an answer', { kind: 'malformed_json' }, 1],
  ['silence', { kind: 'hang' }, 0],
] as const)('%s', (_, fault, there) => {
  test('is never answered by a second post, and no token gets to the log', async () => {
    const { client, log } = clientOf('T1', 100);
    slack.faults.arm('chat.postMessage', fault);
    const error = await client.post(place('C1'), words('once')).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    log.error({ err: error }, 'answer failed');
    expect(posts()).toHaveLength(1);
    expect(stored('C1')).toHaveLength(there);
    expect(JSON.stringify(logged)).not.toContain(slack.botToken);
  });
});

test.each(['token_revoked', 'account_inactive', 'invalid_auth'] as const)(
  'a workspace whose token is refused (%s) holds up no other, and its token stays out of the log',
  async (reason) => {
    slack.addTeam({ id: 'T2', name: 'Basalt', domain: 'basalt' });
    const other = slack.install('T2');
    slack.addChannel({ id: 'C20', name: 'news', teamId: 'T2', members: [other.botUserId] });
    const { clients, log } = clientOf();
    await slack.revoke(reason, slack.botToken);
    const refused = clients
      .of('T1')
      .post(place('C1'), words('lost'))
      .catch((error: unknown) => log.error({ err: error }, 'answer failed'));
    await clients.of('T2').post(place('C20'), words('there'));
    await refused;
    expect(stored('C20')).toEqual(['there']);
    expect(logged).not.toEqual([]);
    expect(JSON.stringify(logged)).not.toContain(slack.botToken);
  },
);

test('no address in the words of a message becomes a link, nor is previewed, when it is posted or changed', async () => {
  const { client } = clientOf();
  const ts = await client.post(place('C1'), words('see https://evil.example'));
  await client.update('C1', ts, { text: 'see https://evil.example again', blocks: [] });
  await client.postEphemeral(place('C1'), 'U1', words('see https://evil.example'));
  const live = slack.requests.all.map(liveInSlack);
  expect(live.flatMap(({ links }) => links)).toEqual([]);
  expect(live.some(({ unfurls }) => unfurls)).toBe(false);
});

test('what only one person sees has no previews either', async () => {
  const said: object[] = [];
  const respond = async (message: string | object) => {
    said.push(typeof message === 'string' ? {} : message);
    return new Response();
  };
  await respondWith(respond, words('see https://evil.example'), { replace: false, threadTs: null });
  expect(said).toMatchObject([{ unfurl_links: false, unfurl_media: false }]);
});

describe('a chart', () => {
  const chart = { png: Uint8Array.from([137, 80, 78, 71, 1, 2, 3]), alt: 'Mentions rose from 3 to 9 in May' };
  const message = { text: 'Mentions', blocks: [], images: [chart] };

  test('follows in the thread of its words, with its description', async () => {
    const { client } = clientOf();
    const ts = await client.post(place('C1'), [message]);
    const [file] = slack.world.files.values();
    expect(file).toMatchObject({ name: 'chart.png', altText: chart.alt, title: chart.alt, completed: true });
    expect([...(file?.bytes ?? [])]).toEqual([...chart.png]);
    const shared = slack.world.channels.get('C1')?.messages.find(({ files }) => files.length > 0);
    expect(shared).toMatchObject({ threadTs: ts });
  });

  test('is left out where the app may not upload, and the words stand', async () => {
    slack.setScopes(['chat:write']);
    slack.tolerate('missing_scope');
    await clientOf().client.post(place('C1'), [message]);
    expect(stored('C1')).toEqual(['Mentions']);
    expect(logged).toEqual([]);
  });

  test('that cannot be uploaded is logged, without a token, and the words stand', async () => {
    slack.faults.arm('files.getUploadURLExternal', { kind: 'server_error' });
    await clientOf().client.post(place('C1'), [message]);
    expect(stored('C1')).toEqual(['Mentions']);
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).not.toContain(slack.botToken);
  });
});
