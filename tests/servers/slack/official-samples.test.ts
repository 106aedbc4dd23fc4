import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { sharedPath } from '../../support/shared-folder.ts';
import { asObject, type JsonObject } from './core/json.ts';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

const samples = sharedPath('schemas/slack');
const WHY_NOT = 'the official sample payloads, ../shared/schemas/slack, are not here';
if (samples === null) process.stderr.write(`skipped: ${WHY_NOT}\n`);

const sample = (name: string): unknown => JSON.parse(readFileSync(join(samples ?? '', name), 'utf8'));

const RICH_TEXT_CONTENT = /\/blocks\/\d+\/elements\/\d+$/;

/**
 * What a payload of ours has that the official sample has not, or has as another kind. Samples leave out nothing but
 * what is listed where this is called; null stands for any kind, as Slack itself writes it.
 */
function strange(ours: unknown, official: unknown, path: string): readonly string[] {
  // The samples show a rich text without what is in it.
  if (RICH_TEXT_CONTENT.test(path)) return [];
  if (ours === null || ours === undefined || official === null) return [];
  if (Array.isArray(ours)) {
    if (!Array.isArray(official)) return [`${path}: a list`];
    // A list of samples shows every kind once: ours must be like one of them.
    return ours.flatMap((item, index) => {
      const attempts = official.map((one) => strange(item, one, `${path}/${index}`));
      return attempts.sort((a, b) => a.length - b.length)[0] ?? [];
    });
  }
  const object = asObject(ours);
  const shape = asObject(official);
  if (object === null || shape === null)
    return typeof ours === typeof official ? [] : [`${path}: ${typeof ours}`];
  return Object.entries(object).flatMap(([key, value]) =>
    key in shape ? strange(value, shape[key], `${path}/${key}`) : [`${path}/${key}: not in the sample`],
  );
}

const EVENTS: readonly (readonly [
  sample: string,
  type: string,
  act: (slack: SlackServer) => Promise<unknown>,
])[] = [
  ['MessagePayload', 'message', (slack) => slack.user('U1').message('x', 'C1')],
  ['AppMentionPayload', 'app_mention', (slack) => slack.user('U1').mention('x', 'C1')],
  ['AppHomeOpenedPayload', 'app_home_opened', (slack) => slack.user('U1').openHome()],
  ['TokensRevokedPayload', 'tokens_revoked', (slack) => slack.revoke()],
  [
    'MessageChangedPayload',
    'message',
    async (slack) => slack.user('U1').edit('C1', (await slack.user('U1').message('x', 'C1')).ts, 'y'),
  ],
  [
    'MessageDeletedPayload',
    'message',
    async (slack) => slack.user('U1').delete('C1', (await slack.user('U1').message('x', 'C1')).ts),
  ],
  [
    'ReactionAddedPayload',
    'reaction_added',
    async (slack) => slack.user('U1').react('C1', (await slack.user('U1').message('x', 'C1')).ts, 'eyes'),
  ],
];

/** Slack sends these, and the samples, which are made from typed classes, do not have them. */
const REAL_BUT_UNSAMPLED = [
  '/context_team_id',
  '/context_enterprise_id',
  '/event/channel_type',
  '/event/event_ts',
];

test.for(EVENTS)('the event of %s has the official shape', async ([name, type, act], { skip }) => {
  skip(samples === null, WHY_NOT);
  const slack = await startSlackServer({
    app: {
      scopes: ['channels:history', 'app_mentions:read', 'reactions:read'],
      events: ['message.channels', 'app_mention', 'app_home_opened', 'tokens_revoked', 'reaction_added'],
    },
  });
  await act(slack);
  const payload = slack.deliveries
    .map((delivery) => delivery.payload)
    .findLast((one) => asObject(one['event'])?.['type'] === type);
  expect(payload).toBeDefined();
  const found = strange(payload, sample(`events/${name}.json`), '').filter(
    (line) => !REAL_BUT_UNSAMPLED.some((path) => line.startsWith(`${path}:`)),
  );
  expect(found).toEqual([]);
  await slack.close();
});

const SCOPES = [
  'chat:write',
  'channels:history',
  'channels:read',
  'channels:join',
  'im:write',
  'im:read',
  'users:read',
  'team:read',
  'assistant:write',
  'files:write',
  'reactions:write',
  'commands',
];

/** Every method once, so that the log holds an answer of each. */
async function callEverything(slack: SlackServer): Promise<void> {
  const web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const channel = 'C1';
  const { ts } = await slack.user('U1').message('question', channel);
  const view = {
    type: 'modal' as const,
    title: { type: 'plain_text' as const, text: 'x' },
    blocks: [{ type: 'divider' as const }],
  };
  await web.auth.test();
  await new WebClient(slack.appToken, { slackApiUrl: slack.apiUrl }).apps.connections.open({});
  const posted = await web.chat.postMessage({
    channel,
    text: 'x',
    thread_ts: ts,
    metadata: { event_type: 'e', event_payload: {} },
  });
  await web.chat.update({ channel, ts: posted.ts ?? '', text: 'y' });
  await web.chat.getPermalink({ channel, message_ts: ts });
  await web.chat.postEphemeral({ channel, user: 'U1', text: 'x' });
  const stream = await web.chat.startStream({
    channel,
    thread_ts: ts,
    recipient_team_id: 'T1',
    recipient_user_id: 'U1',
  });
  await web.chat.appendStream({ channel, ts: stream.ts ?? '', markdown_text: 'x' });
  await web.chat.stopStream({ channel, ts: stream.ts ?? '' });
  await web.conversations.info({ channel });
  await web.conversations.history({ channel, include_all_metadata: true });
  await web.conversations.replies({ channel, ts });
  await web.conversations.open({ users: 'U1', return_im: true });
  await web.conversations.list();
  await web.conversations.join({ channel: 'C3' });
  await web.users.info({ user: 'U1' });
  await web.bots.info({ bot: slack.bot.botId });
  await web.reactions.add({ channel, timestamp: ts, name: 'eyes' });
  await web.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status: 'x' });
  await web.assistant.threads.setTitle({ channel_id: channel, thread_ts: ts, title: 'x' });
  await web.assistant.threads.setSuggestedPrompts({
    channel_id: channel,
    prompts: [{ title: 'a', message: 'b' }],
  });
  await web.views.publish({ user_id: 'U1', view: { type: 'home', blocks: [] } });
  const { payload } = await slack.user('U1').slash('/brief', '', channel);
  const opened = await web.views.open({ trigger_id: String(payload['trigger_id']), view });
  await web.views.update({ view_id: opened.view?.id ?? '', view });
  await web.filesUploadV2({ channel_id: channel, content: 'x', filename: 'a.txt' });
  await web.chat.delete({ channel, ts: posted.ts ?? '' });
}

/** The SDK's own types know these; the samples leave them out. */
const IN_THE_TYPES: readonly RegExp[] = [
  /^chat\.stopStream\/(channel|ts|message):/,
  /\/(client_msg_id|streaming_state):/,
  /\/view\/state\/values:/,
  // The text of a markdown block is a string; the sample shows the text objects of others.
  /\/blocks\/\d+\/text: string$/,
];

test('every answer of the Web API has the official shape', async ({ skip }) => {
  skip(samples === null, WHY_NOT);
  const slack = await startSlackServer({ app: { scopes: SCOPES }, rateLimits: false });
  await callEverything(slack);
  const answers = slack.requests.all.filter((request) => !['upload', 'team.info'].includes(request.method));
  expect(new Set(answers.map((request) => request.method)).size).toBe(27);
  const found = answers.flatMap(({ method, response }) => {
    const official: JsonObject | null = asObject(sample(`api/${method}.json`));
    return strange(response, official, method);
  });
  expect(found.filter((line) => !IN_THE_TYPES.some((known) => known.test(line)))).toEqual([]);
  await slack.close();
});
