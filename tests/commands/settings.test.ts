import { describe, expect, test } from 'vitest';
import { createRooms } from '../../src/bot/rooms.ts';
import { createTalk } from '../../src/bot/talk.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import type { Role } from '../../src/core/role.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { botOver } from '../support/asker.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const clock = { now: () => Temporal.Instant.from('2024-03-12T08:00:00Z') };

async function open(role: Role = 'admin', direct = false) {
  const store = await openSqliteStore({ path: ':memory:', clock });
  await store.grant(room, collectionId('main'));
  await store.grant({ ...room, channel: 'C2' }, collectionId('world'));
  await store.grant({ ...room, workspace: 'T2' }, collectionId('theirs'));
  const bot = { ...botOver().bot, rooms: createRooms(store) };
  const talk = createTalk({
    bot,
    store,
    clock,
  });
  return async (line: string) =>
    talk.run(await talk.asker({ room, personId: 'U1', direct, platformRole: role }), line);
}

describe('/settings', () => {
  test('changes what is named and keeps the rest', async () => {
    const run = await open();
    await run('/settings set timezone:istanbul quiet:22-7');
    await run('/settings set visibility:private');
    expect(await run('/settings')).toMatchObject({
      outcome: 'done',
      visibility: 'ephemeral',
      data: {
        settings: {
          timeZone: 'Europe/Istanbul',
          quietHours: { from: '22:00', until: '07:00' },
          visibility: 'private',
          threads: 'questions',
        },
        collections: ['main'],
      },
    });
  });

  test('its form holds a line that changes nothing', async () => {
    const run = await open();
    await run('/settings set timezone:"America/New York" quiet:22:00-07:00 language:tr threads:mentions');
    const shown = await run('/settings');
    const actions = shown.document.blocks.find((block) => block.kind === 'actions')?.actions;
    expect(actions).toMatchObject([{ form: true }]);
    const again = await run(actions?.[0]?.command ?? '');
    expect(again.data).toEqual(shown.data);
  });

  test('an admin chooses among the collections of the workspace, and of no other', async () => {
    const run = await open();
    expect(await run('/settings set collections:"main, world"')).toMatchObject({
      data: { collections: ['main', 'world'] },
    });
    expect(await run('/settings set collections:world')).toMatchObject({ data: { collections: ['world'] } });
    for (const name of ['theirs', 'nothing-like-it']) {
      expect(await run(`/settings set collections:${name}`)).toMatchObject({
        outcome: 'refused',
        data: { code: 'E01', message: `There is no collection "${name}" here.` },
      });
    }
  });

  test('only admins change a channel; everybody their own direct messages, but not what is seen there', async () => {
    expect(await (await open('editor'))('/settings set visibility:private')).toMatchObject({
      data: { code: 'E06' },
    });
    const own = await open('all', true);
    expect(await own('/settings set timezone:UTC')).toMatchObject({ outcome: 'done' });
    expect(await own('/settings set collections:world')).toMatchObject({ data: { code: 'E06' } });
  });

  test.each([
    ['timezone:Atlantis', 'Europe/Istanbul'],
    ['timezone:york', 'America/New_York'],
    ['quiet:25-7', '22:00-07:00'],
    ['quiet:7-7', '22:00-07:00'],
    ['language:english', 'en'],
  ])('%s is refused with an example', async (typed, example) => {
    const answer = await (await open())(`/settings set ${typed}`);
    expect(answer).toMatchObject({ outcome: 'refused', data: { code: 'E07' } });
    expect(JSON.stringify(answer.data)).toContain(example);
  });
});
