import { App, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let app: App;

beforeEach(async () => {
  slack = await startSlackServer();
  app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
});

afterEach(async () => {
  await app.stop();
  await slack.close();
});

test('a command is acknowledged and answered in the channel', async () => {
  app.command('/brief', async ({ ack, command, say }) => {
    await ack();
    await say({ text: `Brief of ${command.text}` });
  });
  await app.start();

  const outcome = await slack.user('U1').slash('/brief', 'turkiye-us', 'C1');

  expect(outcome).toMatchObject({ acknowledged: true, error: null });
  const answer = await slack.until(() => slack.messages('C1')[0]);
  expect(answer).toMatchObject({ shown: 'Brief of turkiye-us', user: slack.bot.botUserId });
});
