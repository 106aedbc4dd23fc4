import { expect, test, vi } from 'vitest';
import { createInFlight } from '../../../src/platforms/slack/connection/in-flight.ts';
import { createQuietLogger } from '../../../src/platforms/slack/connection/quiet-logger.ts';
import { readSlackSecrets } from '../../../src/platforms/slack/connection/read-slack-secrets.ts';
import { withoutTokens } from '../../../src/platforms/slack/connection/without-tokens.ts';
import { createWatchdog } from '../../../src/platforms/watchdog.ts';

const socket = { mode: 'socket', port: 3000 } as const;

test.each([
  [{}, 'SLACK_BOT_TOKEN', 'OAuth & Permissions'],
  [{ SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN', 'OAuth & Permissions'],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN', 'App-Level Tokens'],
])('a missing token is named, with where to get it: %j', (env, setting, where) => {
  expect(() => readSlackSecrets(env, socket)).toThrow(
    expect.objectContaining({ setting, hint: expect.stringContaining(where) }),
  );
});

test('over HTTP the signing secret is asked for, not the app token', () => {
  const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
  expect(readSlackSecrets(env, { mode: 'http', port: 8080 }).transport).toEqual({
    kind: 'http',
    signingSecret: 's',
    port: 8080,
  });
  expect(() => readSlackSecrets({ SLACK_BOT_TOKEN: 'xoxb-1' }, { mode: 'http', port: 1 })).toThrow(
    'SLACK_SIGNING_SECRET',
  );
});

test('no token reaches the log', () => {
  const lines: object[] = [];
  const log = withoutTokens({ error: (fields) => lines.push(fields) });
  createQuietLogger(log).error(
    'failed with xoxb-12-ab',
    new Error('xapp-1-A-2 at wss://x/?ticket=abc-1&app_id=A'),
  );
  const cause = Object.assign(new Error('refused xoxe.xoxb-1-secret'), {
    data: { refresh_token: 'xoxe-1-more' },
  });
  log.error({ err: new Error('outer', { cause }), list: ['xoxp-77'] }, 'failed');
  expect(JSON.stringify(lines)).not.toMatch(/xoxb-|xapp-1|abc-1|secret|xoxe-1|xoxp-77/);
  expect(JSON.stringify(lines)).toContain('refused [token]');
  expect(JSON.stringify(lines)).toContain('failed with [token]');
});

test('the watchdog barks when the last connection has been down for two minutes, not sooner', () => {
  vi.useFakeTimers();
  const onDead = vi.fn();
  const watchdog = createWatchdog(onDead);
  watchdog.start();
  watchdog.up(0);
  watchdog.up(1);
  watchdog.down(0);
  vi.advanceTimersByTime(300_000);
  expect(onDead).not.toHaveBeenCalled();
  watchdog.down(1);
  vi.advanceTimersByTime(119_000);
  watchdog.up(0);
  vi.advanceTimersByTime(119_000);
  watchdog.down(0);
  vi.advanceTimersByTime(120_000);
  expect(onDead).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('a shutdown waits for what began, and not for ever', async () => {
  const inFlight = createInFlight();
  let finish = () => {};
  let done = false;
  inFlight.start(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done = true;
  });
  await inFlight.drain(1);
  expect(done).toBe(false);
  const drained = inFlight.drain(60_000);
  finish();
  await drained;
  expect(done).toBe(true);
});
