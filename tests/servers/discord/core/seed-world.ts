import { Bits, EVERYONE_DEFAULT } from './permissions.ts';
import { SEED } from './seed-ids.ts';
import type {
  Channel,
  ChannelType,
  Guild,
  Overwrite,
  Person,
  PrivilegedIntent,
  Role,
  ThreadState,
  World,
} from './world.ts';

/** What a test may say about the app; everything has a default. */
export interface AppOptions {
  /** Toggles of the developer portal. Default: none, as for a new app. */
  readonly privileged?: readonly PrivilegedIntent[];
  readonly shards?: number;
  /** The bot role's permissions; default: those of everybody. */
  readonly permissions?: bigint;
}

export interface PersonOptions {
  readonly id: string;
  readonly username: string;
  readonly globalName?: string | null;
  readonly isBot?: boolean;
  readonly locale?: string;
  /** Servers they are in; default: the seeded one. */
  readonly guilds?: readonly string[];
  readonly roles?: readonly string[];
  readonly acceptsDms?: boolean;
  readonly hasApp?: boolean;
}

export function addPerson(world: World, options: PersonOptions, nowMs: number): Person {
  const person: Person = {
    id: options.id,
    username: options.username,
    globalName: options.globalName ?? null,
    isBot: options.isBot ?? false,
    locale: options.locale ?? 'en-US',
    acceptsDms: options.acceptsDms ?? true,
    hasApp: options.hasApp ?? false,
  };
  world.people.set(person.id, person);
  for (const id of options.guilds ?? [SEED.guild]) {
    const roleIds = new Set(options.roles ?? []);
    world.guilds.get(id)?.members.set(person.id, { userId: person.id, roleIds, joinedMs: nowMs, nick: null });
  }
  return person;
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  readonly type?: ChannelType;
  readonly guildId?: string | null;
  readonly parentId?: string | null;
  readonly overwrites?: readonly Overwrite[];
  readonly recipients?: readonly string[];
  readonly tags?: Channel['tags'];
  readonly tagRequired?: boolean;
  readonly topic?: string | null;
  readonly thread?: ThreadState | null;
}

export function addChannel(world: World, options: ChannelOptions): Channel {
  const channel: Channel = {
    id: options.id,
    name: options.name,
    type: options.type ?? 0,
    guildId: options.guildId === undefined ? SEED.guild : options.guildId,
    parentId: options.parentId ?? null,
    overwrites: new Map((options.overwrites ?? []).map((one) => [one.id, { ...one }])),
    recipients: options.recipients ?? [],
    tags: options.tags ?? [],
    tagRequired: options.tagRequired ?? false,
    topic: options.topic ?? null,
    thread: options.thread ?? null,
    messages: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export interface GuildOptions {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale?: string;
  readonly everyone?: bigint;
  readonly roles?: readonly Role[];
}

export function addGuild(world: World, options: GuildOptions): Guild {
  const everyone: Role = {
    id: options.id,
    name: '@everyone',
    permissions: options.everyone ?? EVERYONE_DEFAULT,
    mentionable: false,
    position: 0,
  };
  const guild: Guild = {
    id: options.id,
    name: options.name,
    ownerId: options.ownerId,
    locale: options.locale ?? 'en-US',
    roles: new Map([everyone, ...(options.roles ?? [])].map((role) => [role.id, role])),
    members: new Map(),
  };
  world.guilds.set(guild.id, guild);
  return guild;
}

function seedChannels(world: World): void {
  const without = (deny: bigint): Overwrite[] => [{ id: SEED.app, kind: 'member', allow: 0n, deny }];
  addChannel(world, { id: SEED.general, name: 'general' });
  addChannel(world, { id: SEED.news, name: 'news', topic: 'What happened' });
  addChannel(world, { id: SEED.hidden, name: 'hidden', overwrites: without(Bits.ViewChannel) });
  addChannel(world, { id: SEED.readOnly, name: 'read-only', overwrites: without(Bits.SendMessages) });
  addChannel(world, {
    id: SEED.forum,
    name: 'briefs',
    type: 15,
    tags: [
      { id: SEED.tagDigest, name: 'digest', moderated: false },
      { id: SEED.tagModerated, name: 'official', moderated: true },
    ],
  });
  addChannel(world, { id: SEED.foreign, name: 'elsewhere', guildId: SEED.foreignGuild });
}

/** See `SEED`: a server with five channels, three people and the bot in it; another server without the bot. */
export function seedWorld(options: AppOptions, nowMs: number): World {
  const world: World = {
    app: {
      id: SEED.app,
      name: 'Précis',
      botId: SEED.app,
      token: 'MTAwMDAwMDAwMDAwMDAwMDAwMQ.GtestA.token-of-the-test-app',
      privileged: new Set(options.privileged ?? []),
      revoked: false,
      shards: options.shards ?? 1,
    },
    people: new Map(),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
  };
  const permissions = options.permissions ?? EVERYONE_DEFAULT;
  const roles: Role[] = [
    { id: SEED.botRole, name: 'Précis', permissions, mentionable: false, position: 1 },
    { id: SEED.editors, name: 'editors', permissions: Bits.ManageGuild, mentionable: true, position: 2 },
  ];
  addGuild(world, { id: SEED.guild, name: 'Acme', ownerId: SEED.ada, roles });
  addGuild(world, { id: SEED.foreignGuild, name: 'Elsewhere', ownerId: SEED.ben });
  const both = [SEED.guild, SEED.foreignGuild];
  addPerson(world, { id: SEED.app, username: 'precis', isBot: true, roles: [SEED.botRole] }, nowMs);
  addPerson(world, { id: SEED.ada, username: 'ada', globalName: 'Ada Arslan', guilds: both }, nowMs);
  addPerson(world, { id: SEED.ben, username: 'ben', globalName: 'Ben Brandt', guilds: both }, nowMs);
  addPerson(world, { id: SEED.cem, username: 'cem', globalName: 'Cem Can', locale: 'tr' }, nowMs);
  seedChannels(world);
  return world;
}

/** The direct message of a person with the bot; made when it is first needed. */
export function directMessage(world: World, personId: string): Channel {
  const id = String(BigInt(personId) + 100_000_000_000_000_000n);
  const recipients = [personId, world.app.botId];
  return world.channels.get(id) ?? addChannel(world, { id, name: '', type: 1, guildId: null, recipients });
}
