import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSlackSecrets } from '../../../src/platforms/slack/connection/read-slack-secrets.ts';
import type { WorkspaceInstallation } from '../../../src/platforms/slack/install/installations.ts';
import { createManyWorkspaces } from '../../../src/platforms/slack/install/many-workspaces.ts';
import { isCurrent, seal, unseal } from '../../../src/platforms/slack/install/seal.ts';
import { readStoreKeys } from '../../../src/platforms/slack/install/store-keys.ts';

const newKey = () => randomBytes(32).toString('base64');
const keysOf = (...keys: readonly string[]) => readStoreKeys({ PRECIS_STORE_KEY: keys.join(', ') });

test('what is sealed is opened with its key, and reads like nothing', () => {
  const keys = keysOf(newKey());
  const sealed = seal(keys, 'slack/T1', 'xoxb-of-türkiye');
  expect(sealed).not.toContain('xoxb');
  expect(seal(keys, 'slack/T1', 'xoxb-of-türkiye')).not.toBe(sealed);
  expect(unseal(keys, 'slack/T1', sealed)).toBe('xoxb-of-türkiye');
});

test('what was sealed for one workspace opens for no other, nor when a letter was changed', () => {
  const keys = keysOf(newKey());
  const sealed = seal(keys, 'slack/T1', 'words');
  expect(() => unseal(keys, 'slack/T2', sealed)).toThrow();
  // Of the last letter of base64 some bits count for nothing.
  const changed = sealed.replace(/.(?=.$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  expect(() => unseal(keys, 'slack/T1', changed)).toThrow();
  expect(() => unseal(keys, 'slack/T1', 'v0.plain')).toThrow('not of a form that is known');
});

test('an old key opens and no longer seals; without it the operator is told what is missing', () => {
  const [old, next] = [newKey(), newKey()];
  const sealed = seal(keysOf(old), 'slack/T1', 'words');
  const both = keysOf(next, old);
  expect(unseal(both, 'slack/T1', sealed)).toBe('words');
  expect(isCurrent(both, sealed)).toBe(false);
  expect(isCurrent(both, seal(both, 'slack/T1', 'words'))).toBe(true);
  expect(() => unseal(keysOf(next), 'slack/T1', sealed)).toThrow(
    expect.objectContaining({ setting: 'PRECIS_STORE_KEY', hint: expect.stringContaining('new,old') }),
  );
});

test.each([
  [undefined, 'is not set'],
  [' , ', 'is not set'],
  ['c2hvcnQ=', 'a key of 5 bytes'],
  [`${newKey()},c2hvcnQ=`, 'a key of 5 bytes'],
])('the key %j is no key', (value, message) => {
  expect(() => readStoreKeys({ PRECIS_STORE_KEY: value })).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(message),
      hint: expect.stringContaining('openssl'),
    }),
  );
});

test.each([
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN'],
  [{}, 'SLACK_CLIENT_SECRET'],
  [{ SLACK_CLIENT_SECRET: 's' }, 'PRECIS_STORE_KEY'],
])('several workspaces need %j and more: %s is named', (env, setting) => {
  const many = { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's', ...env };
  expect(() => readSlackSecrets(many, { mode: 'http', port: 1 })).toThrow(
    expect.objectContaining({ setting }),
  );
});

/** Workspace T1, whose token ends `endsInS` after the clock's zero. */
function rotating(endsInS: number) {
  const bot = {
    token: 'xoxb-old',
    refreshToken: 'r',
    expiresAt: endsInS,
    scopes: [],
    id: 'B1',
    userId: 'U1',
  };
  let installation: WorkspaceInstallation = {
    team: { id: 'T1' },
    enterprise: undefined,
    user: { id: 'U1', token: undefined, scopes: undefined },
    bot,
  };
  const renewals: string[] = [];
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const workspaces = createManyWorkspaces({
    installations: {
      get: async (team) => (team === 'T1' ? installation : null),
      put: async () => undefined,
      remove: async () => undefined,
    },
    nowMs: () => 0,
    async renew(team) {
      renewals.push(team);
      await done;
      installation = { ...installation, bot: { ...bot, token: 'xoxb-new', expiresAt: 43_200 } };
    },
  });
  return { workspaces, renewals, finish };
}

test('a token that is good for hours is left alone', async () => {
  const { workspaces, renewals } = rotating(7201);
  expect(await workspaces.identityOf('T1')).toEqual({ botToken: 'xoxb-old', botId: 'B1', botUserId: 'U1' });
  expect(renewals).toEqual([]);
});

test('a token that ends soon is used while it is renewed, once', async () => {
  const { workspaces, renewals, finish } = rotating(60);
  const [one, two] = await Promise.all([workspaces.identityOf('T1'), workspaces.identityOf('T1')]);
  expect([one.botToken, two.botToken]).toEqual(['xoxb-old', 'xoxb-old']);
  expect(renewals).toEqual(['T1']);
  finish();
});

test('a token that has ended is waited for', async () => {
  const { workspaces, renewals, finish } = rotating(-1);
  const asked = Promise.all([workspaces.identityOf('T1'), workspaces.identityOf('T1')]);
  finish();
  expect((await asked).map(({ botToken }) => botToken)).toEqual(['xoxb-new', 'xoxb-new']);
  expect(renewals).toEqual(['T1']);
});

test('a workspace that did not install the bot has no token', async () => {
  await expect(rotating(7201).workspaces.identityOf('T9')).rejects.toThrow('not installed in T9');
});
