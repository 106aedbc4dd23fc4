import { afterEach, beforeEach, expect, test } from 'vitest';
import { Bits } from './core/permissions.ts';
import { SEED } from './core/seed-ids.ts';
import type { DiscordServer } from './discord-server.ts';
import { startDiscordServer } from './start-discord-server.ts';
import { call } from './testing/call.ts';

let discord: DiscordServer;

beforeEach(async () => {
  discord = await startDiscordServer({ rateLimits: false });
});

afterEach(() => discord.close());

const post = (body: object) => call(discord, 'POST', `/channels/${SEED.general}/messages`, body);
const kinds = () => discord.pings.map((ping) => `${ping.kind} ${ping.target}`.trim());

test('without allowed_mentions people and mentionable roles are pinged', async () => {
  await post({ content: `<@${SEED.ben}> <@&${SEED.editors}> <@&${SEED.botRole}> @everyone` });
  expect(kinds()).toEqual([`user ${SEED.ben}`, `role ${SEED.editors}`]);
});

test('with the right to, everyone is', async () => {
  discord.setPermissions(SEED.general, { allow: Bits.MentionEveryone });
  await post({ content: `@everyone @here <@&${SEED.botRole}>` });
  expect(kinds()).toEqual([`role ${SEED.botRole}`, 'everyone', 'here']);
});

test('with nobody allowed nobody is pinged', async () => {
  discord.setPermissions(SEED.general, { allow: Bits.MentionEveryone });
  const content = `<@${SEED.ben}> <@&${SEED.editors}> @everyone`;
  await post({ content, allowed_mentions: { parse: [] } });
  expect(discord.pings).toEqual([]);
});

test('those who are named are pinged, the others not', async () => {
  const content = `<@${SEED.ben}> <@${SEED.cem}>`;
  await post({ content, allowed_mentions: { parse: [], users: [SEED.cem] } });
  expect(kinds()).toEqual([`user ${SEED.cem}`]);
});

test('text displays ping as content does', async () => {
  await post({
    flags: 32_768,
    components: [{ type: 17, components: [{ type: 10, content: `<@${SEED.ben}>` }] }],
  });
  expect(kinds()).toEqual([`user ${SEED.ben}`]);
});

test('embeds do not', async () => {
  await post({ embeds: [{ description: `<@${SEED.ben}>` }] });
  expect(discord.pings).toEqual([]);
});

test('a silent message does not', async () => {
  await post({ content: `<@${SEED.ben}>`, flags: 4096 });
  expect(discord.pings).toEqual([]);
});

test('a reply pings whom it answers, unless told not to', async () => {
  const { id } = discord.user(SEED.ben).write('hello', SEED.general);
  await post({ content: 'a', message_reference: { message_id: id } });
  await post({ content: 'b', message_reference: { message_id: id }, allowed_mentions: { parse: [] } });
  await post({
    content: 'c',
    message_reference: { message_id: id },
    allowed_mentions: { parse: [], replied_user: true },
  });
  expect(kinds()).toEqual([`reply ${SEED.ben}`, `reply ${SEED.ben}`]);
});

test('pings of people are not counted among the bot’s', () => {
  discord.user(SEED.ben).write(`<@${SEED.cem}>`, SEED.general);
  expect(discord.messages(SEED.general)[0]?.pings).toHaveLength(1);
  expect(discord.pings).toEqual([]);
});

test('links are listed, and faked ones told', async () => {
  await post({
    content: '[1](https://news.example/a) [bank.example](https://evil.example) https://plain.example',
  });
  expect(discord.links.map(({ url, label, deceptive }) => [url, label, deceptive])).toEqual([
    ['https://news.example/a', '1', false],
    ['https://evil.example', 'bank.example', true],
    ['https://plain.example', null, false],
  ]);
});

test('an escaped link is none', async () => {
  await post({ content: String.raw`\[bank.example](evil)` });
  expect(discord.links).toEqual([]);
});
