import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { channelJson } from '../core/channel-json.ts';
import { memberJson, roleJson, userJson } from '../core/people-json.ts';
import { permissionsIn } from '../core/permissions.ts';
import type { Channel } from '../core/world.ts';

/** What a person gives for an option: words, a number, a tick; an id for a user, a role, a channel. */
export type GivenOptions = Readonly<Record<string, string | number | boolean>>;

type Value = string | number | boolean;

const isWithin = (size: number, least: unknown, most: unknown): boolean =>
  (typeof least !== 'number' || size >= least) && (typeof most !== 'number' || size <= most);

function checkString(option: JsonObject, value: Value): Value {
  const { min_length: least, max_length: most } = option;
  if (typeof value !== 'string') throw new Error(`${asText(option['name'])} takes words`);
  if (!isWithin(value.length, least, most ?? 6000))
    throw new Error(`${asText(option['name'])}: wrong length`);
  return value;
}

function checkNumber(option: JsonObject, value: Value): Value {
  const name = asText(option['name']);
  if (typeof value !== 'number' || (option['type'] === 4 && !Number.isInteger(value)))
    throw new Error(`${name} takes a number`);
  if (!isWithin(value, option['min_value'], option['max_value'])) throw new Error(`${name}: out of range`);
  return value;
}

function checkChoice(option: JsonObject, value: Value): Value {
  const choices = asObjects(option['choices']);
  if (choices.length === 0) return value;
  const chosen = choices.find((one) => one['value'] === value || one['name'] === value)?.['value'];
  if (typeof chosen !== 'string' && typeof chosen !== 'number')
    throw new Error(`${asText(option['name'])} does not offer ${String(value)}`);
  return chosen;
}

/** The value as it is sent; throws when Discord would not let the person type it. */
function checkedValue(option: JsonObject, value: Value): Value {
  switch (option['type']) {
    case 3:
      return checkString(option, checkChoice(option, value));
    case 4:
    case 10:
      return checkNumber(option, checkChoice(option, value));
    case 5:
      if (typeof value !== 'boolean') throw new Error(`${asText(option['name'])} takes true or false`);
      return value;
    default:
      return value;
  }
}

/** The options of a command as the interaction carries them. `partial`: while typing, required ones may be missing. */
export function fillOptions(
  options: readonly JsonObject[],
  given: GivenOptions,
  partial: { readonly focused: string } | null,
): readonly JsonObject[] {
  for (const name of Object.keys(given)) {
    if (!options.some((option) => option['name'] === name)) throw new Error(`there is no option "${name}"`);
  }
  return options.flatMap((option) => {
    const name = asText(option['name']);
    const value = given[name];
    if (value === undefined) {
      if (option['required'] === true && partial === null) throw new Error(`"${name}" is required`);
      return [];
    }
    const isFocused = partial?.focused === name;
    if (isFocused && option['autocomplete'] !== true) throw new Error(`"${name}" has no autocomplete`);
    const filled = isFocused ? String(value) : checkedValue(option, value);
    return [{ name, type: option['type'], value: filled, ...(isFocused ? { focused: true } : {}) }];
  });
}

/** The people, roles and channels that ids stand for, as Discord adds them. */
export function resolveIds(backend: Backend, channel: Channel, ids: readonly string[]): JsonObject {
  const { world } = backend;
  const guild = world.guilds.get(channel.guildId ?? '');
  const users: Record<string, JsonObject> = {};
  const members: Record<string, JsonObject> = {};
  const roles: Record<string, JsonObject> = {};
  const channels: Record<string, JsonObject> = {};
  for (const id of ids) {
    const member = guild?.members.get(id);
    const role = guild?.roles.get(id);
    const target = world.channels.get(id);
    if (world.people.has(id)) users[id] = userJson(world, id);
    if (member !== undefined) {
      const permissions = String(permissionsIn(world, channel, id));
      members[id] = { ...memberJson(world, member, false), permissions };
    }
    if (role !== undefined) roles[id] = roleJson(role);
    if (target !== undefined) {
      const permissions = String(permissionsIn(world, target, world.app.botId));
      channels[id] = { ...channelJson(world, target), permissions };
    }
  }
  const all = Object.entries({ users, members, roles, channels });
  return Object.fromEntries(all.filter(([, found]) => Object.keys(found).length > 0));
}

/** Options whose value is an id: user, channel, role, mentionable. */
const ENTITIES = new Set<unknown>([6, 7, 8, 9]);

export function resolveOptions(
  backend: Backend,
  channel: Channel,
  filled: readonly JsonObject[],
): JsonObject {
  const ids = filled.filter((one) => ENTITIES.has(one['type'])).map((one) => asText(one['value']));
  const resolved = resolveIds(backend, channel, ids);
  for (const id of ids) {
    const isKnown = Object.values(resolved).some((found) => Object.hasOwn(Object(found), id));
    if (!isKnown) throw new Error(`nothing here has the id ${id}`);
  }
  return ids.length === 0 ? {} : { resolved };
}
