import type { Backend } from '../core/backend.ts';
import { findMessage, messageJson } from '../core/message-json.ts';
import { memberJson, userJson } from '../core/people-json.ts';
import type { Channel, Person } from '../core/world.ts';
import { fillOptions, type GivenOptions, resolveOptions } from './fill-options.ts';
import { findCommand, openSubcommand } from './find-command.ts';
import { interact, type Outcome } from './interact.ts';

const CHAT = 20;
const MENU = 23;

/** Types a slash command: `digest add` names a subcommand. Throws what Discord would not let the person do. */
export async function useCommand(
  backend: Backend,
  person: Person,
  channel: Channel,
  line: string,
  given: GivenOptions,
): Promise<Outcome> {
  const [name = '', ...path] = line.replace(/^\//, '').split(' ');
  const { command, byUserInstall, context } = findCommand(backend, person, channel, name, 1);
  const { options, wrap } = openSubcommand(command.json, path);
  const filled = fillOptions(options, given, null);
  const guild = command.guildId === null ? {} : { guild_id: command.guildId };
  const resolved = resolveOptions(backend, channel, filled);
  const data = { id: command.id, name, type: 1, options: wrap(filled), ...resolved, ...guild };
  return interact(backend, person, channel, { type: 2, data, messageType: CHAT, byUserInstall, context });
}

/** Types into an option that the app completes. */
export async function typeInto(
  backend: Backend,
  person: Person,
  channel: Channel,
  line: string,
  focused: string,
  given: GivenOptions,
): Promise<Outcome> {
  const [name = '', ...path] = line.replace(/^\//, '').split(' ');
  const { command, byUserInstall, context } = findCommand(backend, person, channel, name, 1);
  const { options, wrap } = openSubcommand(command.json, path);
  const filled = fillOptions(options, { [focused]: '', ...given }, { focused });
  const data = { id: command.id, name, type: 1, options: wrap(filled) };
  return interact(backend, person, channel, { type: 4, data, byUserInstall, context });
}

/** Uses a context-menu command on a message or a user. */
export async function useMenu(
  backend: Backend,
  person: Person,
  channel: Channel,
  name: string,
  target: { readonly message: string } | { readonly user: string },
): Promise<Outcome> {
  const { world } = backend;
  const isMessage = 'message' in target;
  const { command, byUserInstall, context } = findCommand(backend, person, channel, name, isMessage ? 3 : 2);
  const base = { id: command.id, name };
  if (isMessage) {
    const message = findMessage(world, channel.id, target.message);
    if (message === null) throw new Error(`no message ${target.message}`);
    const messages = { [message.id]: messageJson(world, backend.origin(), message) };
    const data = { ...base, type: 3, target_id: message.id, resolved: { messages } };
    return interact(backend, person, channel, { type: 2, data, messageType: MENU, byUserInstall, context });
  }
  const member = world.guilds.get(channel.guildId ?? '')?.members.get(target.user);
  const resolved = {
    users: { [target.user]: userJson(world, target.user) },
    ...(member === undefined ? {} : { members: { [target.user]: memberJson(world, member, false) } }),
  };
  const data = { ...base, type: 2, target_id: target.user, resolved };
  return interact(backend, person, channel, { type: 2, data, messageType: MENU, byUserInstall, context });
}
