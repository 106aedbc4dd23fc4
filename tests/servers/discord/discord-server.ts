import type { JsonObject } from '../slack/core/json.ts';
import type { Violation } from '../slack/core/violations.ts';
import type { Backend } from './core/backend.ts';
import { fullGuildJson } from './core/channel-json.ts';
import type { FaultPlan } from './core/faults.ts';
import type { Ping, PostedLink } from './core/ping-book.ts';
import { emitChannel } from './core/post-message.ts';
import type { RequestLog } from './core/request-log.ts';
import {
  type SeenMessage,
  type SeenThread,
  seeChannel,
  seeEphemerals,
  seeThreads,
} from './core/see-messages.ts';
import {
  addChannel,
  addGuild,
  addPerson,
  type ChannelOptions,
  type GuildOptions,
  type PersonOptions,
} from './core/seed-world.ts';
import { archiveThread } from './core/threads.ts';
import type { Channel, StoredCommand, World } from './core/world.ts';
import type { GatewayHub } from './gateway/gateway-hub.ts';
import { Intents } from './gateway/intents.ts';
import { createPersonHandle, type PersonHandle } from './people/person-handle.ts';
import { dropChannel } from './rest/channels.ts';
import type { Listening } from './rest/listen.ts';

/** Everything a test can do to Discord and see of it. */
export interface DiscordServer {
  /** For `rest: { api }` of discord.js. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** What exists, for looking and for changing. */
  readonly world: World;

  user(id: string): PersonHandle;
  addUser(person: PersonOptions): PersonHandle;
  addGuild(guild: GuildOptions): void;
  addChannel(channel: ChannelOptions): void;
  /** The bot joins a server, or is thrown out; it is told. */
  invite(guild: string, permissions?: bigint): void;
  kick(guild: string): void;
  /** An overwrite for the bot (or `who`, a member or role) in a channel; the bot is told of the changed channel. */
  setPermissions(
    channel: string,
    change: { readonly allow?: bigint; readonly deny?: bigint },
    who?: string,
  ): void;
  deleteChannel(channel: string): void;
  archive(thread: string, options?: { readonly locked?: boolean }): void;
  unarchive(thread: string): void;
  /** The token is of no use from now on: 401, and the gateway closes with 4004. */
  revoke(): void;
  /** Sends any event that nothing above makes. `intents` 0: whatever the session asked for. */
  emit(name: string, data: JsonObject, guild?: string | null, intents?: number): void;

  /** The channel, thread or direct message as everybody sees it. */
  messages(channel: string): readonly SeenMessage[];
  ephemerals(channel: string, user: string): readonly SeenMessage[];
  /** Threads of a channel, posts of a forum, with their messages. */
  threads(channel: string): readonly SeenThread[];
  /** Registered commands: global ones, or those of a server. */
  commands(guild?: string): readonly JsonObject[];
  readonly pings: readonly Ping[];
  readonly links: readonly PostedLink[];
  /** Channels in which the bot showed that it types, in order. */
  readonly typing: readonly string[];
  readonly requests: RequestLog;
  /** 401, 403 and 429 of the last ten minutes. */
  readonly invalidRequests: number;
  readonly sessionStartsLeft: number;
  readonly violations: readonly Violation[];
  /** Whether requests are held against Discord's OpenAPI document too (`../shared` is there). */
  readonly usesOpenApi: boolean;
  /** This kind of violation is what the test is about. */
  tolerate(...kinds: readonly string[]): void;

  readonly faults: FaultPlan;
  readonly gateway: GatewayHub;
  now(): number;
  /** Moves the server's time on; await it. */
  advance(ms: number): Promise<void>;
  /** Waits, without sleeping, until the look gives something; fails after 5 s with the last requests. */
  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T>;
  /** Stops. Throws when there were violations that the test does not tolerate. */
  close(): Promise<void>;
}

type WorldPart = Pick<
  DiscordServer,
  | 'user'
  | 'addUser'
  | 'addGuild'
  | 'addChannel'
  | 'invite'
  | 'kick'
  | 'setPermissions'
  | 'deleteChannel'
  | 'archive'
  | 'unarchive'
  | 'revoke'
  | 'emit'
>;

function worldOf(backend: Backend, hub: GatewayHub): WorldPart {
  const { world, clock } = backend;
  const handle = (id: string) => {
    const person = world.people.get(id);
    if (person === undefined) throw new Error(`no user ${id}`);
    return createPersonHandle(backend, person);
  };
  const channelOf = (id: string): Channel => {
    const channel = world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  };
  const emit: DiscordServer['emit'] = (name, data, guild = null, intents = 0) =>
    backend.emit({ name, data, guildId: guild, intents });
  return {
    user: handle,
    addUser: (options) => handle(addPerson(world, options, clock.now()).id),
    addGuild: (options) => void addGuild(world, options),
    addChannel(options) {
      const channel = addChannel(world, options);
      emitChannel(backend, 'CHANNEL_CREATE', channel);
    },
    invite: (guildId, permissions) => inviteBot(backend, guildId, permissions),
    kick(guildId) {
      world.guilds.get(guildId)?.members.delete(world.app.botId);
      emit('GUILD_DELETE', { id: guildId }, guildId, Intents.Guilds);
    },
    setPermissions(id, { allow = 0n, deny = 0n }, who = world.app.botId) {
      const channel = channelOf(id);
      const kind = world.people.has(who) ? 'member' : 'role';
      channel.overwrites.set(who, { id: who, kind, allow, deny });
      emitChannel(backend, 'CHANNEL_UPDATE', channel);
    },
    deleteChannel: (id) => dropChannel(backend, channelOf(id)),
    archive(id, options = {}) {
      const channel = channelOf(id);
      if (channel.thread !== null) channel.thread.locked = options.locked ?? channel.thread.locked;
      archiveThread(backend, channel, true);
    },
    unarchive: (id) => archiveThread(backend, channelOf(id), false),
    revoke() {
      world.app.revoked = true;
      hub.drop(4004);
    },
    emit,
  };
}

function inviteBot(backend: Backend, guildId: string, permissions?: bigint): void {
  const { world, clock } = backend;
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw new Error(`no server ${guildId}`);
  const roleIds = new Set<string>();
  if (permissions !== undefined) {
    const role = {
      id: backend.ids.snowflake(),
      name: world.app.name,
      permissions,
      mentionable: false,
      position: 1,
    };
    guild.roles.set(role.id, role);
    roleIds.add(role.id);
  }
  guild.members.set(world.app.botId, { userId: world.app.botId, roleIds, joinedMs: clock.now(), nick: null });
  const data = fullGuildJson(world, guild);
  backend.emit({ name: 'GUILD_CREATE', data, guildId, intents: Intents.Guilds });
}

function commandsOf(world: World, guildId: string | null): readonly JsonObject[] {
  const all: readonly StoredCommand[] = [...world.commands.values()];
  return all.filter((one) => one.guildId === guildId).map((one) => one.json);
}

/** The object that tests hold; the parts do the work. */
export function createDiscordServer(backend: Backend, hub: GatewayHub, listening: Listening): DiscordServer {
  const { world, violations } = backend;
  return {
    apiUrl: `${backend.origin()}/api`,
    token: world.app.token,
    applicationId: world.app.id,
    world,
    ...worldOf(backend, hub),
    messages: (channel) => seeChannel(world, channel, null),
    ephemerals: (channel, user) => seeEphemerals(world, channel, user),
    threads: (channel) => seeThreads(world, channel),
    commands: (guild) => commandsOf(world, guild ?? null),
    pings: backend.pings,
    links: backend.links,
    typing: backend.typing,
    requests: backend.log,
    get invalidRequests() {
      return backend.log.invalid(backend.clock.now());
    },
    get sessionStartsLeft() {
      return backend.sessionStarts.remaining;
    },
    get violations() {
      return violations.all;
    },
    usesOpenApi: backend.schema.isAvailable,
    tolerate(...kinds) {
      for (const kind of kinds) violations.tolerate(kind);
    },
    faults: backend.faults,
    gateway: hub,
    now: () => backend.clock.now(),
    async advance(ms) {
      await backend.clock.advance(ms);
      backend.changes.notify();
    },
    until: (look, what = 'a change') => backend.changes.until(look, what),
    async close() {
      backend.clock.stop();
      await listening.close();
      if (violations.all.length === 0) return;
      const lines = violations.all.map((one) => JSON.stringify(one)).join('\n');
      throw new Error(`invalid towards Discord:\n${lines}`);
    },
  };
}
