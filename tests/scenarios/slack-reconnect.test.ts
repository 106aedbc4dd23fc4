import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SlackPlatform, SlackPlatformOptions } from '../../src/platforms/slack/create-slack-platform.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { botOver } from '../support/asker.ts';
import { connectToSlack } from '../support/slack-precis.ts';

let slack: SlackServer;
let platform: SlackPlatform | null;
let unhandled: unknown[];

const note = (reason: unknown) => unhandled.push(reason);

beforeEach(async () => {
  platform = null;
  unhandled = [];
  process.on('unhandledRejection', note);
  slack = await startSlackServer({ rateLimits: false });
});

afterEach(async () => {
  vi.useRealTimers();
  await platform?.stop();
  await slack.close();
  process.off('unhandledRejection', note);
});

async function connect(options: Partial<SlackPlatformOptions> = {}) {
  const { bot, reported } = botOver();
  platform = await connectToSlack(slack, bot, options);
  await slack.until(() => slack.sockets.connected === 2, 'two sockets');
  return reported;
}

/** Only timers stand still: the sockets are real. */
const holdTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

/** Lets so many seconds pass, and what they set off happen. */
async function elapse(seconds: number, enough: () => boolean = () => false): Promise<void> {
  for (let second = 0; second < seconds && !enough(); second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  }
}

const areBack = () => slack.sockets.connected === 2;

const openings = () => slack.requests.of('apps.connections.open');

test('cut off, both sockets come back, and the next command is answered', async () => {
  holdTimers();
  await connect();
  slack.sockets.cut();
  await elapse(20, areBack);
  expect(await slack.user('U1').slash('/brief', 'harbour', 'C1')).toMatchObject({ acknowledged: true });
});

describe.each([
  ['a token revoked meanwhile', { kind: 'error', code: 'token_revoked' }],
  ['a token that is none', { kind: 'error', code: 'invalid_auth' }],
  ['a server that fails', { kind: 'server_error' }],
  ['a page instead of an answer', { kind: 'html_error' }],
  ['half an answer', { kind: 'malformed_json' }],
  ['a broken connection', { kind: 'reset' }],
  ['a limit', { kind: 'ratelimited', retryAfterSeconds: 7 }],
] as const)('%s while the sockets reconnect', (_, fault) => {
  test('ends nothing, and the bot is back once Slack is', async () => {
    holdTimers();
    const reported = await connect();
    slack.faults.arm('apps.connections.open', fault, { times: 2 });
    const before = openings().length;
    slack.sockets.cut();
    await elapse(60, () => openings().length > before + 2 && areBack());
    expect(await slack.user('U1').slash('/brief', 'harbour', 'C1')).toMatchObject({ acknowledged: true });
    expect(unhandled).toEqual([]);
    expect(JSON.stringify(reported)).not.toContain(slack.appToken);
  });
});

test('when nothing comes back for two minutes the process is told to end, once, and asked little meanwhile', async () => {
  const onDead = vi.fn();
  holdTimers();
  await connect({ onDead });
  slack.world.app.appTokenRevoked = 'token_revoked';
  const before = openings().length;
  slack.sockets.cut();
  await elapse(119);
  expect(onDead).not.toHaveBeenCalled();
  await elapse(3);
  expect(onDead).toHaveBeenCalledOnce();
  expect(openings().length - before).toBeLessThan(30);
  expect(unhandled).toEqual([]);
});

test('a bot that is told to stop while it reconnects stops', async () => {
  holdTimers();
  await connect();
  slack.faults.arm('apps.connections.open', { kind: 'error', code: 'token_revoked' }, { times: 100 });
  const before = openings().length;
  slack.sockets.cut();
  await elapse(5, () => openings().length > before);
  await platform?.stop();
  platform = null;
  const after = openings().length;
  slack.faults.clear();
  expect(slack.sockets.connected).toBe(0);
  expect(openings().length).toBe(after);
});

test('what takes longer than ten seconds does not hold up a shutdown', async () => {
  const { bot } = botOver({ writeBrief: () => new Promise(() => undefined) });
  holdTimers();
  platform = await connectToSlack(slack, bot);
  await slack.user('U1').slash('/brief', 'harbour', 'C1');
  let isStopped = false;
  const stopped = platform.stop().then(() => {
    isStopped = true;
  });
  platform = null;
  await slack.until(() => slack.sockets.connected === 0, 'deafness');
  await elapse(9);
  expect(isStopped).toBe(false);
  await elapse(2);
  await stopped;
});
