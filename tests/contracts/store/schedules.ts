import { describe, expect } from 'vitest';
import { scheduleId } from '../../../src/core/schedule.ts';
import { at, DUE, delivery, idOf, plan, room, schedule, statesOf, terms } from './delivery-fixtures.ts';
import type { OpenStore } from './fixtures.ts';
import { storeTest } from './with-store.ts';

export function scheduleContract(open: OpenStore): void {
  const test = storeTest(open);

  describe('schedules', () => {
    test('a schedule is kept as it was last put, found in its room, and gone when removed', async (store) => {
      const { schedules } = store;
      const elsewhere = { ...schedule, id: scheduleId('d2'), room: { ...room, channel: 'C2' } };
      await schedules.putSchedule(elsewhere);
      await schedules.putSchedule(schedule);
      await schedules.putSchedule({ ...schedule, max: 9 });
      expect(await schedules.schedules(room)).toEqual([{ ...schedule, max: 9 }]);
      expect((await schedules.schedules()).map(({ id }) => id).toSorted()).toEqual(['d1', 'd2']);
      await schedules.pauseSchedule(schedule.id, { until: '2026-04-01', reason: null });
      expect((await schedules.schedule(schedule.id))?.paused).toEqual({ until: '2026-04-01', reason: null });
      await schedules.removeSchedule(schedule.id);
      expect(await schedules.schedule(schedule.id)).toBeNull();
    });

    test('its days are planned once, by whoever planned from where it stood', async (store) => {
      const { schedules } = store;
      await schedules.putSchedule(schedule);
      const from = schedule.plannedUntil;
      await schedules.planDeliveries(schedule.id, { from, to: DUE }, [delivery('a')]);
      await schedules.planDeliveries(schedule.id, { from, to: '2026-03-14T08:00:00Z' }, [delivery('b')]);
      expect(await statesOf(store)).toEqual(['a planned']);
      expect((await schedules.schedule(schedule.id))?.plannedUntil).toBe(DUE);
    });

    test('a change forgets what nobody saw yet and keeps what was posted', async (store) => {
      const { schedules } = store;
      await schedules.putSchedule(schedule);
      await plan(store, delivery('old', { dueAt: '2026-03-12T13:00:00Z' }), delivery('new'));
      const claimed = await schedules.claimDelivery(at('07:00:00'), terms);
      await schedules.changeDelivery(idOf('old'), claimed?.fence ?? 0, { state: 'sent', messageId: 'm1' });
      await schedules.putSchedule({ ...schedule, max: 9 });
      expect(await statesOf(store)).toEqual(['old sent']);
    });
  });
}
