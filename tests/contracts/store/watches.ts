import { describe, expect } from 'vitest';
import { articleId } from '../../../src/core/identifiers.ts';
import { scheduleId } from '../../../src/core/schedule.ts';
import { newWatchState, type Watch, type WatchMatch, watchId } from '../../../src/core/watch.ts';
import type { NewDelivery } from '../../../src/schedule-store.ts';
import type { WatchRecord } from '../../../src/watch-store.ts';
import { idOf } from './delivery-fixtures.ts';
import { clock, MAIN, NOW, type OpenStore, put, scopeOf } from './fixtures.ts';
import { storeTest } from './with-store.ts';

const room = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const watch: Watch = {
  id: watchId('w1'),
  room,
  ownerId: 'U1',
  subject: { kind: 'topic', name: 'harbour', title: 'Harbour talks' },
  when: 'every',
  cooldownMinutes: 60,
  muted: null,
  createdAt: NOW,
};
const DAY_BEFORE = '2026-03-11T08:00:00Z';

export function watchContract(open: OpenStore): void {
  const test = storeTest(open);
  const now = clock.now();

  describe('watches', () => {
    test('a watch has seen what was there, and is evaluated when something came', async (store) => {
      const { watches } = store;
      await put(store, { id: 'old' });
      await watches.addWatch(watch, newWatchState);
      expect(await watches.watches(room)).toEqual([watch]);
      expect(await watches.watchesToEvaluate(now)).toEqual([]);
      await put(store, { id: 'new' });
      expect(await watches.watchesToEvaluate(now)).toMatchObject([{ watch }]);
      await watches.removeWatch(watch.id);
      expect(await watches.watch(watch.id)).toBeNull();
    });

    test('of two processes that evaluate it one notes what it saw, with its messages', async (store, {
      openAgain,
    }) => {
      await store.watches.addWatch(watch, newWatchState);
      await put(store, { id: 'new' });
      const other = await openAgain();
      const [record] = await store.watches.watchesToEvaluate(now);
      const [same] = await other.watches.watchesToEvaluate(now);
      const [arrival] = await store.watches.arrivals(MAIN, { after: 0, limit: 9 });
      if (record === undefined || same === undefined || arrival === undefined)
        throw new Error('nothing came');
      expect(await store.watches.advanceWatch(...advanced(record, arrival))).toBe(true);
      expect(await other.watches.advanceWatch(...advanced(same, arrival))).toBe(false);
      expect(await other.schedules.deliveries({})).toMatchObject([{ id: 'm1', state: 'planned' }]);
      const [, , [planned]] = advanced(record, arrival);
      expect(await other.watches.firing(planned.delivery.id)).toEqual(planned.firing);
      expect(await other.watches.watchesToEvaluate(now)).toEqual([]);
    });

    test('muted it sees nothing, and what came meanwhile is not told', async (store) => {
      const { watches } = store;
      await watches.addWatch(watch, newWatchState);
      await watches.muteWatch(watch.id, '');
      await put(store, { id: 'meanwhile' });
      expect(await watches.watchesToEvaluate(now)).toEqual([]);
      await watches.muteWatch(watch.id, null);
      expect(await watches.watchesToEvaluate(now)).toEqual([]);
      expect((await watches.watch(watch.id))?.muted).toBeNull();
    });

    test('what is given up mutes it', async (store) => {
      const { schedules, watches } = store;
      await watches.addWatch(watch, newWatchState);
      await put(store, { id: 'new' });
      const [record] = await watches.watchesToEvaluate(now);
      const [arrival] = await watches.arrivals(MAIN, { after: 0, limit: 9 });
      if (record === undefined || arrival === undefined) throw new Error('nothing came');
      const [, , [planned]] = advanced(record, arrival);
      await watches.advanceWatch(...advanced(record, arrival));
      await schedules.giveUpDelivery(planned.delivery.id, 0, { state: 'failed', reason: 'archived' });
      expect((await watches.watch(watch.id))?.muted).toBe('archived');
    });
  });

  describe('what came', () => {
    test('is every article that is current, in the order in which it was stored', async (store) => {
      await put(store, { id: 'a1' }, { id: 'b1', collection: 'other' });
      await put(store, { id: 'a2', publishedAt: '2026-03-12T07:00:00Z' });
      await put(store, { id: 'a1', body: 'Corrected' });
      const ids = async (filter: { readonly after?: number; readonly since?: string }) =>
        (await store.watches.arrivals(MAIN, { ...filter, limit: 9 })).map(
          ({ article, revision }) => `${article}.${revision}`,
        );
      expect(await ids({ after: 0 })).toEqual(['a2.1', 'a1.2']);
      expect(await ids({ since: DAY_BEFORE })).toEqual(['a2.1']);
      const [first] = await store.watches.arrivals(MAIN, { after: 0, limit: 1 });
      expect(await ids({ after: first?.number ?? 0 })).toEqual(['a1.2']);
      expect(await store.watches.arrivals(scopeOf('none'), { after: 0, limit: 9 })).toEqual([]);
    });

    test('is new as of its first revision, however old its date, and last comes first', async (store) => {
      await put(store, { id: 'a1' });
      const seen = await store.watches.newestArrival();
      await put(store, { id: 'a2', publishedAt: '2019-01-01T08:00:00Z' }, { id: 'b1', collection: 'other' });
      await put(store, { id: 'a1', body: 'Corrected' }, { id: 'a3', publishedAt: null });
      const ids = async (after: number | null, since = NOW) =>
        (await store.watches.newcomers(MAIN, { after, since, limit: 9 })).map(({ article }) => article);
      expect(await ids(seen)).toEqual(['a3', 'a2']);
      expect(await ids(null)).toEqual(['a3', 'a2', 'a1']);
      expect(await ids(null, '2026-03-12T08:00:01Z')).toEqual([]);
      const [newest] = await store.watches.newcomers(MAIN, { after: seen, since: NOW, limit: 1 });
      expect(newest).toMatchObject({ source: 'Anatolian Courier', publishedAt: null, storedAt: NOW });
    });

    test('was changed when it has a later revision', async (store) => {
      await put(store, { id: 'a1' }, { id: 'a2' });
      const after = await store.watches.newestArrival();
      await put(store, { id: 'a1', body: 'Corrected' }, { id: 'a3' });
      const revised = await store.watches.revised({ after, storedSince: DAY_BEFORE });
      expect(revised.map(({ article }) => article)).toEqual([articleId('a1')]);
    });
  });
}

/** How a watch goes on when it speaks of one arrival. */
function advanced(
  record: WatchRecord,
  { number, article, revision, story }: Omit<WatchMatch, 'atMs' | 'words'>,
) {
  const atMs = clock.now().epochMilliseconds;
  const matches = [{ number, article, revision, story, atMs, words: [] }];
  const delivery: NewDelivery = {
    id: idOf('m1'),
    schedule: scheduleId(watch.id),
    ...{ room, date: '2026-03-12', slot: 0, part: 0, dueAt: NOW, state: 'planned', reason: null, trail: [] },
  };
  const state = { ...record.state, firedMs: atMs };
  return [record, { state, seen: number }, [{ delivery, firing: { atMs, matches } }]] as const;
}
