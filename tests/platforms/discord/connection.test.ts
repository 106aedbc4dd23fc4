import { expect, test } from 'vitest';
import { permissionsIn } from '../../../src/platforms/discord/checks/permissions-in.ts';
import { readDiscordToken } from '../../../src/platforms/discord/connection/read-discord-token.ts';
import { startDelayMs } from '../../../src/platforms/discord/connection/start-delay.ts';
import { coalesce } from '../../../src/platforms/discord/conversation/coalesce.ts';
import { inviteLinks } from '../../../src/platforms/discord/install/invite-links.ts';
import { chooseTags } from '../../../src/platforms/discord/posting/choose-tags.ts';

const HOUR = 3_600_000;

test.each([
  ['a day with few starts', { total: 1000, remaining: 999, resetAfterMs: 20 * HOUR }, 1, 0],
  ['more than half used', { total: 1000, remaining: 400, resetAfterMs: 20 * HOUR }, 1, 180_000],
  ['nearly all used', { total: 1000, remaining: 3, resetAfterMs: 20 * HOUR }, 1, 300_000],
  ['none left', { total: 1000, remaining: 0, resetAfterMs: 2 * HOUR }, 1, 2 * HOUR],
  ['fewer than shards', { total: 1000, remaining: 3, resetAfterMs: HOUR }, 4, HOUR],
])('%s: the start waits as long as it must', (_what, starts, shards, delay) => {
  expect(startDelayMs(starts, shards)).toBe(delay);
});

test('the token comes from the environment alone, and what is missing is named', () => {
  expect(readDiscordToken({ DISCORD_TOKEN: ' Bot abc.def.ghi ' })).toBe('abc.def.ghi');
  expect(() => readDiscordToken({})).toThrow('DISCORD_TOKEN is not set.');
});

test('the invitation asks for the least that is needed', () => {
  const { server, person } = inviteLinks('123');
  const link = new URL(server);
  expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  // View, send, threads, send in threads, reactions, files, history; and not administrator.
  expect(BigInt(link.searchParams.get('permissions') ?? '0')).toBe(309_237_746_752n);
  expect(new URL(person).searchParams.get('integration_type')).toBe('1');
});

test('what a channel changes for everybody, a role and the bot is counted in that order', () => {
  const roles = [
    { id: 'g', permissions: '1024' },
    { id: 'r', permissions: '2048' },
  ];
  const standing = { guildId: 'g', memberId: 'm', roleIds: ['r'] };
  expect(permissionsIn(standing, roles, [])).toBe(3072n);
  const denied = { id: 'g', type: 0, allow: '0', deny: '3072' };
  expect(permissionsIn(standing, roles, [denied])).toBe(0n);
  expect(permissionsIn(standing, roles, [denied, { id: 'm', type: 1, allow: '1024', deny: '0' }])).toBe(
    1024n,
  );
});

test('a forum’s post takes the tags its words name, or the first when it must have one', () => {
  const tags = [
    { id: '1', name: 'Moderated', moderated: true },
    { id: '2', name: 'Digest', moderated: false },
    { id: '3', name: 'Energy', moderated: false },
  ];
  expect(chooseTags({ tags, required: false }, 'The energy digest')).toEqual(['2', '3']);
  expect(chooseTags({ tags, required: true }, 'Nothing of it')).toEqual(['2']);
  expect(chooseTags({ tags, required: false }, 'moderated')).toEqual([]);
});

test('of edits that come too fast only the newest is made', async () => {
  const made: string[] = [];
  let release = () => {};
  const first = new Promise<void>((resolve) => {
    release = resolve;
  });
  const edits = coalesce(async (text) => {
    made.push(text);
    await first;
  }, 0);
  for (const text of ['one', 'two', 'three']) edits.show(text);
  release();
  await new Promise(setImmediate);
  while (made.length < 2) await new Promise(setImmediate);
  await edits.stop();
  edits.show('too late');
  expect(made).toEqual(['one', 'three']);
});
