import { DiscordAPIError, RateLimitError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { Poster, PostOutcome } from '../../../poster.ts';
import { createPace } from '../../pace.ts';
import type { DiscordMessage } from '../discord-message.ts';
import { unescapeMarkdown } from '../escape-markdown.ts';
import { renderDiscord } from '../render/render.ts';
import { chooseTags } from './choose-tags.ts';
import { threadName } from './create-poster.ts';
import { createDiscordRest } from './discord-rest.ts';
import { markOf } from './mark-of.ts';
import { isRefusal, toPostFailure } from './post-failure.ts';
import { readBack, unreadable } from './read-back.ts';
import { forumTeller } from './read-forum.ts';

interface UnaskedParts {
  readonly talk: Talk;
  /** Repeats nothing and waits for nothing: what was posted is told by reading the channel back. */
  readonly rest: REST;
  readonly timeZone: string;
  /** The bot's own id. */
  self(): string;
  sleep(ms: number): Promise<unknown>;
  /** Time that goes on whatever is done to the clock. */
  monotonicMs(): number;
}

/** A bot may ask 50 times a second, answers included (docs.discord.com/developers/topics/rate-limits): 45 of them. */
const POST_SPACING_MS = 22;

/** Discord's side of digests. */
export function createUnaskedPoster(parts: UnaskedParts): Poster {
  const { talk, rest, timeZone, self } = parts;
  const pace = createPace(parts.sleep, parts.monotonicMs);
  const discord = createDiscordRest(rest);
  const isForum = forumTeller(rest);
  return {
    hasPictures: true,
    async freeze(document, room, scope) {
      const { newsroom, rooms } = talk.bot;
      const passages = await lookUpPassages(document, scope, newsroom);
      const settings = await rooms.settings(room);
      const rendered = renderDiscord(document, {
        timeZone: settings.timeZone ?? timeZone,
        passages,
        asked: null,
      });
      const [first] = rendered;
      return rendered.map((message) => freezeMessage(message, first === undefined ? '' : titleOf(first)));
    },
    async post({ room: { channel }, id, parentId, words, signal }) {
      const frozen = thaw(words);
      const message = signed(frozen, id);
      await pace('posts', POST_SPACING_MS);
      if (signal.aborted) return { kind: 'refused', retryAfterMs: 0, reason: 'others were first' };
      try {
        // What the channel is decides, whatever was chosen when the digest was made: a forum takes posts alone.
        const inForum = await isForum(channel);
        if (parentId === null && inForum) {
          const tags = chooseTags(await discord.forumRules(channel), words);
          return {
            kind: 'sent',
            messageId: await discord.forumPost(channel, threadName(frozen.title), message, tags),
          };
        }
        const place = await placeOf(discord, { channel, parentId, inForum, title: frozen.title });
        return { kind: 'sent', messageId: await discord.post(place, message, { nonce: nonceOf(id) }) };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async readBack({ room: { workspace, channel }, parentId }, id, since) {
      try {
        const where = { guild: workspace, channel, parentId, isForum: await isForum(channel), self: self() };
        return await readBack(rest, where, id, since);
      } catch (error) {
        return unreadable(error, parentId);
      }
    },
    async remove({ room: { channel }, parentId }, messageId) {
      try {
        if (parentId === null && (await isForum(channel))) await rest.delete(Routes.channel(messageId));
        else await discord.remove(parentId ?? channel, messageId);
      } catch (error) {
        const isGone = isRefusal(error, RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel);
        if (!isGone) throw error;
      }
    },
    async tell(_room, personId, document) {
      const channel = await discord.directChannel(personId);
      for (const message of renderDiscord(document, { timeZone, passages: [], asked: null })) {
        await discord.post(channel, message);
      }
    },
  };
}

/** The channel of a first message, the thread of any other: a forum's post is its thread. */
async function placeOf(
  discord: ReturnType<typeof createDiscordRest>,
  where: {
    readonly channel: string;
    readonly parentId: string | null;
    readonly inForum: boolean;
    readonly title: string;
  },
): Promise<string> {
  const { channel, parentId, inForum, title } = where;
  if (parentId === null) return channel;
  return inForum ? parentId : threadOf(discord, channel, parentId, title);
}

/** The thread of the parent has the parent's id. */
async function threadOf(
  discord: ReturnType<typeof createDiscordRest>,
  channel: string,
  parentId: string,
  title: string,
): Promise<string> {
  try {
    return await discord.startThread(channel, parentId, threadName(title));
  } catch (error) {
    const isThere = isRefusal(
      error,
      RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
      RESTJSONErrorCodes.UnknownMessage,
    );
    if (isThere) return parentId;
    throw error;
  }
}

/** Within minutes Discord itself takes the same nonce once; it may be 25 characters long. */
const nonceOf = (id: string): string => id.replaceAll('-', '').slice(0, 25);

function signed({ components: [first, ...more], files }: DiscordMessage, id: string): DiscordMessage {
  if (first === undefined) throw new Error('a digest has at least one component');
  return { components: [{ ...first, id: markOf(id) }, ...more], files };
}

/** A message, with the title of the whole: what its thread or its post in a forum is called. */
interface FrozenDiscordMessage extends DiscordMessage {
  readonly title: string;
}

const freezeMessage = ({ components, files }: DiscordMessage, title: string): string =>
  JSON.stringify({
    title,
    components,
    files: files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data).toString('base64') })),
  });

/** What `freezeMessage` wrote. */
function thaw(words: string): FrozenDiscordMessage {
  const { title, components, files } = JSON.parse(words) as {
    readonly title: string;
    readonly components: DiscordMessage['components'];
    readonly files: readonly { readonly name: string; readonly description: string; readonly data: string }[];
  };
  const data = files.map((file) => ({ ...file, data: Buffer.from(file.data, 'base64') }));
  return { title, components, files: data };
}

/** The first line of the digest. */
function titleOf({ components }: DiscordMessage): string {
  const [, content = '"Digest"'] = /"content":("(?:[^"\\]|\\.)+")/.exec(JSON.stringify(components)) ?? [];
  const [first = ''] = String(JSON.parse(content)).split('\n');
  return unescapeMarkdown(first.replace(/^#*\s*/, ''));
}

function outcomeOf(error: unknown): PostOutcome {
  const failure = toPostFailure(error);
  if (failure !== null) return { kind: 'impossible', message: failure.message, hint: failure.hint };
  if (error instanceof RateLimitError) {
    return { kind: 'refused', retryAfterMs: error.retryAfter, reason: 'rate limited' };
  }
  if (error instanceof DiscordAPIError && error.status === 429) {
    return { kind: 'refused', retryAfterMs: 1000, reason: 'rate limited' };
  }
  if (error instanceof DiscordAPIError && error.status < 500) {
    const message = `Discord refuses it (${error.code}: ${error.message}).`;
    return { kind: 'impossible', message, hint: 'Tell whoever runs the bot.' };
  }
  if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') {
    return { kind: 'refused', retryAfterMs: null, reason: 'Discord cannot be reached' };
  }
  return { kind: 'unclear', reason: error instanceof Error ? error.name : String(error) };
}
