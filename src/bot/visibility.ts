import type { RoomSettings } from '../core/room-settings.ts';
import type { Action, OptionValue } from './command.ts';

/** The action as it is in a room: where answers are kept private, they are so unless the person says otherwise. */
export function asVisibleIn(action: Action, settings: Pick<RoomSettings, 'visibility'>): Action {
  const { private: spec } = action.options;
  if (settings.visibility === 'public' || spec?.kind !== 'flag') return action;
  return { ...action, options: { ...action.options, private: { ...spec, fallback: true } } };
}

/**
 * Who is to see the answer: an option named `private` decides where the action has one.
 *
 * @param values those that were given; a missing one is its default.
 */
export function visibilityOf(
  { options, visibility }: Action,
  values: Readonly<Record<string, OptionValue>>,
): Action['visibility'] {
  const { private: spec } = options;
  if (spec?.kind !== 'flag') return visibility;
  const isPrivate = typeof values['private'] === 'boolean' ? values['private'] : spec.fallback;
  return isPrivate ? 'ephemeral' : 'public';
}
