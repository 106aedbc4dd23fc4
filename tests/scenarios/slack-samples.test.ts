import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SlackPlatform } from '../../src/platforms/slack/create-slack-platform.ts';
import { asObject } from '../servers/slack/core/json.ts';
import type { SlackServer } from '../servers/slack/slack-server.ts';
import { startSlackServer } from '../servers/slack/start-slack-server.ts';
import { botOver } from '../support/asker.ts';
import { freePort } from '../support/free-port.ts';
import { sharedPath } from '../support/shared-folder.ts';
import { connectToSlack } from '../support/slack-precis.ts';

const folder = sharedPath('schemas/slack/events');
const WHY_NOT = 'the official sample events, ../shared/schemas/slack/events, are not here';
if (folder === null) process.stderr.write(`skipped: ${WHY_NOT}\n`);

/** The samples of a bot being thrown out are the only ones an operator should hear of. */
const GONE = 'slack workspace is gone';

let slack: SlackServer;
let platform: SlackPlatform;

afterEach(async () => {
  await platform?.stop();
  await slack?.close();
});

/** Sends every sample; resolves to the names of those that were not acknowledged. */
async function sendAll(send: (sample: string) => Promise<boolean>): Promise<readonly string[]> {
  const files = readdirSync(folder ?? '').filter((name) => name.endsWith('.json'));
  const lost: string[] = [];
  for (const file of files) {
    if (!(await send(readFileSync(join(folder ?? '', file), 'utf8')))) lost.push(file);
  }
  expect(files).toHaveLength(96);
  return lost;
}

async function connect(port?: number) {
  slack = await startSlackServer({ rateLimits: false });
  const { bot, reported } = botOver({});
  platform = await connectToSlack(slack, bot, port === undefined ? {} : { port });
  return () => reported.filter((line) => !JSON.stringify(line).includes(GONE));
}

test('every kind of event there is is acknowledged over HTTP, and nothing breaks', async ({ skip }) => {
  skip(folder === null, WHY_NOT);
  const port = await freePort();
  const reported = await connect(port);
  await slack.useHttp(`http://127.0.0.1:${port}/slack/events`);
  const lost = await sendAll(
    async (sample) => (await slack.http.request(sample, 'application/json')).status === 200,
  );
  expect(lost).toEqual([]);
  expect(reported()).toEqual([]);
});

test('every kind of event there is is acknowledged over the socket, and nothing breaks', async ({ skip }) => {
  skip(folder === null, WHY_NOT);
  const reported = await connect();
  const lost = await sendAll(async (sample) => {
    const payload = asObject(JSON.parse(sample)) ?? {};
    const envelope = { kind: 'events_api', payload, acceptsResponse: false } as const;
    return (await slack.sockets.deliver(envelope, null)).reason === null;
  });
  expect(lost).toEqual([]);
  expect(reported()).toEqual([]);
});
