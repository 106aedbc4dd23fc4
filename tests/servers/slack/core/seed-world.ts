import type { Channel, ChannelKind, Install, Person, SlackApp, Team, World } from './world.ts';

/** What a test may say about the app; everything has a default. */
export interface AppOptions {
  readonly scopes?: readonly string[];
  readonly events?: readonly string[];
  /** Slash commands that exist. Null (the default): any. */
  readonly commands?: readonly string[] | null;
  readonly appTokenScopes?: readonly string[];
  /** Switches token rotation on. */
  readonly tokenLifeSeconds?: number;
}

const DEFAULT_SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'assistant:write',
  'channels:history',
  'groups:history',
];

const DEFAULT_EVENTS = [
  'agent_session_stopped',
  'app_mention',
  'app_home_opened',
  'app_context_changed',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
];

function seedApp(options: AppOptions): SlackApp {
  return {
    id: 'A0PRECIS',
    name: 'Précis',
    clientId: '1000000000001.2000000000002',
    clientSecret: 'client-secret-of-the-test-app',
    signingSecret: 'signing-secret-of-the-test-app',
    verificationToken: 'verification-token',
    appToken: 'xapp-1-A0PRECIS-test',
    appTokenScopes: options.appTokenScopes ?? ['connections:write'],
    appTokenRevoked: null,
    scopes: options.scopes ?? DEFAULT_SCOPES,
    events: options.events ?? DEFAULT_EVENTS,
    commands: options.commands ?? null,
    tokenLifeSeconds: options.tokenLifeSeconds ?? null,
  };
}

export function addTeam(world: World, team: Team): Team {
  world.teams.set(team.id, team);
  return team;
}

export interface PersonOptions {
  readonly id: string;
  readonly name: string;
  readonly teamId?: string;
  readonly realName?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly isAdmin?: boolean;
  readonly isBot?: boolean;
}

export function addPerson(world: World, options: PersonOptions): Person {
  const person: Person = {
    teamId: 'T1',
    realName: options.name,
    timeZone: 'Europe/Istanbul',
    locale: 'en-US',
    isAdmin: false,
    isBot: false,
    ...options,
  };
  world.people.set(person.id, person);
  return person;
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  readonly teamId?: string;
  readonly kind?: ChannelKind;
  readonly members?: readonly string[];
  readonly archived?: boolean;
}

export function addChannel(world: World, options: ChannelOptions, nowMs: number): Channel {
  const channel: Channel = {
    id: options.id,
    teamId: options.teamId ?? 'T1',
    name: options.name,
    kind: options.kind ?? 'channel',
    members: new Set(options.members ?? []),
    messages: [],
    createdMs: nowMs,
    archived: options.archived ?? false,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** Installs the app in a workspace: a bot user, a bot and a bot token, named after the workspace. */
export function installApp(world: World, teamId: string, scopes: readonly string[]): Install {
  const install: Install = {
    teamId,
    token: `xoxb-${teamId}-test`,
    botUserId: `U${teamId}BOT`,
    botId: `B${teamId}BOT`,
    scopes,
    revoked: null,
  };
  world.installs.set(install.token, install);
  addPerson(world, { id: install.botUserId, name: 'precis', realName: world.app.name, teamId, isBot: true });
  return install;
}

/**
 * One workspace `T1` with people `U1` (an admin), `U2`, `U3`; channels `C1` and `C2` (public, the bot is in both),
 * `C3` (public, without the bot), `G1` (private, with it), `G2` (private, without), `C9` (archived).
 */
export function seedWorld(options: AppOptions, nowMs: number): World {
  const world: World = {
    app: seedApp(options),
    teams: new Map(),
    people: new Map(),
    channels: new Map(),
    installs: new Map(),
    tokenEnds: new Map(),
    refreshTokens: new Map(),
    files: new Map(),
    fileWorkMs: 0,
  };
  addTeam(world, { id: 'T1', name: 'Acme', domain: 'acme' });
  const { botUserId: bot } = installApp(world, 'T1', world.app.scopes);
  addPerson(world, { id: 'U1', name: 'ada', realName: 'Ada Arslan', isAdmin: true });
  addPerson(world, { id: 'U2', name: 'ben', realName: 'Ben Brandt' });
  addPerson(world, { id: 'U3', name: 'cem', realName: 'Cem Can', locale: 'tr-TR' });
  const people = ['U1', 'U2', 'U3'];
  addChannel(world, { id: 'C1', name: 'general', members: [...people, bot] }, nowMs);
  addChannel(world, { id: 'C2', name: 'news', members: [...people, bot] }, nowMs);
  addChannel(world, { id: 'C3', name: 'elsewhere', members: people }, nowMs);
  addChannel(world, { id: 'G1', name: 'desk', kind: 'group', members: ['U1', 'U2', bot] }, nowMs);
  addChannel(world, { id: 'G2', name: 'closed', kind: 'group', members: people }, nowMs);
  addChannel(world, { id: 'C9', name: 'old', members: [...people, bot], archived: true }, nowMs);
  return world;
}

/** The direct message of a person with the app's bot; made when it is first needed. */
export function directMessage(world: World, person: string, nowMs: number): Channel {
  const teamId = world.people.get(person)?.teamId ?? 'T1';
  const id = `D${person}`;
  const bot = [...world.installs.values()].find((install) => install.teamId === teamId)?.botUserId ?? '';
  return (
    world.channels.get(id) ??
    addChannel(world, { id, teamId, name: 'directmessage', kind: 'im', members: [person, bot] }, nowMs)
  );
}
