import { beforeEach, describe, expect, test } from 'vitest';
import type { Asker } from '../../src/bot/bot.ts';
import { createTalk, type Talk } from '../../src/bot/talk.ts';
import { collectionId } from '../../src/core/identifiers.ts';
import { defaultRoomSettings } from '../../src/core/room-settings.ts';
import { type DeliveryId, type Schedule, scheduleId } from '../../src/core/schedule.ts';
import { writeTold } from '../../src/core/told.ts';
import type { Store } from '../../src/store.ts';
import { openSqliteStore } from '../../src/stores/sqlite/open-sqlite-store.ts';
import { botOver } from '../support/asker.ts';
import { fakeNewsroom } from '../support/fake-newsroom.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const thread = { ...room, thread: '1' };
const clock = { now: () => Temporal.Instant.from('2024-03-12T08:00:00Z') };
const main = collectionId('main');

const digest: Schedule = {
  id: scheduleId('d1'),
  room,
  ownerId: 'U1',
  as: 'message',
  topics: ['harbour'],
  recurrence: { kind: 'weekly', days: [2], times: ['08:00'] },
  timeZone: 'UTC',
  length: 'short',
  empty: 'skip',
  max: 5,
  holidays: [],
  expires: null,
  paused: null,
  createdAt: '2024-03-11T12:00:00Z',
  plannedUntil: '2024-03-11T12:00:00Z',
};

let store: Store;
let talk: Talk;
let asked: string[];

beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:', clock });
  asked = [];
  const { bot } = botOver(
    fakeNewsroom({
      understand: async ({ question }) => {
        asked.push(question);
        return { kind: 'clear', certain: true, question };
      },
    }),
  );
  talk = createTalk({ bot, store, clock });
  return () => store.close();
});

const heard = (text: string, id = 'm1') => ({
  id,
  text,
  author: { kind: 'person', id: 'U1' } as const,
  self: ['UBOT'],
});
const caller = { room, personId: 'U1', direct: false };

async function opened(): Promise<Asker> {
  await store.grant(room, main);
  const asker = await talk.asker(caller);
  const line = '/brief harbour';
  await talk.open(asker, thread, { line, answer: await talk.run(asker, line), answerId: 'root' });
  return asker;
}

describe('who asks', () => {
  test('sees what the room was granted, with what the room decided', async () => {
    await store.grant(room, main);
    await store.putRoomSettings(room, { ...defaultRoomSettings, timeZone: 'Europe/Istanbul' });
    expect(await talk.asker(caller)).toMatchObject({
      scope: { collections: ['main'] },
      settings: { timeZone: 'Europe/Istanbul' },
      person: { id: 'U1', role: 'all' },
    });
  });

  test('has the higher of the role they were given and the one the platform says', async () => {
    await store.putRole({ platform: 'slack', workspace: 'T1', id: 'U1' }, 'editor');
    expect((await talk.asker({ ...caller, platformRole: 'admin' })).person.role).toBe('admin');
    expect((await talk.asker({ ...caller, platformRole: 'all' })).person.role).toBe('editor');
  });
});

describe('in a room that keeps answers private', () => {
  test('a brief is for the one who asked, unless they say otherwise', async () => {
    await store.putRoomSettings(room, { ...defaultRoomSettings, visibility: 'private' });
    const asker = await talk.asker(caller);
    expect((await talk.run(asker, '/brief harbour')).visibility).toBe('ephemeral');
    expect((await talk.run(asker, '/brief harbour private:false')).visibility).toBe('public');
  });
});

describe('a thread', () => {
  test('goes on under an answer, and an edited question edits its answer', async () => {
    const asker = await opened();
    expect(await talk.hear(asker, thread, heard('What did she say?'))).toMatchObject({ kind: 'post' });
    await talk.answered(thread, 'm1', 'a1');
    expect(await talk.edited(asker, thread, heard('What did he say?'))).toMatchObject({
      kind: 'edit',
      answerId: 'a1',
    });
    expect(await talk.deleted(thread, 'm1')).toMatchObject({ kind: 'delete', answerId: 'a1' });
    expect(asked).toEqual(['What did she say?', 'What did he say?']);
  });

  test('takes messages one after another', async () => {
    const asker = await opened();
    await Promise.all(['a', 'b', 'c'].map((id) => talk.hear(asker, thread, heard(`Who said ${id}?`, id))));
    expect((await store.thread(thread))?.turns.map(({ questionId }) => questionId)).toEqual([
      null,
      'a',
      'b',
      'c',
    ]);
  });

  test('in a room that wants mentions only, a question without one is left alone', async () => {
    await store.putRoomSettings(room, { ...defaultRoomSettings, threads: 'mentions' });
    const asker = await opened();
    expect(await talk.hear(asker, thread, heard('What did she say?'))).toEqual({
      kind: 'silent',
      reason: 'not-mentioned',
    });
    expect(await talk.hear(asker, thread, heard('<@UBOT> what did she say?'))).toMatchObject({
      kind: 'post',
    });
  });

  test('in such a room a question that was left alone is left alone when it is edited, and answered when it mentions the bot', async () => {
    await store.putRoomSettings(room, { ...defaultRoomSettings, threads: 'mentions' });
    const asker = await opened();
    await talk.hear(asker, thread, heard('What about the harbour?'));
    expect(await talk.edited(asker, thread, heard('What about the port?'))).toMatchObject({ kind: 'silent' });
    expect(await talk.edited(asker, thread, heard('<@UBOT> What about the port?'))).toMatchObject({
      kind: 'post',
    });
  });

  test('is muted by its button', async () => {
    const asker = await opened();
    await talk.mute(thread, true);
    expect(await talk.hear(asker, thread, heard('What did she say?'))).toMatchObject({ kind: 'silent' });
  });
});

describe('between the two alone', () => {
  test('a greeting is answered with what there is to ask', async () => {
    await store.grant(room, main);
    const said = await talk.say(await talk.asker(caller), thread, heard('hello'));
    expect(said).toMatchObject({ kind: 'post', answer: { data: { kind: 'help' } } });
  });

  test('plain words ask, then go on; a command begins anew', async () => {
    await store.grant(room, main);
    const asker = await talk.asker({ ...caller, direct: true });
    await talk.say(asker, thread, heard('What happened in the harbour?'));
    expect((await store.thread(thread))?.turns).toHaveLength(1);
    await talk.say(asker, thread, heard('Who said so?', 'm2'));
    expect((await store.thread(thread))?.turns).toHaveLength(2);
    await talk.say(asker, thread, heard('brief harbour', 'm3'));
    expect((await store.thread(thread))?.topic?.slug).toBe('harbour');
    expect((await store.thread(thread))?.turns).toHaveLength(1);
  });
});

test('a question under a digest goes on from what the digest told', async () => {
  await store.grant(room, main);
  const id = '00000000-0000-5000-8000-000000000001' as DeliveryId;
  await store.schedules.putSchedule(digest);
  const due = { schedule: digest.id, room, date: '2024-03-12', slot: 0, part: 0 };
  await store.schedules.planDeliveries(digest.id, { from: digest.plannedUntil, to: '2024-03-12T08:00:00Z' }, [
    { ...due, id, dueAt: '2024-03-12T08:00:00Z', state: 'planned', reason: null, trail: [] },
  ]);
  const told = writeTold({
    at: '2024-03-12T07:50:00Z',
    seen: 1,
    title: 'Digest: Harbour',
    stories: [],
    lines: ['The harbour talks began.'],
    articles: [],
    citations: [],
  });
  const claimed = await store.schedules.claimDelivery(clock.now(), {
    leaseMs: 60_000,
    skewMs: 0,
    aheadMs: 0,
    platforms: [room.platform],
  });
  const event = { at: '2024-03-12T07:50:00Z', kind: 'composed', detail: null } as const;
  const part = { id, words: 'x', told, collections: [main] };
  await store.schedules.freezeDelivery(id, claimed?.fence ?? 0, [part], event);
  await store.schedules.changeDelivery(id, claimed?.fence ?? 0, { state: 'sent', messageId: thread.thread });
  const asker = await talk.asker(caller);
  expect(await talk.hear(asker, thread, heard('What did she say about that?'))).toMatchObject({
    kind: 'post',
  });
  const turns = (await store.thread(thread))?.turns;
  expect(turns?.[0]).toMatchObject({ meant: 'Digest: Harbour', answer: ['The harbour talks began.'] });
  expect(await talk.hear(asker, { ...thread, thread: '2' }, heard('What did she say?', 'm2'))).toMatchObject({
    kind: 'silent',
  });
});

test('what a person thinks of an answer is kept', async () => {
  await talk.rate(await talk.asker(caller), 'a1', 'unhelpful');
  expect(await store.feedback()).toMatchObject([{ answerId: 'a1', personId: 'U1', verdict: 'unhelpful' }]);
});
