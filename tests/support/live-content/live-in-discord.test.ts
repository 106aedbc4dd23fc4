import { expect, test } from 'vitest';
import type { JsonObject } from '../../servers/slack/core/json.ts';
import { liveInDiscord } from './live-in-discord.ts';

const COMPONENTS_V2 = 1 << 15;
const quiet = { allowed_mentions: { parse: [] }, flags: COMPONENTS_V2 };
const live = (content: string, more: JsonObject = {}) =>
  liveInDiscord({
    body: { ...quiet, components: [{ type: 17, components: [{ type: 10, content }] }], ...more },
  });
const NOTHING = { mentions: [], links: [], formatting: [], pictures: [], unfurls: false, misleading: [] };

test('escaped words are not live, however they look', () => {
  const words = String.raw`\@everyone \<\@7\> \[a\]\(https\://a.example\) \*b\* \:tada\: \<t\:1\:R\>`;
  expect(live(words)).toEqual(NOTHING);
});

test.each(['<@7>', '<@!7>', '<@&7>', '<#7>', '</brief topic:7>', '<id:customize>'])(
  '%s names something',
  (written) => {
    expect(live(`so ${written}`).mentions).toEqual([written.slice(1, -1)]);
  },
);

test('a broadcast is seen, and a message that forbids no mentions', () => {
  expect(live('@everyone and @here').mentions).toEqual(['@everyone', '@here']);
  expect(live('words', { allowed_mentions: undefined }).mentions).toEqual(['anybody']);
  expect(live('words', { allowed_mentions: { parse: ['users'] } }).mentions).toEqual(['anybody']);
  expect(live('words', { allowed_mentions: { parse: [], replied_user: true } }).mentions).toEqual([
    'anybody',
  ]);
});

test('links are seen: masked ones of any scheme with their labels, bare ones, those of buttons and embeds', () => {
  const url = 'https://a.example/x';
  expect(live(`[bank.example](${url})`).links).toEqual([{ url, label: 'bank.example' }]);
  expect(live(String.raw`[\[1\]](https://a.example/x)`).links).toEqual([{ url, label: '[1]' }]);
  expect(live('[x](javascript:alert)').links).toEqual([{ url: 'javascript:alert', label: 'x' }]);
  expect(live(`see ${url}`).links).toEqual([{ url, label: null }]);
  expect(live(`see <${url}>`).links).toEqual([{ url, label: null }]);
  const button = [{ type: 1, components: [{ type: 2, style: 5, url, label: 'Go' }] }];
  expect(live('', { components: button }).links).toEqual([{ url, label: 'Go' }]);
  expect(live('', { embeds: [{ url, title: 'Go' }] }).links).toEqual([{ url, label: 'Go' }]);
});

test.each([
  ['<a:wave:7>', '<'],
  ['<t:1700000000:R>', '<'],
  ['||spoiler||', '|'],
  ['```\ncode', '`'],
  ['# Sources', '#'],
  [':tada:', ':tada:'],
])('the mark-up of %s is seen', (written, sign) => {
  expect(live(written).formatting).toContain(sign);
});

test('pictures are seen, but for files that are sent along', () => {
  const gallery = (url: string) =>
    live('', { components: [{ type: 12, items: [{ media: { url } }] }] }).pictures;
  expect(gallery('https://a.example/i.png')).toEqual(['https://a.example/i.png']);
  expect(gallery('attachment://chart.png')).toEqual([]);
  const embeds = [{ image: { url: 'https://a.example/i.png' } }];
  expect(live('', { embeds }).pictures).toEqual(['https://a.example/i.png']);
});

test('a message that may have embeds previews what it links', () => {
  expect(live('see https://a.example', { flags: 0 }).unfurls).toBe(true);
  expect(live('see https://a.example').unfurls).toBe(false);
  expect(live('see https://a.example', { flags: 4 }).unfurls).toBe(false);
  expect(live('words', { embeds: [{ title: 'a' }] }).unfurls).toBe(true);
});

test('a message is found in the answer to an interaction and in the post of a forum', () => {
  const message = { content: '@here', ...quiet };
  expect(liveInDiscord({ body: { type: 4, data: message } }).mentions).toEqual(['@here']);
  expect(liveInDiscord({ body: { name: 'a', message } }).mentions).toEqual(['@here']);
  expect(liveInDiscord({ body: { type: 9, data: { title: '@here' } } })).toEqual(NOTHING);
});

test('a form is read for mark-up in its words, and for labels that turn round', () => {
  const form = (label: string, value: string) =>
    liveInDiscord({
      body: {
        type: 9,
        data: {
          title: 'Ask',
          components: [
            { type: 10, content: 'See [x](https://a.example)' },
            { type: 18, label, component: { type: 4, custom_id: 'q', value } },
          ],
        },
      },
    });
  const links = [{ url: 'https://a.example', label: 'x' }];
  expect(form('Question', 'Why?')).toMatchObject({ mentions: [], links, misleading: [] });
  expect(form('\u202eQ', 'Why\u001b?').misleading).toEqual(['\u202eQ', 'Why\u001b?']);
  expect(form('Question', '\ud83d').misleading).toEqual(['\ud83d']);
});

test('names of threads and of choices are looked at, what a control carries is not', () => {
  expect(liveInDiscord({ body: { name: 'a\u2067b', message: quiet } }).misleading).toEqual(['a\u2067b']);
  const data = { choices: [{ name: 'a\u0007', value: 'a\u0007' }] };
  expect(liveInDiscord({ body: { type: 8, data } }).misleading).toEqual(['a\u0007']);
  expect(live('a\u202eb').misleading).toEqual([]);
});
