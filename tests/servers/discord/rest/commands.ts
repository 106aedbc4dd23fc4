import { asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { refusals } from '../core/refusals.ts';
import type { StoredCommand } from '../core/world.ts';
import { checkCommands } from '../rules/command-rules.ts';
import { confirm, created, noContent, ok, param, type RouteContext, route } from './define-route.ts';

function scopeOf(context: RouteContext): string | null {
  const { world } = context.backend;
  if (param(context, 'application_id') !== world.app.id) throw refusals.unknownApplication();
  const guildId = context.params['guild_id'] ?? null;
  if (guildId === null) return null;
  if (!world.guilds.has(guildId)) throw refusals.unknownGuild();
  if (world.guilds.get(guildId)?.members.has(world.app.botId) !== true) throw refusals.missingAccess();
  return guildId;
}

function commandsOf(backend: Backend, guildId: string | null): readonly StoredCommand[] {
  return [...backend.world.commands.values()].filter((one) => one.guildId === guildId);
}

function bitsOf(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** Options as Discord returns them: without what is null or left at its default. */
function normalise(options: readonly JsonObject[]): readonly JsonObject[] {
  return options.map((option) => {
    const entries = Object.entries(option).filter(
      ([key, value]) => value !== undefined && value !== null && !(key === 'required' && value === false),
    );
    const { options: nested, ...rest } = Object.fromEntries(entries);
    return nested === undefined ? rest : { ...rest, options: normalise(asObjects(nested)) };
  });
}

function store(
  backend: Backend,
  guildId: string | null,
  body: JsonObject,
  known?: StoredCommand,
): StoredCommand {
  const { world, ids } = backend;
  const type = body['type'] ?? 1;
  const same =
    known ??
    commandsOf(backend, guildId).find(
      (one) => one.json['name'] === body['name'] && one.json['type'] === type,
    );
  const id = same?.id ?? ids.snowflake();
  const options = normalise(asObjects(body['options']));
  const json = {
    id,
    application_id: world.app.id,
    version: ids.snowflake(),
    type,
    name: body['name'],
    name_localizations: body['name_localizations'] ?? null,
    description: asText(body['description']),
    description_localizations: body['description_localizations'] ?? null,
    default_member_permissions: bitsOf(body['default_member_permissions']),
    dm_permission: body['dm_permission'] ?? true,
    nsfw: body['nsfw'] ?? false,
    contexts: body['contexts'] ?? (guildId === null ? [0, 1, 2] : null),
    integration_types: body['integration_types'] ?? [0],
    ...(options.length === 0 ? {} : { options }),
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  const stored = { id, guildId, json };
  world.commands.set(id, stored);
  return stored;
}

/** New commands a day and scope (docs: interactions/application-commands, 200); overwriting one does not count. */
const MAX_CREATES = 200;

function countCreates(backend: Backend, guildId: string | null, bodies: readonly JsonObject[]): void {
  const known = new Set(
    commandsOf(backend, guildId).map((one) => `${String(one.json['type'])} ${String(one.json['name'])}`),
  );
  const fresh = bodies.filter((body) => !known.has(`${String(body['type'] ?? 1)} ${String(body['name'])}`));
  backend.commandCreates.count += fresh.length;
  if (backend.commandCreates.count > MAX_CREATES) throw refusals.tooManyCreates();
}

function list(context: RouteContext) {
  const withLocalizations = context.query.get('with_localizations') === 'true';
  return ok(
    commandsOf(context.backend, scopeOf(context)).map(({ json }) => {
      if (withLocalizations) return json;
      const { name_localizations: _names, description_localizations: _descriptions, ...rest } = json;
      return rest;
    }),
  );
}

function bulk(context: RouteContext) {
  const { backend } = context;
  const guildId = scopeOf(context);
  const bodies = asObjects(context.rawBody);
  checkCommands(backend, context.operation, bodies, true);
  confirm(context);
  countCreates(backend, guildId, bodies);
  const before = commandsOf(backend, guildId);
  const stored = bodies.map((body) => store(backend, guildId, body));
  const kept = new Set(stored.map((one) => one.id));
  for (const { id } of before) if (!kept.has(id)) backend.world.commands.delete(id);
  backend.changes.notify();
  return ok(stored.map((one) => one.json));
}

function create(context: RouteContext) {
  const { backend, body } = context;
  const guildId = scopeOf(context);
  checkCommands(backend, context.operation, [body], false);
  confirm(context);
  const isKnown = commandsOf(backend, guildId).some((one) => one.json['name'] === body['name']);
  countCreates(backend, guildId, [body]);
  const { json } = store(backend, guildId, body);
  return isKnown ? ok(json) : created(json);
}

function find(context: RouteContext): StoredCommand {
  const guildId = scopeOf(context);
  const known = context.backend.world.commands.get(param(context, 'command_id'));
  if (known === undefined || known.guildId !== guildId) throw refusals.unknownCommand();
  return known;
}

function update(context: RouteContext) {
  const known = find(context);
  const {
    id: _id,
    application_id: _app,
    version: _version,
    dm_permission: _dm,
    guild_id: _guild,
    ...before
  } = known.json;
  const body = { ...before, ...context.body };
  const isMenu = body['type'] !== 1;
  checkCommands(
    context.backend,
    context.operation,
    [isMenu ? { ...body, description_localizations: undefined } : body],
    false,
  );
  confirm(context);
  return ok(store(context.backend, known.guildId, body, known).json);
}

function remove(context: RouteContext) {
  context.backend.world.commands.delete(find(context).id);
  return noContent;
}

const GLOBAL = '/applications/{application_id}/commands';
const GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

export const commandRoutes = [
  route('GET', GLOBAL, 'list_application_commands', list),
  route('PUT', GLOBAL, 'bulk_set_application_commands', bulk, { requests: 2, perMs: 60_000 }),
  route('POST', GLOBAL, 'create_application_command', create, { requests: 5, perMs: 20_000 }),
  route('GET', `${GLOBAL}/{command_id}`, 'get_application_command', (context) => ok(find(context).json)),
  route('PATCH', `${GLOBAL}/{command_id}`, 'update_application_command', update),
  route('DELETE', `${GLOBAL}/{command_id}`, 'delete_application_command', remove),
  route('GET', GUILD, 'list_guild_application_commands', list),
  route('PUT', GUILD, 'bulk_set_guild_application_commands', bulk, { requests: 2, perMs: 60_000 }),
  route('POST', GUILD, 'create_guild_application_command', create, { requests: 5, perMs: 20_000 }),
  route('GET', `${GUILD}/{command_id}`, 'get_guild_application_command', (context) => ok(find(context).json)),
  route('PATCH', `${GUILD}/{command_id}`, 'update_guild_application_command', update),
  route('DELETE', `${GUILD}/{command_id}`, 'delete_guild_application_command', remove),
] as const;
