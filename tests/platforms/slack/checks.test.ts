import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/check.ts';
import { type SlackCheckParts, slackChecks } from '../../../src/platforms/slack/checks/slack-checks.ts';
import { createInstallations } from '../../../src/platforms/slack/install/installations.ts';
import { readStoreKeys } from '../../../src/platforms/slack/install/store-keys.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../../../src/platforms/slack/manifest.ts';
import type { SlackServer } from '../../servers/slack/slack-server.ts';
import { startSlackServer } from '../../servers/slack/start-slack-server.ts';

let slack: SlackServer;

beforeEach(async () => {
  slack = await startSlackServer({ app: { scopes: [...BASE_SCOPES, ...OPTIONAL_SCOPES] } });
  // The checks are there to be refused.
  slack.tolerate('missing_scope', 'not_allowed_token_type');
});
afterEach(() => slack.close());

type Findings = Readonly<Record<string, readonly Finding[]>>;

async function look(change: Partial<SlackCheckParts> = {}): Promise<Findings> {
  const checks = slackChecks({
    env: { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken },
    mode: 'socket',
    port: 3000,
    commandPrefix: '',
    rooms: [{ platform: 'slack', workspace: 'T1', channel: 'C1' }],
    store: null,
    slackApiUrl: slack.apiUrl,
    ...change,
  });
  const found = await Promise.all(checks.map(async ({ name, look }) => [name, await look()] as const));
  return Object.fromEntries(found);
}

const statuses = (findings: Findings) =>
  Object.fromEntries(
    Object.entries(findings).map(([name, list]) => [name, list.map(({ status }) => status)]),
  );

test('when all is well there is nothing to do', async () => {
  const findings = await look();
  expect(statuses(findings)).toEqual({
    'Slack tokens': ['ok'],
    'Slack scopes': ['ok'],
    'Slack connection': ['ok'],
    'Slack channels': ['ok'],
    'Slack commands': ['note'],
  });
  expect(findings['Slack tokens']?.[0]?.message).toBe('The bot is @precis in Acme (T1).');
  expect(slack.sockets.connected).toBe(0);
  expect(slack.messages('C1')).toEqual([]);
});

test('where Slack is not set up that is no mistake', async () => {
  expect(statuses(await look({ env: { SLACK_BOT_TOKEN: ' ' } }))).toEqual({ Slack: ['note'] });
});

test('a missing token is named, and nothing else is tried', async () => {
  const findings = await look({ env: { SLACK_BOT_TOKEN: slack.botToken } });
  expect(findings).toEqual({
    'Slack tokens': [
      {
        status: 'fail',
        message: 'SLACK_APP_TOKEN is not set.',
        next: expect.stringContaining('App-Level Tokens'),
      },
    ],
  });
  expect(slack.requests.all).toEqual([]);
});

test.each([
  ['invalid_auth', 'Copy it again'],
  ['token_revoked', 'Reinstall the app'],
  ['account_inactive', 'install it again'],
] as const)('a bot token that is refused as %s says what to click', async (error, next) => {
  await slack.revoke(error);
  const [finding] = (await look())['Slack tokens'] ?? [];
  expect(finding).toMatchObject({
    status: 'fail',
    message: `Slack refuses SLACK_BOT_TOKEN (${error}).`,
    next: expect.stringContaining(next),
  });
});

test('a missing scope means to reinstall the app, a missing optional one says what goes without', async () => {
  slack.setScopes([
    'commands',
    'chat:write',
    'im:history',
    'assistant:write',
    'channels:history',
    'groups:history',
  ]);
  const [base, ...optional] = (await look())['Slack scopes'] ?? [];
  expect(base).toMatchObject({
    status: 'fail',
    next: expect.stringContaining('Reinstall the app: missing app_mentions:read'),
  });
  for (const named of ['channels:read', 'im:write', 'charts', 'users:read']) {
    expect(optional).toContainEqual(
      expect.objectContaining({ status: 'warn', message: expect.stringContaining(named) }),
    );
  }
});

test('an app token without connections:write says which scope', async () => {
  slack.world.app.appTokenScopes = [];
  const [finding] = (await look())['Slack connection'] ?? [];
  expect(finding).toMatchObject({
    status: 'fail',
    message: 'Slack refuses SLACK_APP_TOKEN (missing_scope).',
    next: expect.stringContaining('connections:write'),
  });
});

test('an app token that was revoked is named', async () => {
  slack.world.app.appTokenRevoked = 'token_revoked';
  expect((await look())['Slack connection']).toMatchObject([
    { status: 'fail', message: 'Slack refuses SLACK_APP_TOKEN (token_revoked).' },
  ]);
});

test('a Slack that does not answer is a matter of the network', async () => {
  const findings = await look({ slackApiUrl: 'http://127.0.0.1:9/api/' });
  for (const name of ['Slack tokens', 'Slack connection']) {
    expect(findings[name]).toMatchObject([
      {
        status: 'fail',
        message: expect.stringContaining('cannot be reached'),
        next: expect.stringContaining('network'),
      },
    ]);
  }
});

test('a socket that Slack closes before hello is a matter of the firewall', async () => {
  const { port } = new URL(slack.apiUrl);
  expect(port).not.toBe('');
  const accept = slack.sockets.accept;
  Object.assign(slack.sockets, {
    accept: (_request: unknown, stream: { destroy(): void }) => stream.destroy(),
  });
  const findings = await look();
  Object.assign(slack.sockets, { accept });
  expect(findings['Slack connection']).toMatchObject([
    { status: 'fail', next: expect.stringContaining('firewall') },
  ]);
});

test('over HTTP the public address cannot be tried, and it says where to see', async () => {
  const env = { SLACK_BOT_TOKEN: slack.botToken, SLACK_SIGNING_SECRET: slack.signingSecret };
  expect((await look({ env, mode: 'http' }))['Slack connection']).toMatchObject([
    { status: 'note', next: expect.stringContaining('Verified') },
  ]);
});

describe('channels', () => {
  const inChannel = async (channel: string) =>
    (await look({ rooms: [{ platform: 'slack', workspace: 'T1', channel }] }))['Slack channels'];

  test.each([
    ['C3', 'The bot is not in C3.'],
    ['G2', 'There is no G2, or it is private and the bot is not in it.'],
    ['C404', 'There is no C404, or it is private and the bot is not in it.'],
  ])('a granted channel %s that the bot is not in', async (channel, message) => {
    expect(await inChannel(channel)).toMatchObject([
      { status: 'fail', message, next: expect.stringContaining('/invite @precis') },
    ]);
  });

  test('where the app may not read, it cannot be told', async () => {
    slack.setScopes([...BASE_SCOPES]);
    expect(await inChannel('C3')).toMatchObject([
      { status: 'note', message: expect.stringContaining('cannot be told (the app may not read channels)') },
    ]);
  });

  test('a workspace in which nothing was granted is told how', async () => {
    expect((await look({ rooms: [] }))['Slack channels']).toMatchObject([
      { status: 'warn', next: expect.stringContaining('precis grant slack/T1/* main') },
    ]);
    expect(await inChannel('*')).toMatchObject([{ status: 'ok' }]);
  });
});

describe('several workspaces', () => {
  const key = randomBytes(32).toString('base64');
  const kept = new Map<string, string>();
  const store = {
    installation: async ({ workspace }: { readonly workspace: string }) => kept.get(workspace) ?? null,
    putInstallation: async ({ workspace }: { readonly workspace: string }, sealed: string) =>
      void kept.set(workspace, sealed),
    removeInstallation: async () => undefined,
    installations: async () => [...kept.keys()],
  };
  const env = (storeKey: string) => ({
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 's',
    SLACK_APP_TOKEN: slack.appToken,
    PRECIS_STORE_KEY: storeKey,
  });

  async function install(team: string, token: string) {
    await createInstallations(store, readStoreKeys({ PRECIS_STORE_KEY: key })).put(team, {
      team: { id: team },
      enterprise: undefined,
      user: { id: 'U1', token: undefined, scopes: undefined },
      bot: { token, scopes: [], id: 'B1', userId: 'U1' },
    });
  }

  beforeEach(() => kept.clear());

  test('nobody has installed it yet', async () => {
    expect((await look({ env: env(key), store }))['Slack tokens']).toMatchObject([
      { status: 'warn', next: expect.stringContaining('/slack/install') },
    ]);
  });

  test('each is looked at; one that is gone does not hide the others', async () => {
    slack.addTeam({ id: 'T2', name: 'Basalt', domain: 'basalt' });
    await install('T1', slack.botToken);
    await install('T2', slack.install('T2').token);
    await slack.revoke('token_revoked', slack.botToken);
    const findings = await look({ env: env(key), store });
    expect(findings['Slack tokens']).toMatchObject([
      { status: 'fail', message: 'Slack refuses the token of T1 (token_revoked).' },
      { status: 'ok', message: 'The bot is @precis in Basalt (T2).' },
    ]);
    expect(findings['Slack channels']).toMatchObject([{ next: expect.stringContaining('slack/T2/*') }]);
  });

  test('sealed with another key', async () => {
    await install('T1', slack.botToken);
    const other = env(randomBytes(32).toString('base64'));
    expect((await look({ env: other, store }))['Slack tokens']).toMatchObject([
      { status: 'fail', next: expect.stringContaining('PRECIS_STORE_KEY=new,old') },
    ]);
  });

  test('altered in the store', async () => {
    await install('T1', slack.botToken);
    kept.set('T2', kept.get('T1') ?? '');
    kept.delete('T1');
    expect((await look({ env: env(key), store }))['Slack tokens']).toMatchObject([
      { status: 'fail', message: expect.stringContaining('cannot be opened') },
    ]);
  });
});
