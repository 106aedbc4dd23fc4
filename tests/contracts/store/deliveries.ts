import { describe, expect } from 'vitest';
import { articleId } from '../../../src/core/identifiers.ts';
import {
  claim,
  delivery,
  event,
  idOf,
  part,
  plan,
  room,
  schedule,
  statesOf,
  terms,
} from './delivery-fixtures.ts';
import type { OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

export function deliveryContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('deliveries', () => {
    test('one is handed out when its words are to be frozen, and again when they are due', async (store) => {
      const { schedules } = store;
      await plan(store, delivery('a'));
      expect(await claim(store, '07:49:59')).toBeNull();
      expect(await claim(store, '07:50:00')).toBe('a 1');
      expect(await schedules.freezeDelivery(idOf('a'), 1, [part('a')], event('composed', '07:50'))).toBe(
        true,
      );
      expect(await claim(store, '07:59:59')).toBeNull();
      expect(await claim(store, '08:00:00')).toBe('a 2');
      expect(await schedules.delivery(idOf('a'))).toMatchObject({
        ...{ state: 'composed', words: 'words of a', fence: 2, leaseUntil: '2026-03-13T08:01:00Z' },
        trail: [{ kind: 'planned' }, { kind: 'claimed' }, { kind: 'composed' }, { kind: 'claimed' }],
      });
    });

    test('nobody has it while somebody holds it, and whoever held it before may not write any more', async (store, {
      openAgain,
    }) => {
      await plan(store, delivery('a'));
      const other = await openAgain();
      expect(await claim(store, '08:00:00')).toBe('a 1');
      expect(await claim(other, '08:00:59')).toBeNull();
      expect(await claim(other, '08:01:00')).toBe('a 2');
      const late = { state: 'sent', messageId: 'm1', event: event('sent') } as const;
      expect(await store.schedules.changeDelivery(idOf('a'), 1, late)).toBe(false);
      expect(await store.schedules.freezeDelivery(idOf('a'), 1, [part('a')], event('composed'))).toBe(false);
      const change = { ...late, reason: 'too late' };
      expect(await store.schedules.giveUpDelivery(idOf('a'), 1, change)).toBe(false);
      expect(await other.schedules.delivery(idOf('a'))).toMatchObject({ state: 'planned', messageId: null });
    });

    test('one of a room is under way at a time, of several rooms all are', async (store) => {
      const elsewhere = { room: { ...room, channel: 'C2' } };
      await plan(store, delivery('a'), delivery('b', { slot: 1 }), delivery('c', { ...elsewhere, slot: 2 }));
      expect(await claim(store, '08:00:00')).toBe('a 1');
      expect(await claim(store, '08:00:01')).toBe('c 1');
      expect(await claim(store, '08:00:02')).toBeNull();
    });

    test('a process has only what is of its own platforms', async (store) => {
      await plan(store, delivery('a', { room: { ...room, platform: 'terminal' } }));
      expect(await claim(store, '08:00:00')).toBeNull();
      expect(await store.schedules.nextDeliveryAt(terms)).toBeNull();
      expect(await claim(store, '08:00:00', { platforms: ['terminal'] })).toBe('a 1');
    });

    test('one that is put off comes when its time has come, as does one put off before the clock was set back', async (store) => {
      const { schedules } = store;
      await plan(store, delivery('a'));
      await claim(store, '08:00:00');
      const wait = (notBefore: string, fence: number) =>
        schedules.changeDelivery(idOf('a'), fence, { leaseUntil: null, notBefore });
      await wait('2026-03-13T08:10:00Z', 1);
      expect(await schedules.nextDeliveryAt(terms)).toBe('2026-03-13T08:10:00Z');
      expect(await claim(store, '08:09:59')).toBeNull();
      expect(await claim(store, '08:10:00')).toBe('a 2');
      await wait('2026-03-13T09:40:00Z', 2);
      expect(await claim(store, '08:11:00')).toBe('a 3');
    });

    test('a lease given before the clock was set back far is over', async (store) => {
      await plan(store, delivery('a'));
      await claim(store, '11:00:00');
      expect(await claim(store, '08:30:00')).toBe('a 2');
    });

    test('the parts follow one another, each under a posted one', async (store) => {
      const { schedules } = store;
      await plan(store, delivery('a'));
      await claim(store, '07:50:00');
      await schedules.freezeDelivery(idOf('a'), 1, [part('a'), part('b'), part('c')], event('composed'));
      expect(await claim(store, '08:00:00')).toBe('a 2');
      await schedules.changeDelivery(idOf('a'), 2, { leaseUntil: null, notBefore: '2026-03-13T08:05:00Z' });
      expect(await claim(store, '08:00:01')).toBeNull();
      expect(await claim(store, '08:05:00')).toBe('a 3');
      await schedules.changeDelivery(idOf('a'), 3, { state: 'sent', leaseUntil: null, messageId: 'm1' });
      expect(await claim(store, '08:05:01')).toBe('b 1');
      expect(await schedules.delivery(idOf('b'))).toMatchObject({ part: 1, words: 'words of b', told: null });
    });

    test('with a part that is not posted those after it end, and those before it stay', async (store) => {
      const { schedules } = store;
      await plan(store, delivery('a'));
      await claim(store, '08:00:00');
      await schedules.freezeDelivery(idOf('a'), 1, [part('a'), part('b'), part('c')], event('composed'));
      await claim(store, '08:00:00');
      await schedules.changeDelivery(idOf('a'), 2, { state: 'sent', leaseUntil: null, messageId: 'm1' });
      await claim(store, '08:00:00');
      await schedules.changeDelivery(idOf('b'), 1, { state: 'skipped', event: event('skipped') });
      expect(await statesOf(store)).toEqual(['a sent', 'b skipped', 'c skipped']);
      expect(await schedules.delivery(idOf('c'))).toMatchObject({
        reason: 'the part before it was not posted',
        trail: [{ kind: 'composed' }, { kind: 'skipped' }],
      });
      expect(await claim(store, '09:00:00')).toBeNull();
    });

    test('composed again, an occurrence has the parts of the last time', async (store) => {
      const { schedules } = store;
      await plan(store, delivery('a'));
      await claim(store, '08:00:00');
      await schedules.freezeDelivery(idOf('a'), 1, [part('a'), part('b'), part('c')], event('composed'));
      await claim(store, '08:00:00');
      await schedules.changeDelivery(idOf('a'), 2, { state: 'planned', words: null, leaseUntil: null });
      await claim(store, '08:00:00');
      const again = [part('a', { words: 'new' }), part('b')];
      await schedules.freezeDelivery(idOf('a'), 3, again, event('composed'));
      expect(await statesOf(store)).toEqual(['a composed', 'b composed']);
    });

    test('what is given up lets its digest rest, unless a person let it rest before', async (store) => {
      const { schedules } = store;
      await schedules.putSchedule(schedule);
      await plan(store, delivery('a'), delivery('b', { slot: 1 }));
      const change = {
        state: 'failed',
        reason: 'archived',
        leaseUntil: null,
        event: event('failed'),
      } as const;
      await claim(store, '08:00:00');
      await schedules.giveUpDelivery(idOf('a'), 1, change);
      expect((await schedules.schedule(schedule.id))?.paused).toEqual({ until: null, reason: 'archived' });
      await schedules.pauseSchedule(schedule.id, { until: '2026-04-01', reason: null });
      await claim(store, '08:00:00');
      await schedules.changeDelivery(idOf('a'), 2, { state: 'dead', leaseUntil: null });
      await claim(store, '08:00:00');
      await schedules.giveUpDelivery(idOf('b'), 1, { ...change, reason: 'still archived' });
      expect((await schedules.schedule(schedule.id))?.paused?.until).toBe('2026-04-01');
      expect(await claim(store, '08:00:00'), 'its owner is to be told').toBe('b 2');
    });

    test('a long way keeps how it began and how it ends', async (store) => {
      await plan(store, delivery('a'));
      for (let nth = 0; nth < 100; nth += 1) {
        await store.schedules.changeDelivery(idOf('a'), 0, { event: event('refused') });
      }
      await store.schedules.changeDelivery(idOf('a'), 0, { event: event('sent') });
      const trail = (await store.schedules.delivery(idOf('a')))?.trail ?? [];
      expect(trail.length).toBeLessThanOrEqual(60);
      expect([trail[0]?.kind, trail.at(-1)?.kind]).toEqual(['planned', 'sent']);
    });

    test('they are found by what is asked for, newest first', async (store) => {
      const { schedules } = store;
      const next = { date: '2026-03-14', dueAt: '2026-03-14T08:00:00Z' };
      await plan(store, delivery('a'), delivery('b', next));
      await claim(store, '08:00:00');
      const told = JSON.stringify({ articles: [articleId('a1')] });
      await schedules.freezeDelivery(idOf('a'), 1, [part('a', { told }), part('c')], event('composed'));
      const ids = async (filter: Parameters<typeof schedules.deliveries>[0]) =>
        (await schedules.deliveries(filter)).map(({ id }) => id);
      expect(await ids({ schedule: schedule.id })).toEqual(['b', 'a', 'c']);
      expect(await ids({ date: '2026-03-13' })).toEqual(['a', 'c']);
      expect(await ids({ part: 0, limit: 1 })).toEqual(['b']);
      expect(await ids({ hasTold: true })).toEqual(['a']);
      expect(await ids({ citing: articleId('a1') })).toEqual(['a']);
      expect(await ids({ citing: articleId('a') })).toEqual([]);
      expect(await ids({ states: ['planned'] })).toEqual(['b']);
      expect(await ids({ dueSince: '2026-03-14T00:00:00Z' })).toEqual(['b']);
      expect(await ids({ room: { ...room, channel: 'C2' } })).toEqual([]);
    });

    test('what was posted is swept so many times', async (store) => {
      const { schedules } = store;
      await plan(store, delivery('a'));
      await claim(store, '08:00:00');
      const endedAt = '2026-03-13T08:00:00Z';
      await schedules.changeDelivery(idOf('a'), 1, {
        state: 'sent',
        messageId: 'm1',
        endedAt,
        leaseUntil: null,
      });
      const unswept = (endedBefore: string, sweeps: number, platforms = ['slack']) =>
        schedules.deliveries({ unswept: { platforms, endedBefore, sweeps } });
      expect(await unswept('2026-03-13T07:59:59Z', 1)).toEqual([]);
      expect(await unswept('2026-03-13T08:00:00Z', 1, ['discord'])).toEqual([]);
      expect(await unswept('2026-03-13T08:00:00Z', 1)).toMatchObject([{ id: 'a', messageId: 'm1' }]);
      await schedules.changeDelivery(idOf('a'), 1, { sweeps: 1 });
      expect(await unswept('2026-03-13T08:00:00Z', 1)).toEqual([]);
      expect(await schedules.deliveries({ messageId: 'm1' })).toMatchObject([{ id: 'a', sweeps: 1 }]);
    });
  });
}
