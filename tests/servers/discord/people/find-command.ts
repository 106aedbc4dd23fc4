import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { Bits, permissionsIn } from '../core/permissions.ts';
import type { Channel, Person, StoredCommand } from '../core/world.ts';

/** A command a person may use here. */
export interface Usable {
  readonly command: StoredCommand;
  readonly byUserInstall: boolean;
  readonly context: 0 | 1 | 2;
}

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : []);

/** How this command reaches this place: through the server, through the person's own installation, or not at all. */
function installationOf(
  backend: Backend,
  person: Person,
  channel: Channel,
  json: JsonObject,
): 'guild' | 'user' | null {
  const kinds = numbers(json['integration_types']);
  const guild = backend.world.guilds.get(channel.guildId ?? '');
  const isDirect = channel.type === 1;
  const isInstalled = guild?.members.has(backend.world.app.botId) === true || isDirect;
  if (kinds.includes(0) && isInstalled) return 'guild';
  return kinds.includes(1) && person.hasApp ? 'user' : null;
}

function requirePermission(backend: Backend, person: Person, channel: Channel, json: JsonObject): void {
  const name = asText(json['name']);
  if (channel.guildId === null) return;
  const rights = permissionsIn(backend.world, channel, person.id);
  if ((rights & Bits.UseApplicationCommands) === 0n) {
    throw new Error(`${person.username} may use no commands in ${channel.name}`);
  }
  const needed = json['default_member_permissions'];
  if (typeof needed !== 'string') return;
  // "0" keeps a command to administrators.
  const bits = needed === '0' ? Bits.Administrator : BigInt(needed);
  if ((rights & bits) !== bits)
    throw new Error(`${person.username} does not see ${name}: it needs ${needed}`);
}

/** Finds a registered command of a type. Throws when the person would not find it in this place. */
export function findCommand(
  backend: Backend,
  person: Person,
  channel: Channel,
  name: string,
  type: 1 | 2 | 3,
): Usable {
  const named = [...backend.world.commands.values()].filter(
    ({ json, guildId }) =>
      json['name'] === name && json['type'] === type && (guildId === null || guildId === channel.guildId),
  );
  // A command of the server hides a global one of the same name.
  const command = named.find((one) => one.guildId !== null) ?? named[0];
  if (command === undefined) throw new Error(`no command "${name}" is registered`);
  const installation = installationOf(backend, person, channel, command.json);
  if (installation === null) throw new Error(`"${name}" is not installed in ${channel.name || 'this place'}`);
  const context = channel.guildId !== null ? 0 : channel.type === 1 ? 1 : 2;
  if (command.guildId === null && !numbers(command.json['contexts']).includes(context)) {
    throw new Error(`"${name}" is not offered in context ${context}`);
  }
  requirePermission(backend, person, channel, command.json);
  return { command, byUserInstall: installation === 'user', context };
}

/** The options of a command, or of its subcommand; and how the subcommand wraps them. */
export function openSubcommand(
  command: JsonObject,
  path: readonly string[],
): { readonly options: readonly JsonObject[]; wrap(options: readonly JsonObject[]): readonly JsonObject[] } {
  const [name, ...rest] = path;
  const options = asObjects(command['options']);
  const nested = options.filter((option) => option['type'] === 1 || option['type'] === 2);
  if (name === undefined) {
    if (nested.length > 0) throw new Error(`${asText(command['name'])} cannot be used without a subcommand`);
    return { options, wrap: (given) => given };
  }
  const found = nested.find((option) => option['name'] === name);
  if (found === undefined) throw new Error(`${asText(command['name'])} has no subcommand "${name}"`);
  const inner = openSubcommand(found, rest);
  return {
    options: inner.options,
    wrap: (given) => [{ name, type: found['type'], options: inner.wrap(given) }],
  };
}
