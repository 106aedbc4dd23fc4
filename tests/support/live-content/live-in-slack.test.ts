import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../servers/slack/core/json.ts';
import { liveInSlack } from './live-in-slack.ts';

const QUIET = { parse: 'none', unfurl_links: false, unfurl_media: false };
const post = (args: JsonObject) => liveInSlack({ method: 'chat.postMessage', args: { ...QUIET, ...args } });
const section = (text: string, more: JsonObject = {}) => ({
  text: 'words',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text, ...more } }],
});
const rich = (...elements: readonly JsonObject[]) => ({
  text: 'words',
  blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }],
});
const NOTHING = { mentions: [], links: [], formatting: [], pictures: [], unfurls: false, misleading: [] };

test('plain words are not live, however they look', () => {
  expect(
    post(rich({ type: 'text', text: '<!here> <@U1> *b* https://a.example <https://a.example|b>' })),
  ).toEqual(NOTHING);
  expect(post({ text: '&lt;!here&gt; @channel https://a.example' })).toEqual(NOTHING);
});

test.each([
  ['<!channel>', 'channel'],
  ['<!here|here>', 'here'],
  ['<@U012AB3CD>', 'user U012AB3CD'],
  ['<!subteam^S01|@security>', 'usergroup S01'],
  ['<#C024BE7LR|general>', '#C024BE7LR|general'],
  ['<!date^1392734382^{date}|soon>', '!date^1392734382^{date}|soon'],
])('%s names somebody, in the text and in mark-up', (written, mention) => {
  expect(post({ text: written }).mentions).toEqual([mention]);
  expect(post(section(written)).mentions).toEqual([mention]);
});

test('a broadcast in mark-up calls unless it is verbatim, a name where names are linked', () => {
  expect(post(section('@everyone')).mentions).toEqual(['everyone']);
  expect(post(section('@everyone', { verbatim: true })).mentions).toEqual([]);
  expect(post({ text: '@ada', link_names: true }).mentions).toEqual(['user ada']);
  expect(post({ text: '@ada', parse: 'full' }).mentions).toEqual(['user ada']);
});

test.each([
  [{ type: 'user', user_id: 'U1' }, 'user U1'],
  [{ type: 'usergroup', usergroup_id: 'S1' }, 'usergroup S1'],
  [{ type: 'broadcast', range: 'here' }, 'here'],
  [{ type: 'channel', channel_id: 'C1' }, 'channel C1'],
])('an element of rich text names somebody: %j', (element, mention) => {
  expect(post(rich(element)).mentions).toEqual([mention]);
});

describe('links', () => {
  const url = 'https://a.example/x';

  test('are seen with their labels, in rich text, mark-up, Markdown and buttons', () => {
    expect(post(rich({ type: 'link', url, text: '[1]' })).links).toEqual([{ url, label: '[1]' }]);
    expect(post(section(`<${url}|bank.example>`)).links).toEqual([{ url, label: 'bank.example' }]);
    expect(post({ text: `<${url}|bank.example>` }).links).toEqual([{ url, label: 'bank.example' }]);
    const markdown = { blocks: [{ type: 'markdown', text: `[bank](${url})` }] };
    expect(post({ text: '', ...markdown }).links).toEqual([{ url, label: 'bank' }]);
    const button = { blocks: [{ type: 'actions', elements: [{ type: 'button', url }] }] };
    expect(post({ text: '', ...button }).links).toEqual([{ url, label: null }]);
  });

  test('of any scheme are seen', () => {
    const links = [{ url: 'javascript:alert(1)', label: 'x' }];
    expect(post(section('<javascript:alert(1)|x>')).links).toEqual(links);
  });

  test('bare ones are links where addresses are linked: without parse "none", and in an update that says nothing', () => {
    const links = [{ url, label: null }];
    expect(post({ text: url, parse: undefined }).links).toEqual(links);
    expect(liveInSlack({ method: 'chat.update', args: { text: url } }).links).toEqual(links);
    expect(liveInSlack({ method: 'chat.update', args: { text: url, parse: 'none' } }).links).toEqual([]);
    expect(liveInSlack({ method: 'response_url', args: { text: url } }).links).toEqual(links);
  });

  test('in chunks of a stream and in views are seen', () => {
    const { blocks } = rich({ type: 'link', url });
    const links = [{ url, label: null }];
    expect(
      liveInSlack({ method: 'chat.appendStream', args: { chunks: [{ type: 'blocks', blocks }] } }).links,
    ).toEqual(links);
    expect(liveInSlack({ method: 'views.open', args: { view: { blocks } } }).links).toEqual(links);
  });
});

test('blocks are read as JSON in a form, too', () => {
  const blocks = JSON.stringify(rich({ type: 'user', user_id: 'U1' }).blocks);
  expect(post({ text: 'words *not shown*', blocks })).toEqual({ ...NOTHING, mentions: ['user U1'] });
});

test('marks, emoji and pictures are seen', () => {
  expect(post(section('a *bold* and `code` :tada:')).formatting).toEqual(['*bold*', '`code`', ':tada:']);
  expect(post({ text: 'a *bold* word' }).formatting).toEqual(['*bold*']);
  expect(post(rich({ type: 'emoji', name: 'x' })).formatting).toEqual([':x:']);
  expect(
    post({ text: '', blocks: [{ type: 'image', image_url: 'https://a.example/i.png' }] }).pictures,
  ).toEqual(['https://a.example/i.png']);
});

test('a post that does not forbid previews has them', () => {
  expect(liveInSlack({ method: 'chat.postMessage', args: { text: 'a', parse: 'none' } }).unfurls).toBe(true);
  expect(post({ text: 'a', unfurl_media: undefined }).unfurls).toBe(true);
  expect(liveInSlack({ method: 'response_url', args: { text: 'a' } }).unfurls).toBe(true);
});

test('labels, fields and prompts that turn round are seen; what is quoted is shown as it is', () => {
  const turned = 'a\u202eb';
  const view = {
    title: { type: 'plain_text', text: turned },
    blocks: [{ type: 'input', element: { type: 'plain_text_input', initial_value: turned } }],
  };
  expect(liveInSlack({ method: 'views.open', args: { view } }).misleading).toEqual([turned, turned]);
  const prompts = JSON.stringify([{ title: turned, message: turned }]);
  expect(liveInSlack({ method: 'x', args: { prompts } }).misleading).toEqual([turned]);
  expect(post(rich({ type: 'text', text: turned })).misleading).toEqual([]);
  expect(post({ text: 'a\ud83d' }).misleading).toEqual(['a\ud83d']);
});
