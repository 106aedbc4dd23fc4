import type { AssistantThread } from './core/assistant-state.ts';
import type { Backend } from './core/backend.ts';
import type { FaultPlan } from './core/faults.ts';
import { asObjects, type JsonObject } from './core/json.ts';
import type { Ping, PostedLink } from './core/mention-book.ts';
import { readBlocks, readControls, type SeenControl } from './core/read-blocks.ts';
import type { RequestLog } from './core/request-log.ts';
import { type SeenMessage, seeChannel, seeEphemerals } from './core/see-messages.ts';
import {
  addChannel,
  addPerson,
  addTeam,
  type ChannelOptions,
  installApp,
  type PersonOptions,
} from './core/seed-world.ts';
import type { Violation } from './core/violations.ts';
import type { Install, SlackApp, Team, World } from './core/world.ts';
import type { Delivery, Dispatcher } from './delivery/dispatcher.ts';
import { emitEvent, type Need } from './delivery/emit-event.ts';
import type { HttpTransport } from './delivery/http-transport.ts';
import type { Listening } from './http/listen.ts';
import { createPersonHandle, type PersonHandle } from './people/person-handle.ts';
import type { StoredView } from './people/view-shelf.ts';
import type { SocketHub } from './socket/socket-hub.ts';

/** A modal or Home tab as a person sees it. */
export interface SeenView {
  readonly id: string;
  readonly json: JsonObject;
  readonly shown: string;
  readonly controls: readonly SeenControl[];
}

/** Everything a test can do to Slack and see of it. */
export interface SlackServer {
  /** For `slackApiUrl`; ends with a slash. */
  readonly apiUrl: string;
  readonly app: SlackApp;
  readonly appToken: string;
  readonly signingSecret: string;
  /** The bot of workspace T1. */
  readonly bot: Install;
  readonly botToken: string;
  /** What exists, for looking and for changing. */
  readonly world: World;

  user(id: string): PersonHandle;
  addTeam(team: Team): Team;
  addUser(person: PersonOptions): PersonHandle;
  addChannel(channel: ChannelOptions): void;
  /** Installs the app in a workspace (as the OAuth flow does for `code-of-T2`). */
  install(team: string, scopes?: readonly string[]): Install;
  invite(channel: string, user: string): void;
  /** Takes a user, or the bot, out of a channel. */
  remove(channel: string, user: string): void;
  archive(channel: string): void;
  setScopes(scopes: readonly string[], token?: string): void;
  /** The bot token is of no use from now on. The default is `token_revoked`; the app is told if it subscribed. */
  revoke(error?: 'token_revoked' | 'account_inactive' | 'invalid_auth', token?: string): Promise<void>;
  /** The app is thrown out of the workspace: its token is dead, and it is told (`app_uninstalled`). */
  uninstall(token?: string): Promise<void>;
  /** Sends any event that nothing above makes. */
  emit(event: JsonObject, need: Need): Promise<void>;

  /** The channel's roots in order, replies within. */
  messages(channel: string): readonly SeenMessage[];
  ephemerals(channel: string, user: string): readonly SeenMessage[];
  modal(user: string): SeenView | null;
  home(user: string): SeenView | null;
  assistant(channel: string, threadTs?: string): AssistantThread;
  /** Every status the app ever set, in order. */
  readonly statuses: readonly string[];
  readonly pings: readonly Ping[];
  readonly links: readonly PostedLink[];
  readonly requests: RequestLog;
  readonly deliveries: readonly Delivery[];
  readonly violations: readonly Violation[];
  /** This kind of violation is what the test is about. */
  tolerate(...kinds: readonly string[]): void;

  readonly faults: FaultPlan;
  readonly sockets: SocketHub;
  readonly http: HttpTransport;
  readonly dispatcher: Dispatcher;
  /** From now on signed requests to this URL instead of Socket Mode. Throws when the URL fails its verification. */
  useHttp(url: string): Promise<void>;
  useSockets(): void;
  now(): number;
  /** Moves the server's time on; await it. */
  advance(ms: number): Promise<void>;
  /** Waits, without sleeping, until the look gives something; fails after 5 s with the last requests. */
  until<T>(look: () => T | undefined | null | false, what?: string): Promise<T>;
  /** Stops. Throws when there were violations that the test does not tolerate. */
  close(): Promise<void>;
}

const CHALLENGE = 'challenge-of-the-test';

function see(view: StoredView | null): SeenView | null {
  if (view === null) return null;
  const blocks = asObjects(view.json['blocks']);
  return { id: view.id, json: view.json, shown: readBlocks(blocks), controls: readControls(blocks) };
}

async function verifyUrl(http: HttpTransport, token: string): Promise<void> {
  const body = JSON.stringify({ token, challenge: CHALLENGE, type: 'url_verification' });
  const answer = await http.request(body, 'application/json');
  if (answer.status !== 200 || !answer.text.includes(CHALLENGE)) {
    throw new Error(`the URL did not return the challenge: ${answer.status} ${answer.text}`);
  }
}

function worldOf(
  backend: Backend,
): Pick<
  SlackServer,
  | 'user'
  | 'addTeam'
  | 'addUser'
  | 'addChannel'
  | 'install'
  | 'invite'
  | 'remove'
  | 'archive'
  | 'setScopes'
  | 'emit'
  | 'revoke'
  | 'uninstall'
> {
  const { world, clock } = backend;
  const handle = (id: string) => {
    const person = world.people.get(id);
    if (person === undefined) throw new Error(`no user ${id}`);
    return createPersonHandle(backend, person);
  };
  const channelOf = (id: string) => {
    const channel = world.channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  };
  const installed = (token?: string) => {
    const install = token === undefined ? [...world.installs.values()][0] : world.installs.get(token);
    if (install === undefined) throw new Error('not installed');
    return install;
  };
  const emit: SlackServer['emit'] = (event, need) =>
    emitEvent(backend, installed().teamId, event, need, null);
  return {
    user: handle,
    addTeam: (team) => addTeam(world, team),
    addUser: (options) => handle(addPerson(world, options).id),
    addChannel: (options) => void addChannel(world, options, clock.now()),
    install: (team, scopes = world.app.scopes) => installApp(world, team, scopes),
    invite: (channel, user) => void channelOf(channel).members.add(user),
    remove: (channel, user) => void channelOf(channel).members.delete(user),
    archive(channel) {
      channelOf(channel).archived = true;
    },
    setScopes(scopes, token) {
      installed(token).scopes = scopes;
    },
    emit,
    async uninstall(token) {
      const install = installed(token);
      const need = { subscription: 'app_uninstalled', scopes: [] };
      const told = emitEvent(backend, install.teamId, { type: 'app_uninstalled' }, need, null);
      install.revoked = 'account_inactive';
      await told;
    },
    async revoke(error = 'token_revoked', token) {
      const install = installed(token);
      const event = { type: 'tokens_revoked', tokens: { oauth: [], bot: [install.botUserId] } };
      const told = emitEvent(
        backend,
        install.teamId,
        event,
        { subscription: 'tokens_revoked', scopes: [] },
        null,
      );
      install.revoked = error;
      await told;
    },
  };
}

/** The object that tests hold; the parts do the work. */
export function createSlackServer(
  backend: Backend,
  hub: SocketHub,
  http: HttpTransport,
  listening: Listening,
): SlackServer {
  const { world, violations } = backend;
  const [bot] = world.installs.values();
  if (bot === undefined) throw new Error('not installed');
  return {
    apiUrl: `${backend.origin()}/api/`,
    app: world.app,
    appToken: world.app.appToken,
    signingSecret: world.app.signingSecret,
    bot,
    botToken: bot.token,
    world,
    ...worldOf(backend),
    messages: (channel) => seeChannel(world, channel),
    ephemerals: (channel, user) => seeEphemerals(world, channel, user),
    modal: (user) => see(backend.views.modal(user)),
    home: (user) => see(backend.views.home(user)),
    assistant: (channel, threadTs) => backend.assistant.thread(channel, threadTs ?? null),
    statuses: backend.assistant.statuses,
    pings: backend.mentions.pings,
    links: backend.mentions.links,
    requests: backend.log,
    deliveries: backend.dispatcher.deliveries,
    get violations() {
      return violations.all;
    },
    tolerate(...kinds) {
      for (const kind of kinds) violations.tolerate(kind);
    },
    faults: backend.faults,
    sockets: hub,
    http,
    dispatcher: backend.dispatcher,
    async useHttp(url) {
      http.url = url;
      await verifyUrl(http, world.app.verificationToken);
      backend.dispatcher.use(http);
    },
    useSockets: () => backend.dispatcher.use(hub),
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
      throw new Error(
        `invalid towards Slack:\n${violations.all.map((one) => JSON.stringify(one)).join('\n')}`,
      );
    },
  };
}
