import type { JsonObject } from './json.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface Person {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly realName: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly isAdmin: boolean;
  readonly isBot: boolean;
}

export type ChannelKind = 'channel' | 'group' | 'im' | 'mpim';

export interface Channel {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: Set<string>;
  readonly messages: StoredMessage[];
  readonly createdMs: number;
  archived: boolean;
}

/** A message as the server keeps it: ephemeral ones and deleted ones too. Times in ms of the server's clock. */
export interface StoredMessage {
  readonly ts: string;
  readonly channel: string;
  readonly teamId: string;
  /** Who wrote it: a person or the bot user. */
  readonly user: string;
  readonly botId: string | null;
  readonly threadTs: string | null;
  readonly ephemeralTo: string | null;
  readonly clientMsgId: string | null;
  readonly postedMs: number;
  /** Until then `conversations.history` and `.replies` do not show it (a fault: delayed visibility). */
  readonly visibleFromMs: number;
  readonly unfurlLinks: boolean | null;
  readonly unfurlMedia: boolean | null;
  broadcast: boolean;
  text: string;
  blocks: readonly JsonObject[];
  attachments: readonly JsonObject[];
  metadata: JsonObject | null;
  editedTs: string | null;
  deleted: boolean;
  /** `stopped`: a person pressed the stop button. */
  stream: 'in_progress' | 'completed' | 'stopped' | null;
  files: readonly string[];
  readonly reactions: Map<string, Set<string>>;
}

/** One app in one workspace: its bot and the bot's token. */
export interface Install {
  readonly teamId: string;
  readonly token: string;
  readonly botUserId: string;
  readonly botId: string;
  scopes: readonly string[];
  /** The error every call gets once the token is of no use: `token_revoked`, `account_inactive`. */
  revoked: string | null;
}

export interface SlackApp {
  readonly id: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly verificationToken: string;
  readonly appToken: string;
  appTokenScopes: readonly string[];
  appTokenRevoked: string | null;
  /** Scopes that a new installation gets. */
  readonly scopes: readonly string[];
  /** Event subscriptions: `app_mention`, `message.im`, ... */
  readonly events: readonly string[];
  /** Slash commands that exist, or null: any. */
  readonly commands: readonly string[] | null;
  /** With token rotation: how long a token lasts. Null: for ever. */
  readonly tokenLifeSeconds: number | null;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly altText: string | null;
  bytes: Buffer | null;
  title: string;
  completed: boolean;
  /** When it can be shown: Slack works on an upload for a while after it is complete. */
  readyMs: number;
}

/** Everything that exists on this Slack. */
export interface World {
  readonly app: SlackApp;
  readonly teams: Map<string, Team>;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
  /** By bot token: a rotated one beside the one it follows. */
  readonly installs: Map<string, Install>;
  /** When rotated tokens end, in ms. */
  readonly tokenEnds: Map<string, number>;
  /** Refresh tokens that were not spent, with the installation they renew. */
  readonly refreshTokens: Map<string, Install>;
  readonly files: Map<string, StoredFile>;
  /** How long Slack works on an upload. */
  fileWorkMs: number;
}
