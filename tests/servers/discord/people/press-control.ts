import type { JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { Bits, may } from '../core/permissions.ts';
import type { SeenControl } from '../core/read-components.ts';
import { type SeenMessage, seeChannel } from '../core/see-messages.ts';
import type { Channel, Person } from '../core/world.ts';
import { resolveIds } from './fill-options.ts';
import { interact, type Outcome } from './interact.ts';

/** Where to look; without it the newest message the person sees that has such a control. */
export interface Where {
  readonly message?: string;
  readonly channel?: string;
}

interface Found {
  readonly channel: Channel;
  readonly message: SeenMessage;
  readonly control: SeenControl;
}

function visibleMessages(backend: Backend, person: Person, where: Where): readonly SeenMessage[] {
  const { world } = backend;
  return [...world.channels.values()]
    .filter((one) => where.channel === undefined || one.id === where.channel)
    .filter((one) => may(world, one, person.id, Bits.ViewChannel))
    .flatMap((one) => seeChannel(world, one.id, person.id))
    .filter((message) => where.message === undefined || message.id === where.message)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
}

function findControl(
  backend: Backend,
  person: Person,
  name: string,
  where: Where,
  isRight: (control: SeenControl) => boolean,
): Found {
  const messages = visibleMessages(backend, person, where);
  for (const message of messages) {
    const control = message.controls.find(
      (one) => isRight(one) && (one.customId === name || one.label === name),
    );
    const channel = backend.world.channels.get(message.channelId);
    if (control === undefined || channel === undefined) continue;
    if (control.disabled) throw new Error(`"${name}" is disabled`);
    return { channel, message, control };
  }
  const seen = messages.flatMap((message) => message.controls.map((one) => one.label || one.customId));
  throw new Error(`${person.username} sees no "${name}"; there is: ${seen.join(', ') || 'nothing'}`);
}

/** Presses the button with this label or custom_id. */
export async function pressButton(
  backend: Backend,
  person: Person,
  name: string,
  where: Where,
): Promise<Outcome> {
  const isButton = ({ kind }: SeenControl) => kind === 'button' || kind === 'link';
  const { channel, message, control } = findControl(backend, person, name, where, isButton);
  if (control.kind === 'link') throw new Error(`"${name}" opens ${control.url}; the app is not told`);
  const data = { custom_id: control.customId, component_type: control.type, id: control.id };
  return interact(backend, person, channel, { type: 3, data, sourceMessageId: message.id });
}

/** What is chosen in a menu, by value or by label; throws what the menu does not offer. */
export function chosenValues(control: SeenControl, given: readonly string[]): readonly string[] {
  if (given.length < control.minValues || given.length > control.maxValues) {
    throw new Error(`"${control.label}" takes ${control.minValues} to ${control.maxValues} values`);
  }
  if (control.kind !== 'string') return given;
  return given.map((value) => {
    const option = control.options.find((one) => one.value === value || one.label === value);
    if (option === undefined) throw new Error(`"${control.label}" does not offer ${value}`);
    return option.value;
  });
}

/** Chooses in the menu with this placeholder or custom_id. */
export async function chooseIn(
  backend: Backend,
  person: Person,
  name: string,
  given: readonly string[],
  where: Where,
): Promise<Outcome> {
  const isMenu = ({ kind }: SeenControl) => kind !== 'button' && kind !== 'link';
  const { channel, message, control } = findControl(backend, person, name, where, isMenu);
  const values = chosenValues(control, given);
  const resolved: JsonObject =
    control.kind === 'string' ? {} : { resolved: resolveIds(backend, channel, values) };
  const data = {
    custom_id: control.customId,
    component_type: control.type,
    id: control.id,
    values,
    ...resolved,
  };
  return interact(backend, person, channel, { type: 3, data, sourceMessageId: message.id });
}
