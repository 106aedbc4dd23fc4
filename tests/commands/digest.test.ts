import { beforeEach, describe, expect, test } from 'vitest';
import { createTalk } from '../../src/bot/talk.ts';
import type { Role } from '../../src/core/role.ts';
import { createDigests } from '../../src/schedule/create-digests.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { botOver } from '../support/asker.ts';
import { fakeNewsroom } from '../support/fake-newsroom.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const clock = { now: () => Temporal.Instant.from('2024-03-12T06:00:00Z') };

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:', clock });
  return () => store.close();
});

async function run(line: string, { role = 'editor' as Role, channel = 'C1', direct = false } = {}) {
  const digests = createDigests({
    store,
    newsroom: fakeNewsroom(),
    clock,
    timeZone: 'UTC',
    draw: async () => null,
  });
  const talk = createTalk({
    bot: { ...botOver().bot, digests },
    store,
    clock,
    understand: (question) => ({ kind: 'clear', question, certain: true }),
  });
  const asker = await talk.asker({ room: { ...room, channel }, personId: 'U1', direct, platformRole: role });
  return talk.run(asker, line);
}

const ADD = '/digest add topics:harbour time:08:00 days:weekdays timezone:Europe/Istanbul';

async function added(): Promise<string> {
  await run(ADD);
  const [schedule] = await store.schedules.schedules(room);
  if (schedule === undefined) throw new Error('nothing was added');
  return schedule.id;
}

describe('/digest', () => {
  test('add shows what was understood and the next three times, in the zone of the digest', async () => {
    const answer = await run(ADD);
    expect(answer).toMatchObject({ outcome: 'done', visibility: 'ephemeral' });
    expect(answer.document.fallback).toContain('harbour: weekdays at 08:00, Europe/Istanbul.');
    expect(answer.document.fallback).toContain('2024-03-13 08:00 in Europe/Istanbul');
    expect(answer.data).toMatchObject({
      view: { next: ['2024-03-13T05:00:00Z', '2024-03-14T05:00:00Z', '2024-03-15T05:00:00Z'] },
    });
  });

  test.each([
    ['/digest add topics:harbour time:25:00', '"25:00" is no time of day.'],
    ['/digest add topics:harbour time:08:00 timezone:Atlantis', '"Atlantis" is no time zone'],
    ['/digest add topics:harbour time:08:00 days:blursday', 'which days "blursday" are'],
    ['/digest add topics:harbour time:08:00 until:soon', '"soon" is no date.'],
    ['/digest add topics:, time:08:00', 'A digest needs topics.'],
  ])('%s: says what was not understood, and keeps nothing', async (line, message) => {
    const answer = await run(line);
    expect(answer).toMatchObject({ outcome: 'refused', data: { code: 'E07' } });
    expect(answer.document.fallback).toContain(message);
    expect(await store.schedules.schedules()).toEqual([]);
  });

  test('edit changes what is named and keeps the rest', async () => {
    const id = await added();
    await run(`/digest edit ${id} time:09:30 max:3`);
    expect(await store.schedules.schedules(room)).toMatchObject([
      {
        id,
        recurrence: { days: [1, 2, 3, 4, 5, 6, 7], times: ['09:30'] },
        max: 3,
        timeZone: 'Europe/Istanbul',
      },
    ]);
    expect(await run(`/digest edit ${id} days:weekends`)).toMatchObject({ data: { code: 'E07' } });
  });

  test('pause, resume and remove', async () => {
    const id = await added();
    expect((await run(`/digest pause ${id}`)).document.fallback).toContain('Paused.');
    expect((await run(`/digest pause ${id} until:2024-03-15`)).data).toMatchObject({
      view: { next: ['2024-03-15T05:00:00Z', '2024-03-18T05:00:00Z', '2024-03-19T05:00:00Z'] },
    });
    expect((await run(`/digest resume ${id}`)).data).toMatchObject({ view: { schedule: { paused: null } } });
    await run(`/digest remove ${id}`);
    expect(await store.schedules.schedules()).toEqual([]);
  });

  test('those of another channel are not there', async () => {
    const id = await added();
    for (const action of ['pause', 'remove', 'preview', 'history', 'resume']) {
      expect(await run(`/digest ${action} ${id}`, { channel: 'C2' })).toMatchObject({
        outcome: 'refused',
        data: { code: 'E01', message: `There is no digest "${id}" here.` },
      });
    }
    expect((await run('/digest list', { channel: 'C2' })).document.fallback).toContain('no digest here yet');
    expect((await run('/digest list')).document.fallback).toContain(id);
  });

  test('is an editor’s to make in a channel, and anybody’s in their own direct messages', async () => {
    expect(await run(ADD, { role: 'all' })).toMatchObject({ data: { code: 'E06' } });
    expect(await run(ADD, { role: 'all', channel: 'D1', direct: true })).toMatchObject({ outcome: 'done' });
  });

  test('preview is for the one who asks, run is for everybody', async () => {
    const id = await added();
    expect((await run(`/digest preview ${id}`)).visibility).toBe('ephemeral');
    expect((await run(`/digest run ${id}`)).visibility).toBe('public');
  });
});
