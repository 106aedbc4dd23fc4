import { ApiError } from './api-error.ts';
import type { SlackClock } from './clock.ts';
import type { Ids } from './ids.ts';

/** A trigger lasts 3 seconds and opens one view (docs.slack.dev/surfaces/modals). */
const TRIGGER_MS = 3000;

export interface Triggers {
  issue(person: string): string;
  /** The person who acted. Throws `invalid_trigger_id`, `expired_trigger_id`, `exchanged_trigger_id`. */
  exchange(trigger: string): string;
}

export function createTriggers(clock: SlackClock, ids: Ids): Triggers {
  const issued = new Map<string, { readonly person: string; readonly untilMs: number; used: boolean }>();
  return {
    issue(person) {
      const trigger = `${ids.next('1')}.${ids.next('2')}.${ids.next('f')}`;
      issued.set(trigger, { person, untilMs: clock.now() + TRIGGER_MS, used: false });
      return trigger;
    },
    exchange(trigger) {
      const known = issued.get(trigger);
      if (known === undefined) throw new ApiError('invalid_trigger_id');
      if (known.used) throw new ApiError('exchanged_trigger_id');
      if (clock.now() > known.untilMs) throw new ApiError('expired_trigger_id');
      known.used = true;
      return known.person;
    },
  };
}
