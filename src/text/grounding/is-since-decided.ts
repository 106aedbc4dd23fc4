import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';

/** `will be allowed to export more`, where the ministry approved it: what is allowed is from then on. */
export const isSinceDecided = ({ key, mood, group }: Event, act: Event): boolean =>
  mood === 'future' &&
  group.isPassive &&
  kindOf(key) === 'possible' &&
  (act.mood === 'fact' || act.mood === 'decided');
