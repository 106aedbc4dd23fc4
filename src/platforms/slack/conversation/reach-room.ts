import { webApi } from '@slack/bolt';
import type { Reached } from '../../../bot/talk.ts';
import { UserError } from '../../../core/errors.ts';
import { cleanLine } from '../../clean-words.ts';
import type { ConversationParts } from './conversation-parts.ts';
import { isDirect, roomOf, type Somebody } from './somebody.ts';

/**
 * Another channel that somebody names, or their direct messages: there must be such a channel, both they and the bot
 * must be in it. A private one that they are not in is as good as none.
 *
 * @param typed `<#C012AB3CD|news>` as Slack writes `#news`, a channel's id, `me` or `here`.
 * @throws UserError E01, E07, E08.
 */
export async function reachRoom(
  { calls }: Pick<ConversationParts, 'calls'>,
  somebody: Somebody,
  typed: string,
): Promise<Reached> {
  const { team, person } = somebody;
  const text = typed.trim();
  const at = (channel: string, name: string): Reached => ({
    room: roomOf({ team, channel }),
    personId: person,
    direct: isDirect(channel),
    name,
  });
  if (/^here$/i.test(text)) return at(somebody.channel, 'this channel');
  if (/^me$/i.test(text)) return at(await directChannel(calls, somebody), 'your direct messages with me');
  const id = /^<#([A-Z0-9]+)(?:\|[^<>]*)?>$/.exec(text)?.[1] ?? /^[CG][A-Z0-9]{6,}$/.exec(text)?.[0];
  if (id === undefined) throw unknownName(text);
  const channel = await seen(calls.channel(team, id), text);
  const isThere = await seen(calls.isMember(team, id, person), text);
  if (!isThere) throw noSuchChannel(text);
  const name = `#${cleanLine(channel.name)}`;
  if (channel.isArchived) throw new UserError('E08', `${name} is archived.`, 'Name another channel.');
  if (!channel.isIn)
    throw new UserError('E08', `I am not in ${name}.`, 'Type /invite and my name there, then try again.');
  return at(id, name);
}

async function directChannel(calls: ConversationParts['calls'], { team, person, channel }: Somebody) {
  if (isDirect(channel)) return channel;
  return calls.directChannel(team, person).catch((error: unknown) => {
    if (!isRefused(error, 'missing_scope')) throw error;
    throw lacksScope('I may not open direct messages.', 'im:write', 'write to me directly and ask there');
  });
}

async function seen<Seen>(look: Promise<Seen>, typed: string): Promise<Seen> {
  try {
    return await look;
  } catch (error) {
    if (isRefused(error, 'channel_not_found')) throw noSuchChannel(typed);
    if (isRefused(error, 'missing_scope')) {
      throw lacksScope(
        'I may not look at other channels.',
        'channels:read and groups:read',
        'ask in that channel',
      );
    }
    throw error;
  }
}

const isRefused = (error: unknown, reason: string): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === reason;

const lacksScope = (message: string, scope: string, instead: string): UserError =>
  new UserError(
    'E08',
    message,
    `Either ${instead}, or whoever runs the bot reinstalls the app with ${scope}.`,
  );

const noSuchChannel = (typed: string): UserError =>
  new UserError(
    'E01',
    `There is no channel ${cleanLine(typed)} that you and I are both in.`,
    'Join it and invite me there, or name another one.',
  );

const unknownName = (typed: string): UserError =>
  new UserError(
    'E07',
    `I cannot tell which channel "${cleanLine(typed)}" is.`,
    'Choose it from the list that Slack shows when you type #, or write channel:me for your direct messages.',
  );
