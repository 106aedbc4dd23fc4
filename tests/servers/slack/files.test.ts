import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { startSlackServer } from './start-slack-server.ts';

test('the SDK uploads a file in three steps and shares it in a thread', async () => {
  const slack = await startSlackServer({ app: { scopes: ['chat:write', 'files:write'] } });
  const web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const { ts } = await slack.user('U1').message('export, please', 'C1');
  const bytes = Buffer.from('{"brief":1}\r\n\r\nsecond part');
  await web.filesUploadV2({
    channel_id: 'C1',
    thread_ts: ts,
    file: bytes,
    filename: 'brief.json',
    initial_comment: 'Here.',
  });
  const [reply] = slack.messages('C1')[0]?.replies ?? [];
  expect(reply).toMatchObject({ shown: 'Here.' });
  const file = slack.world.files.get(reply?.files[0] ?? '');
  expect(file).toMatchObject({ name: 'brief.json', completed: true });
  expect(file?.bytes).toEqual(bytes);
  await slack.close();
});

test('a file that never arrived cannot be shared', async () => {
  const slack = await startSlackServer({ app: { scopes: ['chat:write', 'files:write'] } });
  const web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const { file_id: id = '' } = await web.files.getUploadURLExternal({ filename: 'a.json', length: 3 });
  await expect(web.files.completeUploadExternal({ files: [{ id }], channel_id: 'C1' })).rejects.toMatchObject(
    {
      data: { error: 'file_not_found' },
    },
  );
  slack.tolerate('file_not_found');
  await slack.close();
});

test('a picture of a message is a file that Slack has worked on', async () => {
  const slack = await startSlackServer({ app: { scopes: ['chat:write', 'files:write'] } });
  slack.world.fileWorkMs = 5_000;
  const web = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  const { files } = await web.filesUploadV2({ file: Buffer.from('png'), filename: 'chart.png' });
  const post = (id: string) =>
    web.chat.postMessage({
      channel: 'C1',
      text: 'a chart',
      blocks: [{ type: 'image', slack_file: { id }, alt_text: 'a chart' }],
    });
  const id = files[0]?.files?.[0]?.id ?? '';
  for (const wrong of ['F0UNKNOWN', id]) {
    await expect(post(wrong)).rejects.toMatchObject({ data: { error: 'invalid_blocks' } });
  }
  slack.tolerate('invalid_blocks');
  await slack.advance(5_000);
  await expect(post(id)).resolves.toMatchObject({ ok: true });
  expect(slack.messages('C1')).toMatchObject([{ shown: '[a chart]' }]);
  await slack.close();
});
