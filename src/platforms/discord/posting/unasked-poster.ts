import { type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { FrozenMessage, Poster, PostOutcome, PostPlace } from '../../../poster.ts';
import { createPace } from '../../pace.ts';
import { DIRECT_WORKSPACE } from '../conversation/direct-workspace.ts';
import { renderDiscord } from '../render/render.ts';
import { chooseTags } from './choose-tags.ts';
import { threadName } from './create-poster.ts';
import { createDiscordRest, type DiscordRest } from './discord-rest.ts';
import {
  type FrozenDiscordMessage,
  freezeMessages,
  signed,
  thaw,
  withoutPictures,
} from './frozen-message.ts';
import { outcomeOf } from './outcome-of.ts';
import { isRefusal } from './post-failure.ts';
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

/** Runs a request when its turn has come. */
type InTurn = <Result>(request: () => Promise<Result>) => Promise<Result>;

/** Discord's side of digests. */
export function createUnaskedPoster(parts: UnaskedParts): Poster {
  const { talk, rest, timeZone, self } = parts;
  const pace = createPace(parts.sleep, parts.monotonicMs);
  const inTurn: InTurn = async (request) => {
    await pace('requests', POST_SPACING_MS);
    return request();
  };
  const discord = createDiscordRest(rest);
  const isForum = forumTeller(rest);
  return {
    hasPictures: true,
    async freeze(document, { room, scope }) {
      const { newsroom, rooms } = talk.bot;
      const passages = await lookUpPassages(document, scope, newsroom);
      const settings = await rooms.settings(room);
      const zone = settings.timeZone ?? timeZone;
      const rendered = renderDiscord(document, { timeZone: zone, passages, asked: null });
      // Asked ahead of time, when nothing else is. A channel that cannot be seen is told of when it is posted to.
      const inForum = await inTurn(() => isForum(room.channel)).catch(() => false);
      return freezeMessages(rendered, inForum);
    },
    async post(message) {
      try {
        await pace('requests', POST_SPACING_MS);
        const placed = { ...message, parentId: parentOf(message) };
        return await postFrozen(discord, inTurn, placed, thaw(message.words));
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async readBack(place, id, since) {
      const { workspace, channel } = place.room;
      const parentId = parentOf(place);
      try {
        const where = { guild: workspace, channel, parentId, isForum: await isForum(channel), self: self() };
        return await inTurn(() => readBack(rest, where, id, since));
      } catch (error) {
        return unreadable(error, parentId);
      }
    },
    async remove(place, messageId) {
      const { channel } = place.room;
      const parentId = parentOf(place);
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
        await inTurn(() => discord.post(channel, message));
      }
    },
  };
}

/** The message in whose thread it stands. Direct messages have no threads: it stands in them. */
const parentOf = ({ room: { workspace }, parentId }: PostPlace): string | null =>
  workspace === DIRECT_WORKSPACE ? null : parentId;

/** A channel that takes no files gets the words. */
async function postFrozen(
  discord: DiscordRest,
  inTurn: InTurn,
  message: FrozenMessage,
  frozen: FrozenDiscordMessage,
): Promise<PostOutcome> {
  try {
    return await postOnce(discord, inTurn, message, frozen);
  } catch (error) {
    const isFile = frozen.files.length > 0 && isRefusal(error, RESTJSONErrorCodes.MissingPermissions);
    if (!isFile) throw error;
    return inTurn(() => postOnce(discord, inTurn, message, withoutPictures(frozen)));
  }
}

/** Whoever reads the channel back waits from the intent on: what begins too late must not be sent at all. */
const TOO_LATE: PostOutcome = { kind: 'refused', retryAfterMs: 0, reason: 'others were first' };

/** Into the channel, or the thread of its parent; in a forum, a post is a thread of its own. */
async function postOnce(
  discord: DiscordRest,
  inTurn: InTurn,
  { room: { channel }, id, parentId, words, signal }: FrozenMessage,
  frozen: FrozenDiscordMessage,
): Promise<PostOutcome> {
  const send = async (request: () => Promise<string>): Promise<PostOutcome> =>
    signal.aborted ? TOO_LATE : { kind: 'sent', messageId: await request() };
  const message = signed(frozen, id);
  const name = threadName(frozen.title);
  if (parentId === null && frozen.isForum) {
    const tags = chooseTags(await discord.forumRules(channel), words);
    return inTurn(() => send(() => discord.forumPost(channel, name, message, tags)));
  }
  const nonce = nonceOf(id);
  try {
    return await send(() => discord.post(parentId ?? channel, message, { nonce }));
  } catch (error) {
    // The thread of a parent has the parent's id; it is begun with the first message in it.
    const isThread = parentId !== null && isRefusal(error, RESTJSONErrorCodes.UnknownChannel);
    if (!isThread) throw error;
    const thread = await inTurn(() => threadOf(discord, channel, parentId, name));
    return inTurn(() => send(() => discord.post(thread, message, { nonce })));
  }
}

async function threadOf(
  discord: DiscordRest,
  channel: string,
  parentId: string,
  name: string,
): Promise<string> {
  try {
    return await discord.startThread(channel, parentId, name);
  } catch (error) {
    if (isRefusal(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) return parentId;
    throw error;
  }
}

/** Within minutes Discord itself takes the same nonce once; it may be 25 characters long. */
const nonceOf = (id: string): string => id.replaceAll('-', '').slice(0, 25);
