import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

let slack: SlackServer;
let folder: string;
let child: ChildProcess | null;

beforeEach(async () => {
  child = null;
  slack = await startSlackServer({ rateLimits: false });
  folder = await mkdtemp(join(tmpdir(), 'precis-slack-process-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await slack.close();
  await rm(folder, { recursive: true });
});

/** `precis ARGS` as an operator starts it, with this Slack for Slack. */
function precis(...args: readonly string[]) {
  const started = spawn(process.execPath, [main, ...args, '--data', folder], {
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
  });
  child = started;
  let said = '';
  started.stdout.on('data', (chunk) => (said += chunk));
  started.stderr.on('data', (chunk) => (said += chunk));
  const ended = once(started, 'exit').then(([code]): { code: unknown; said: string } => ({ code, said }));
  return { started, ended };
}

test('started, asked and told to end, it answers and ends with nothing open', async () => {
  expect(await precis('demo').ended).toMatchObject({ code: 0 });
  expect(await precis('grant', 'slack/T1/*', 'main').ended).toMatchObject({ code: 0 });
  const { started, ended } = precis('slack');
  await once(started.stdout, 'data');
  await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');
  started.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
  expect(slack.messages('C1').map(({ shown }) => shown)).toEqual([expect.stringContaining('Sources')]);
  expect(slack.sockets.connected).toBe(0);
}, 60_000);

test('a refused token ends the start, and doctor says what to click', async () => {
  await slack.revoke('token_revoked');
  const { code, said } = await precis('slack').ended;
  expect({ code, said }).toEqual({
    code: 2,
    said: expect.stringContaining('Slack refuses SLACK_BOT_TOKEN (token_revoked).'),
  });
  const examined = await precis('doctor').ended;
  expect(examined).toMatchObject({ code: 1, said: expect.stringContaining('Reinstall the app') });
  expect(said + examined.said).not.toContain(slack.botToken);
}, 60_000);
