import type { JsonObject } from '../../slack/core/json.ts';
import type { Ping } from './ping-book.ts';

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly globalName: string | null;
  readonly isBot: boolean;
  readonly locale: string;
  /** False: the bot gets 50007 when it writes to them. */
  acceptsDms: boolean;
  /** The person added the app to their account ("user install"). */
  hasApp: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  mentionable: boolean;
  readonly position: number;
}

export interface Member {
  readonly userId: string;
  readonly roleIds: Set<string>;
  readonly joinedMs: number;
  nick: string | null;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, Role>;
  /** By user; the bot is one of them where it was invited. */
  readonly members: Map<string, Member>;
}

export interface Overwrite {
  readonly id: string;
  readonly kind: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

/** `ChannelType` of the documentation: 0 text, 1 DM, 5 announcement, 11 public thread, 12 private thread, 15 forum. */
export type ChannelType = 0 | 1 | 2 | 5 | 10 | 11 | 12 | 15;

export interface ThreadState {
  readonly ownerId: string;
  readonly createdMs: number;
  readonly members: Set<string>;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archiveChangedMs: number;
  appliedTags: readonly string[];
  lastActiveMs: number;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  /** null: a direct message. */
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly overwrites: Map<string, Overwrite>;
  readonly messages: StoredMessage[];
  /** Who is in a direct message. */
  readonly recipients: readonly string[];
  readonly tags: readonly { readonly id: string; readonly name: string; readonly moderated: boolean }[];
  readonly tagRequired: boolean;
  readonly thread: ThreadState | null;
  name: string;
  topic: string | null;
}

export interface StoredAttachment {
  readonly id: string;
  readonly filename: string;
  readonly description: string | null;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A message as the server keeps it: ephemeral ones and deleted ones too. Times in ms of the server's clock. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** `MessageType`: 0 default, 19 reply, 20 chat-input command, 23 context-menu command, 18 thread created, ... */
  readonly type: number;
  readonly createdMs: number;
  /** Until then reading the channel does not show it (a fault: delayed visibility). */
  readonly visibleFromMs: number;
  readonly ephemeralTo: string | null;
  readonly nonce: string | number | null;
  readonly replyTo: { readonly channelId: string; readonly messageId: string } | null;
  /** The interaction it answers, as `interaction_metadata` shows it. */
  readonly interaction: JsonObject | null;
  /** True for what an interaction token posted: it has a webhook id. */
  readonly viaWebhook: boolean;
  readonly reactions: Map<string, Set<string>>;
  content: string;
  embeds: readonly JsonObject[];
  components: readonly JsonObject[];
  attachments: readonly StoredAttachment[];
  /** `MessageFlags`; 128 while the person sees "thinking...". */
  flags: number;
  mentionedUsers: readonly string[];
  mentionedRoles: readonly string[];
  mentionsEveryone: boolean;
  pings: readonly Ping[];
  editedMs: number | null;
  deleted: boolean;
}

/** A registered command: Discord's normalised JSON, as `GET` returns it. */
export interface StoredCommand {
  readonly id: string;
  readonly guildId: string | null;
  readonly json: JsonObject;
}

export type PrivilegedIntent = 'presences' | 'members' | 'messageContent';

export interface DiscordApp {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly token: string;
  /** What the developer portal allows. */
  readonly privileged: Set<PrivilegedIntent>;
  revoked: boolean;
  /** Recommended by `/gateway/bot`. */
  shards: number;
}

/** Everything that exists on this Discord. */
export interface World {
  readonly app: DiscordApp;
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  /** Channels, threads and direct messages. */
  readonly channels: Map<string, Channel>;
  readonly commands: Map<string, StoredCommand>;
}

/** The `MessageType`s that this server makes of its own accord. */
export const MESSAGE_TYPE = {
  nameChange: 4,
  reply: 19,
  chatCommand: 20,
  threadStarter: 21,
  menuCommand: 23,
} as const;

const OF_THE_SYSTEM: ReadonlySet<number> = new Set([MESSAGE_TYPE.nameChange, MESSAGE_TYPE.threadStarter]);

/** Nobody wrote it: a person sees a line of Discord's own there, and an app should leave it alone. */
export const isSystem = (message: StoredMessage): boolean => OF_THE_SYSTEM.has(message.type);
