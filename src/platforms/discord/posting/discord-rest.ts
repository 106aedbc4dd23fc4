import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  ChannelFlags,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { DiscordMessage } from '../discord-message.ts';
import { LIMITS } from '../limits.ts';
import type { ForumRules } from './choose-tags.ts';
import { createPending } from './pending.ts';

/** An interaction as it is answered: by its token, for fifteen minutes. */
export interface InteractionKey {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** How a post is made beside its words. */
export interface PostOptions {
  /** The same post twice within minutes is one: at most 25 characters. */
  readonly nonce?: string;
  /** The message it answers. Whoever wrote that is not called. */
  readonly replyTo?: string | null;
}

/**
 * What the bot does in Discord. No request of ours may call anybody: every message says so. Rejects with what
 * Discord answers (`DiscordAPIError`).
 */
export interface DiscordRest {
  /** The new message's id. */
  post(channel: string, message: DiscordMessage, options?: PostOptions): Promise<string>;
  edit(channel: string, id: string, message: DiscordMessage): Promise<void>;
  remove(channel: string, id: string): Promise<void>;
  type(channel: string): Promise<void>;
  /** Puts an emoji of Unicode on a message. */
  react(channel: string, id: string, emoji: string): Promise<void>;
  /** Begins the thread of a message; its id is the message's. */
  startThread(channel: string, message: string, name: string): Promise<string>;
  /** A post of a forum: a thread with its first message, and the tags of these ids. */
  forumPost(forum: string, name: string, message: DiscordMessage, tags: readonly string[]): Promise<string>;
  /** The tags a forum has, and whether a post needs one. */
  forumRules(forum: string): Promise<ForumRules>;
  unarchive(thread: string): Promise<void>;
  /** The channel of direct messages with that person. */
  directChannel(person: string): Promise<string>;
  /** What people wrote before that message, oldest first, as far as the bot may read it. */
  wordsBefore(channel: string, id: string): Promise<readonly string[]>;
  /** What the message answers, if anything. */
  referenceOf(channel: string, id: string): Promise<string | null>;

  /**
   * Resolves in a lull of first answers, or after a while: Discord waits three seconds for those, and any other work
   * can wait for them.
   */
  quiet(): Promise<void>;
  /** The first answer: that there will be one. Its visibility cannot change any more. */
  defer(key: InteractionKey, visibility: 'public' | 'private'): Promise<void>;
  /** The first answer to a control: the message it stands on will change, or nothing will. */
  deferUpdate(key: InteractionKey): Promise<void>;
  showModal(key: InteractionKey, modal: APIModalInteractionResponseCallbackData): Promise<void>;
  complete(key: InteractionKey, choices: readonly APIApplicationCommandOptionChoice[]): Promise<void>;
  editOriginal(key: InteractionKey, message: DiscordMessage): Promise<void>;
  removeOriginal(key: InteractionKey): Promise<void>;
  /** The new message's id. */
  followUp(key: InteractionKey, message: DiscordMessage, visibility: 'public' | 'private'): Promise<string>;
}

/** People come all the time in a large server: work must go on beside them. */
const MAX_QUIET_MS = 2000;

/** A question in a thread of others may lean on so many messages before it. */
const EARLIER = 10;

/** Nobody is called: not by an article, a model, a person, nor by a reply. */
const CALL_NOBODY = { parse: [], replied_user: false };

const created = z.looseObject({ id: z.string() });
const forumSchema = z.looseObject({
  flags: z.int().default(0),
  available_tags: z
    .array(z.object({ id: z.string(), name: z.string(), moderated: z.boolean().default(false) }))
    .default([]),
});
const writtenSchema = z.array(
  z.looseObject({ content: z.string(), author: z.looseObject({ bot: z.boolean().optional() }) }),
);
const referring = z.looseObject({ message_reference: z.looseObject({ message_id: z.string() }).optional() });

export function createDiscordRest(rest: REST): DiscordRest {
  const idOf = async (answer: Promise<unknown>): Promise<string> => created.parse(await answer).id;
  const original = ({ applicationId, token }: InteractionKey) =>
    Routes.webhookMessage(applicationId, token, '@original');
  const first = createPending(MAX_QUIET_MS);
  const respond = ({ id, token }: InteractionKey, body: object) =>
    first.during(async () => {
      await rest.post(Routes.interactionCallback(id, token), { auth: false, body });
    });
  return {
    quiet: first.lull,
    post: (channel, message, { nonce, replyTo = null } = {}) =>
      idOf(
        rest.post(Routes.channelMessages(channel), {
          ...payload(message, {
            ...(nonce === undefined ? {} : { nonce: nonce.slice(0, LIMITS.nonceChars), enforce_nonce: true }),
            ...(replyTo === null
              ? {}
              : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
          }),
        }),
      ),
    async edit(channel, id, message) {
      await rest.patch(Routes.channelMessage(channel, id), payload(message));
    },
    async remove(channel, id) {
      await rest.delete(Routes.channelMessage(channel, id));
    },
    async react(channel, id, emoji) {
      await rest.put(Routes.channelMessageOwnReaction(channel, id, encodeURIComponent(emoji)));
    },
    async type(channel) {
      await rest.post(Routes.channelTyping(channel));
    },
    startThread: (channel, message, name) =>
      idOf(rest.post(Routes.threads(channel, message), { body: { name } })),
    forumPost: (forum, name, message, tags) => {
      const { body, files } = payload(message);
      const more = tags.length === 0 ? {} : { applied_tags: tags };
      return idOf(rest.post(Routes.threads(forum), { body: { name, message: body, ...more }, files }));
    },
    async forumRules(forum) {
      const { flags, available_tags: tags } = forumSchema.parse(await rest.get(Routes.channel(forum)));
      return { tags, required: (flags & ChannelFlags.RequireTag) !== 0 };
    },
    async unarchive(thread) {
      await rest.patch(Routes.channel(thread), { body: { archived: false } });
    },
    directChannel: (person) => idOf(rest.post(Routes.userChannels(), { body: { recipient_id: person } })),
    async wordsBefore(channel, id) {
      const query = new URLSearchParams({ before: id, limit: String(EARLIER) });
      const messages = writtenSchema.parse(await rest.get(Routes.channelMessages(channel), { query }));
      return messages
        .filter(({ author, content }) => author.bot !== true && content.trim() !== '')
        .map(({ content }) => content)
        .toReversed();
    },
    async referenceOf(channel, id) {
      const message = referring.parse(await rest.get(Routes.channelMessage(channel, id)));
      return message.message_reference?.message_id ?? null;
    },

    defer: (key, visibility) =>
      respond(key, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: visibility === 'private' ? { flags: MessageFlags.Ephemeral } : {},
      }),
    deferUpdate: (key) => respond(key, { type: InteractionResponseType.DeferredMessageUpdate }),
    showModal: (key, modal) => respond(key, { type: InteractionResponseType.Modal, data: modal }),
    complete: (key, choices) =>
      respond(key, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      }),
    async editOriginal(key, message) {
      await rest.patch(original(key), { auth: false, ...payload(message) });
    },
    async removeOriginal(key) {
      await rest.delete(original(key), { auth: false });
    },
    followUp: ({ applicationId, token }, message, visibility) => {
      const flags = visibility === 'private' ? MessageFlags.Ephemeral : 0;
      return idOf(
        rest.post(Routes.webhook(applicationId, token), {
          auth: false,
          ...payload(message, { flags: flags | MessageFlags.IsComponentsV2 }),
        }),
      );
    },
  };
}

function payload(
  { components, files }: DiscordMessage,
  more: object = {},
): { readonly body: object; readonly files: RawFile[] } {
  return {
    body: {
      components,
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: CALL_NOBODY,
      ...(files.length === 0
        ? {}
        : {
            attachments: files.map(({ name, description }, id) => ({
              id: String(id),
              filename: name,
              description,
            })),
          }),
      ...more,
    },
    files: files.map(({ name, data }) => ({ name, data: Buffer.from(data) })),
  };
}
