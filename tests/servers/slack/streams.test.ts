import { ErrorCode, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SlackServer } from './slack-server.ts';
import { startSlackServer } from './start-slack-server.ts';

let slack: SlackServer;
let web: WebClient;
let threadTs: string;

beforeEach(async () => {
  slack = await startSlackServer();
  web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  threadTs = (await slack.user('U1').message('a question', 'C1')).ts;
});

afterEach(() => slack.close());

const refusal = (error: string) => ({ code: ErrorCode.PlatformError, data: { error } });
const recipient = { recipient_team_id: 'T1', recipient_user_id: 'U1' };
const feedback = {
  type: 'context_actions' as const,
  elements: [
    {
      type: 'feedback_buttons' as const,
      action_id: 'feedback',
      positive_button: { text: { type: 'plain_text' as const, text: 'Good' }, value: 'good' },
      negative_button: { text: { type: 'plain_text' as const, text: 'Bad' }, value: 'bad' },
    },
  ],
};

test('a stream grows in the thread and ends as one message with its last blocks', async () => {
  const streamer = web.chatStream({ channel: 'C1', thread_ts: threadTs, ...recipient, buffer_size: 1 });
  await streamer.append({ markdown_text: '**First** ' });
  expect(slack.messages('C1')[0]?.replies).toMatchObject([{ shown: '**First** ', stream: 'in_progress' }]);
  await streamer.append({ markdown_text: 'and second.' });
  await streamer.stop({ blocks: [feedback], metadata: { event_type: 'answer', event_payload: { n: 1 } } });
  expect(slack.messages('C1')[0]?.replies).toMatchObject([
    {
      text: '**First** and second.',
      shown: '**First** and second.',
      stream: 'completed',
      controls: [{ type: 'feedback_buttons' }],
      metadata: { event_type: 'answer' },
    },
  ]);
  expect(slack.requests.all.map((request) => request.method)).toEqual([
    'chat.startStream',
    'chat.appendStream',
    'chat.stopStream',
  ]);
});

test('tasks are shown with their state', async () => {
  const task = { type: 'task_update' as const, id: 't1', title: 'Reading 7 articles' };
  const { ts = '' } = await web.chat.startStream({
    channel: 'C1',
    thread_ts: threadTs,
    ...recipient,
    chunks: [{ ...task, status: 'in_progress' }],
  });
  await web.chat.appendStream({ channel: 'C1', ts, chunks: [{ ...task, status: 'complete' }] });
  await web.chat.stopStream({ channel: 'C1', ts, markdown_text: 'Done.' });
  const [answer] = slack.messages('C1')[0]?.replies ?? [];
  expect(answer?.blocks).toMatchObject([
    { type: 'task_card', status: 'complete' },
    { type: 'markdown', text: 'Done.' },
  ]);
});

test('outside a direct message Slack wants to know for whom the stream is', async () => {
  slack.tolerate('missing_recipient_team_id', 'missing_recipient_user_id');
  const start = { channel: 'C1', thread_ts: threadTs };
  await expect(web.chat.startStream(start)).rejects.toMatchObject(refusal('missing_recipient_team_id'));
  await expect(web.chat.startStream({ ...start, recipient_team_id: 'T1' })).rejects.toMatchObject(
    refusal('missing_recipient_user_id'),
  );
  const { ts } = await slack.user('U1').dm('hello');
  await web.chat.startStream({ channel: slack.user('U1').dmId, thread_ts: ts });
});

test('a stream cannot be updated while it runs, nor appended to when it is over', async () => {
  slack.tolerate('streaming_state_conflict');
  const { ts = '' } = await web.chat.startStream({ channel: 'C1', thread_ts: threadTs, ...recipient });
  await expect(web.chat.update({ channel: 'C1', ts, text: 'x' })).rejects.toMatchObject(
    refusal('streaming_state_conflict'),
  );
  await web.chat.stopStream({ channel: 'C1', ts, markdown_text: 'end' });
  await expect(web.chat.appendStream({ channel: 'C1', ts, markdown_text: 'x' })).rejects.toMatchObject(
    refusal('message_not_in_streaming_state'),
  );
  await web.chat.update({ channel: 'C1', ts, text: 'corrected' });
  expect(slack.messages('C1')[0]?.replies[0]?.shown).toBe('corrected');
});

test('Slack ends a stream by itself after five minutes', async () => {
  const { ts = '' } = await web.chat.startStream({ channel: 'C1', thread_ts: threadTs, ...recipient });
  await slack.advance(307_000);
  await expect(web.chat.appendStream({ channel: 'C1', ts, markdown_text: 'x' })).rejects.toMatchObject(
    refusal('message_not_in_streaming_state'),
  );
});

test('a chunk of more than 12,000 characters, and an unknown one, are refused', async () => {
  slack.tolerate('msg_too_long', 'invalid_chunks');
  const start = { channel: 'C1', thread_ts: threadTs, ...recipient };
  await expect(web.chat.startStream({ ...start, markdown_text: 'x'.repeat(12_001) })).rejects.toMatchObject(
    refusal('msg_too_long'),
  );
  await expect(
    web.apiCall('chat.startStream', { ...start, chunks: [{ type: 'dance' }] }),
  ).rejects.toMatchObject(refusal('invalid_chunks'));
});

test('the status of the agent shows until it answers', async () => {
  const where = { channel_id: 'C1', thread_ts: threadTs };
  await web.assistant.threads.setStatus({
    ...where,
    status: 'is reading 7 articles',
    loading_messages: ['Reading'],
  });
  expect(slack.assistant('C1', threadTs).status).toBe('is reading 7 articles');
  await web.chat.postMessage({ channel: 'C1', thread_ts: threadTs, text: 'answer' });
  expect(slack.assistant('C1', threadTs).status).toBe('');
  expect(slack.statuses).toEqual(['is reading 7 articles']);
  await web.assistant.threads.setTitle({ ...where, title: 'Talks' });
  expect(slack.assistant('C1', threadTs).title).toBe('Talks');
});

test('prompts are set for the pane; with a thread_ts the call does nothing and is a violation', async () => {
  slack.tolerate('thread_ts_ignored_for_agents', 'invalid_arguments');
  const channel_id = slack.user('U1').dmId;
  const prompt = { title: 'Brief', message: '/brief turkiye-us' };
  await web.assistant.threads.setSuggestedPrompts({ channel_id, prompts: [prompt], thread_ts: threadTs });
  expect(slack.assistant(channel_id).prompts).toEqual([]);
  await web.assistant.threads.setSuggestedPrompts({ channel_id, prompts: [prompt] });
  expect(slack.assistant(channel_id).prompts).toEqual([prompt]);
  const five = Array.from({ length: 5 }, () => prompt);
  await expect(
    web.assistant.threads.setSuggestedPrompts({ channel_id, prompts: five }),
  ).rejects.toMatchObject(refusal('invalid_arguments'));
});

test('a person stops the stream, and the app is told', async () => {
  const { ts = '' } = await web.chat.startStream({ channel: 'C1', thread_ts: threadTs, ...recipient });
  await web.agents.sessions.setStatus({
    channel_id: 'C1',
    thread_ts: threadTs,
    status: 'processing',
    title: 'Talks',
  });
  expect(slack.assistant('C1', threadTs)).toMatchObject({ session: 'processing', title: 'Talks' });
  await slack.user('U1').stop('C1', threadTs);
  expect(slack.deliveries.at(-1)?.payload['event']).toMatchObject({
    type: 'agent_session_stopped',
    thread_ts: threadTs,
    streaming_message_ts: [ts],
  });
  await expect(web.chat.appendStream({ channel: 'C1', ts, markdown_text: 'x' })).rejects.toMatchObject(
    refusal('stopped_by_user'),
  );
});
