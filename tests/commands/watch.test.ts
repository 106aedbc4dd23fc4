import { beforeEach, describe, expect, test } from 'vitest';
import { createTalk } from '../../src/bot/talk.ts';
import type { Role } from '../../src/core/role.ts';
import { createNewsroom } from '../../src/newsroom/create-newsroom.ts';
import { createWatches } from '../../src/schedule/watches/create-watches.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { aliases, put } from '../newsroom/support/open-newsroom.ts';
import { botOver } from '../support/asker.ts';
import { testEditing } from '../support/test-editing.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const clock = { now: () => Temporal.Instant.from('2024-03-20T06:00:00Z') };

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:', clock });
  for (const day of [8, 10, 15]) {
    await put(store, {
      id: `a${day}`,
      title: `Ferry line ${day}`,
      topics: ['ferries'],
      publishedAt: `2024-03-${String(day).padStart(2, '0')}T08:00:00Z`,
      body: `The ferry line number ${day} was opened by the mayor of town ${day}.`,
    });
  }
  for (const grant of await store.collections()) {
    await store.grant(room, grant);
    await store.grant({ ...room, channel: 'C2' }, grant);
    await store.grant({ ...room, channel: 'D1' }, grant);
  }
  return () => store.close();
});

async function run(line: string, { role = 'editor' as Role, channel = 'C1', direct = false } = {}) {
  const newsroom = createNewsroom({ store, clock, aliases, editing: testEditing });
  const watches = createWatches({ store, newsroom, clock, timeZone: 'UTC' });
  const talk = createTalk({
    bot: { ...botOver().bot, watches },
    store,
    clock,
  });
  const asker = await talk.asker({ room: { ...room, channel }, personId: 'U1', direct, platformRole: role });
  return talk.run(asker, line);
}

const ADD = '/watch add ferries when:every cooldown:30';

async function added(): Promise<string> {
  await run(ADD);
  const [watch] = await store.watches.watches(room);
  if (watch === undefined) throw new Error('nothing was added');
  return watch.id;
}

describe('/watch', () => {
  test('add says how often it would have fired', async () => {
    const answer = await run(ADD);
    expect(answer).toMatchObject({ outcome: 'done', visibility: 'ephemeral' });
    expect(answer.document.fallback).toContain(
      'Every article on Ferries, at most one message in 30 minutes.',
    );
    expect(answer.document.fallback).toContain('It would have fired 3 times in the last 14 days.');
  });

  test('test shows what it said the last time', async () => {
    const answer = await run(`/watch test ${await added()}`);
    expect(answer.visibility).toBe('ephemeral');
    expect(answer.document.fallback).toContain(
      'The ferry line number 15 was opened by the mayor of town 15. [1]',
    );
  });

  test.each([
    ['/watch add zzyzx', 'E01'],
    ['/watch add Nobody Atall kind:person', 'E01'],
    ['/watch add ... kind:phrase', 'E07'],
    ['/watch add ferries cooldown:1', 'E07'],
    ['/watch mute w1', 'E01'],
  ])('%s: says what was not understood, and keeps nothing', async (line, code) => {
    expect(await run(line)).toMatchObject({ outcome: 'refused', data: { code } });
    expect(await store.watches.watches(room)).toEqual([]);
  });

  test('mute, unmute and remove', async () => {
    const id = await added();
    expect((await run(`/watch mute ${id}`)).document.fallback).toContain('Muted.');
    expect((await run('/watch list')).document.fallback).toContain('Muted.');
    expect((await run(`/watch unmute ${id}`)).document.fallback).not.toContain('Muted.');
    await run(`/watch remove ${id}`);
    expect((await run('/watch list')).document.fallback).toContain('There is no watch here yet.');
  });

  test('those of another channel are not there', async () => {
    const id = await added();
    for (const action of ['mute', 'unmute', 'remove', 'test']) {
      expect(await run(`/watch ${action} ${id}`, { channel: 'C2' })).toMatchObject({
        outcome: 'refused',
        data: { code: 'E01', message: `There is no watch "${id}" here.` },
      });
    }
    expect((await run('/watch list', { channel: 'C2' })).document.fallback).not.toContain(id);
  });

  test('is an editor’s to make in a channel, and anybody’s in their own direct messages', async () => {
    expect(await run(ADD, { role: 'all' })).toMatchObject({ data: { code: 'E06' } });
    expect(await run(ADD, { role: 'all', channel: 'D1', direct: true })).toMatchObject({ outcome: 'done' });
  });
});
