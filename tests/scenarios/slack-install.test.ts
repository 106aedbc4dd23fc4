import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSlackSecrets } from '../../src/platforms/slack/connection/read-slack-secrets.ts';
import type { SlackPlatform, SlackPlatformOptions } from '../../src/platforms/slack/create-slack-platform.ts';
import type { SealedInstallations } from '../../src/platforms/slack/install/installations.ts';
import { BASE_SCOPES, OPTIONAL_SCOPES } from '../../src/platforms/slack/manifest.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { botOver } from '../support/asker.ts';
import { freePort } from '../support/free-port.ts';
import { installInSlack, openInstallPage } from '../support/install-in-slack.ts';
import { connectToSlack } from '../support/slack-precis.ts';

const key = randomBytes(32).toString('base64');

let slack: SlackServer;
let platform: SlackPlatform | null;
let origin: string;
let reported: readonly object[];
let kept: Map<string, string>;

beforeEach(() => {
  platform = null;
  kept = new Map();
});
afterEach(async () => {
  await platform?.stop();
  await slack.close();
});

const store: SealedInstallations = {
  installation: async ({ workspace }) => kept.get(workspace) ?? null,
  putInstallation: async ({ workspace }, sealed) => void kept.set(workspace, sealed),
  removeInstallation: async ({ workspace }) => void kept.delete(workspace),
};

/** A Slack with a second workspace, whose people sit in channel C20, and a bot that any may install. */
async function connect(
  mode: 'socket' | 'http',
  { keys = key, tokenLifeSeconds }: { readonly keys?: string; readonly tokenLifeSeconds?: number } = {},
  options: Partial<SlackPlatformOptions> = {},
) {
  const app = tokenLifeSeconds === undefined ? {} : { app: { tokenLifeSeconds } };
  slack = await startSlackServer({ rateLimits: false, ...app });
  slack.addTeam({ id: 'T2', name: 'Basalt', domain: 'basalt' });
  slack.addUser({ id: 'U20', name: 'dee', teamId: 'T2' });
  slack.addChannel({ id: 'C20', name: 'harbour', teamId: 'T2', members: ['U20', 'UT2BOT'] });
  await start(mode, keys, options);
}

async function start(mode: 'socket' | 'http', keys: string, options: Partial<SlackPlatformOptions> = {}) {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const env = {
    SLACK_CLIENT_ID: slack.app.clientId,
    SLACK_CLIENT_SECRET: slack.app.clientSecret,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_APP_TOKEN: slack.appToken,
    PRECIS_STORE_KEY: keys,
  };
  const made = botOver();
  reported = made.reported;
  const secrets = readSlackSecrets(env, { mode, port });
  platform = await connectToSlack(slack, made.bot, { secrets, store, ...options });
  if (mode === 'http') await slack.useHttp(`${origin}/slack/events`);
}

const posted = (channel: string) => slack.messages(channel).filter(({ isBot }) => isBot);

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('two workspaces install the bot, and each is answered as itself', async () => {
    await connect(mode);
    for (const team of ['T1', 'T2']) {
      expect(await installInSlack(origin, `code-of-${team}`)).toMatchObject({ status: 200 });
    }
    await slack.user('U1').slash('/brief', 'harbour', 'C1');
    await slack.user('U20').slash('/brief', 'harbour', 'C20');
    await slack.until(() => posted('C1')[0] && posted('C20')[0], 'both briefs');
    expect(posted('C1').map(({ user }) => user)).toEqual(['UT1BOT']);
    expect(posted('C20').map(({ user }) => user)).toEqual(['UT2BOT']);
  });

  test('a workspace that throws the bot out is forgotten; the other one goes on', async () => {
    await connect(mode);
    await installInSlack(origin, 'code-of-T1');
    await installInSlack(origin, 'code-of-T2');
    const first = [...slack.world.installs.values()].find(({ teamId }) => teamId === 'T1');
    await slack.uninstall(first?.token);
    await slack.until(() => !kept.has('T1'), 'T1 forgotten');
    expect([...kept.keys()]).toEqual(['T2']);
    await slack.user('U20').slash('/brief', 'harbour', 'C20');
    await slack.until(() => posted('C20')[0], 'the brief of the other workspace');
  });
});

test('what is asked for is what the manifest says, and the state belongs to the browser', async () => {
  await connect('http');
  const { authorizeUrl, cookie } = await openInstallPage(origin);
  expect(authorizeUrl.searchParams.get('scope')).toBe([...BASE_SCOPES, ...OPTIONAL_SCOPES].join(','));
  expect(cookie).not.toBe('');
});

test.each([
  ['a state that somebody made up', { state: 'made-up', cookie: 'slack-app-oauth-state=made-up' }],
  ['the state of another browser', { cookie: 'slack-app-oauth-state=other' }],
])('%s installs nothing', async (_, change) => {
  await connect('http');
  const page = await installInSlack(origin, 'code-of-T2', change);
  expect(page.status).toBeGreaterThanOrEqual(400);
  expect(kept.size).toBe(0);
});

test('a whole organization is refused, and told what to do instead', async () => {
  await connect('http');
  const page = await installInSlack(origin, 'code-of-E1');
  expect(page).toMatchObject({ status: 400, text: expect.stringContaining('choose one workspace') });
  expect(kept.size).toBe(0);
});

test('nobody reads a token in the store or in the log', async () => {
  await connect('http');
  await installInSlack(origin, 'code-of-T2');
  const token = [...slack.world.installs.keys()].find((one) => one.includes('T2')) ?? '';
  expect(kept.get('T2')).not.toContain(token);
  expect(kept.get('T2')).not.toContain(Buffer.from(token).toString('base64url').slice(4, -4));
  await slack.revoke('token_revoked', token);
  await installInSlack(origin, 'wrong');
  expect(reported).not.toEqual([]);
  expect(JSON.stringify(reported)).not.toContain(token);
  expect(JSON.stringify(reported)).not.toContain(slack.app.clientSecret);
});

test('after a restart with a new key before the old one, tokens are read and sealed anew', async () => {
  await connect('http');
  await installInSlack(origin, 'code-of-T2');
  const before = kept.get('T2');
  await platform?.stop();
  const next = randomBytes(32).toString('base64');
  await start('http', `${next},${key}`);
  await slack.user('U20').slash('/brief', 'harbour', 'C20');
  await slack.until(() => posted('C20')[0], 'the brief');
  expect(kept.get('T2')?.split('.')[1]).not.toBe(before?.split('.')[1]);
  await platform?.stop();
  await start('http', next);
  await slack.user('U20').slash('/brief', 'harbour', 'C20');
  await slack.until(() => posted('C20')[1], 'the brief, with the new key alone');
});

test('a token that is about to expire is renewed once, however many ask at once', async () => {
  await connect('http', { tokenLifeSeconds: 3600 });
  await installInSlack(origin, 'code-of-T2');
  const ask = () => slack.user('U20').slash('/brief', 'harbour', 'C20');
  const outcomes = await Promise.all([ask(), ask(), ask()]);
  expect(outcomes.every(({ acknowledged }) => acknowledged)).toBe(true);
  await slack.until(() => posted('C20').length === 3, 'three briefs');
  const renewals = () =>
    slack.requests.of('oauth.v2.access').filter(({ args }) => args['grant_type'] === 'refresh_token');
  await slack.until(() => renewals()[0]?.response !== null, 'the renewal');
  expect(renewals().map(({ response }) => response?.['ok'])).not.toContain(false);
});

test('a token that has expired is renewed before anything is posted', async () => {
  await connect(
    'http',
    { tokenLifeSeconds: 1 },
    { clock: { now: () => Temporal.Now.instant().add({ hours: 1 }) } },
  );
  await installInSlack(origin, 'code-of-T2');
  await slack.advance(2000);
  await slack.user('U20').slash('/brief', 'harbour', 'C20');
  await slack.until(() => posted('C20')[0], 'the brief');
});
