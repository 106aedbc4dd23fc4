import { type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';
import type { ReadBack } from '../../../poster.ts';
import { markOf } from './mark-of.ts';
import { isRefusal } from './post-failure.ts';
import { readForum } from './read-forum.ts';

/** Discord gives up to so many messages at once. */
const PAGE = 100;
const READ_HINT =
  'Digests need the permissions View Channel and Read Message History here: allow them for me.';

const history = z.array(
  z.looseObject({
    id: z.string(),
    timestamp: z.string(),
    author: z.looseObject({ id: z.string() }),
    components: z.array(z.looseObject({ id: z.number().optional() })).default([]),
  }),
);

type Message = z.infer<typeof history>[number];

interface Where {
  /** The server's id. */
  readonly guild: string;
  readonly channel: string;
  /** The message in whose thread it stands, which has the same id. */
  readonly parentId: string | null;
  readonly isForum: boolean;
  /** The bot's own id. */
  readonly self: string;
}

/** The bot's messages with the mark of a delivery, oldest first. Rejects with what Discord answers. */
export async function readBack(
  rest: REST,
  { guild, channel, parentId, isForum, self }: Where,
  id: string,
  since: Temporal.Instant,
): Promise<ReadBack> {
  const mark = markOf(id);
  const messages =
    parentId === null && isForum
      ? history.parse(await readForum(rest, { guild, forum: channel }, since))
      : await readSince(rest, parentId ?? channel, since);
  const found = messages.filter(
    ({ author, components: [first] }) => author.id === self && first?.id === mark,
  );
  // Snowflakes grow with time.
  return {
    kind: 'read',
    messageIds: found.map((message) => message.id).toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)),
  };
}

async function readSince(rest: REST, place: string, since: Temporal.Instant): Promise<readonly Message[]> {
  const read: Message[] = [];
  for (;;) {
    const last = read.at(-1);
    const query = new URLSearchParams({
      limit: String(PAGE),
      ...(last === undefined ? {} : { before: last.id }),
    });
    const page = history.parse(await rest.get(Routes.channelMessages(place), { query }));
    read.push(...page);
    const oldest = page.at(-1);
    if (oldest === undefined || page.length < PAGE) return read;
    if (Date.parse(oldest.timestamp) < since.epochMilliseconds) return read;
  }
}

/** Why the channel could not be read back. */
export function unreadable(error: unknown, parentId: string | null): ReadBack {
  // The thread of a parent is begun with the first message in it.
  const isNotThere = isRefusal(error, RESTJSONErrorCodes.UnknownChannel);
  if (parentId !== null && isNotThere) return { kind: 'read', messageIds: [] };
  const isForbidden = isRefusal(
    error,
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
  );
  return isForbidden || isNotThere ? { kind: 'forbidden', hint: READ_HINT } : { kind: 'failed' };
}
