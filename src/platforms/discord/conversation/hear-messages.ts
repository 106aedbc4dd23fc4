import { type Message, MessageType, type PartialMessage, RESTJSONErrorCodes } from 'discord.js';
import type { Asker } from '../../../bot/bot.ts';
import type { ThreadOutcome } from '../../../bot/threads/continue-thread.ts';
import type { ThreadKey } from '../../../core/thread.ts';
import { isRefusal, loggable, toPostFailure } from '../posting/post-failure.ts';
import { askerOf, buttonsFor, render } from './create-answerer.ts';
import { DIRECT_WORKSPACE } from './direct-workspace.ts';
import { isAskable, withAnswerButtons } from './extra-buttons.ts';
import { findRoot } from './find-root.ts';
import { withUnderstood } from './follow-up.ts';
import type { Listening } from './listening.ts';
import { threadKey, type Visitor, writerOf } from './place.ts';
import { plainMessage } from './reply.ts';
import { threadTitle } from './thread-title.ts';

/** What a written message is to the bot. */
interface Written {
  readonly message: Message;
  readonly visitor: Visitor;
  readonly key: ThreadKey;
  /** With the bot's mention where the message answers one of its own. */
  readonly text: string;
  /** Whether it is for the bot without any doubt. */
  readonly isCalled: boolean;
}

/** A message of a person: in direct messages, with a mention, as a reply to the bot, or in one of its threads. */
export async function hearMessage(listening: Listening, message: Message): Promise<void> {
  const written = await readMessage(listening, message);
  if (written === null) return;
  if (!(await listening.talk.claim([`discord message ${message.id}`]))) return;
  await guarded(listening, written, async (asker) => {
    if (written.isCalled) await listening.rest.type(message.channelId);
    await perform(listening, written, asker, await take(listening, written, asker), message.id);
  });
}

/** An edited question is answered anew, in the same place. */
export async function hearEdit(listening: Listening, message: Message): Promise<void> {
  if (message.editedTimestamp === null) return;
  const written = await readMessage(listening, message);
  if (written === null) return;
  const edit = `${message.id} ${message.editedTimestamp}`;
  if (!(await listening.talk.claim([`discord edit ${edit}`]))) return;
  await guarded(listening, written, async (asker) => {
    const outcome = await listening.talk.edited(asker, written.key, heardOf(listening, written));
    await perform(listening, written, asker, outcome, `${message.editedTimestamp}`);
  });
}

/** The answer to a deleted question goes too. */
export async function hearDeletion(listening: Listening, message: Message | PartialMessage): Promise<void> {
  const { id, channelId, guildId } = message;
  const channel = message.channel;
  const parent = channel.isThread() ? (channel.parentId ?? channelId) : channelId;
  const room = { platform: 'discord', workspace: guildId ?? DIRECT_WORKSPACE, channel: parent };
  const isLoose = guildId !== null && !channel.isThread();
  try {
    const outcome = await listening.talk.deleted({ ...room, thread: isLoose ? id : channelId }, id);
    if (outcome.kind !== 'delete') return;
    await removeAnswer(listening, { id, channelId }, outcome.answerId);
  } catch (error) {
    listening.talk.bot.log.error(loggable(error), 'an answer could not be deleted');
  }
}

/** An answer that is gone already is as good as removed. */
async function removeAnswer(
  { rest }: Listening,
  question: { readonly id: string; readonly channelId: string },
  answerId: string,
): Promise<void> {
  try {
    await whereItStands(question, (channel) => rest.remove(channel, answerId));
  } catch (error) {
    if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel)) throw error;
  }
}

async function readMessage({ rest, self }: Listening, message: Message): Promise<Written | null> {
  // An edit of a message that is not remembered may come without its author.
  if (message.partial) return null;
  const isWritten = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (!isWritten || message.author.bot || message.webhookId !== null) return null;
  const visitor = writerOf(message);
  const { place } = visitor;
  const { content } = message;
  const isMention = new RegExp(`<@!?${self}>`).test(content);
  const replied = message.reference?.messageId ?? null;
  const isReply = replied !== null && message.mentions.repliedUser?.id === self;
  const isCalled = isMention || isReply || place.kind === 'direct';
  if (content.trim() === '' || (!isCalled && place.kind !== 'thread')) return null;
  const root =
    isReply && place.kind === 'channel' ? await findRoot(rest, place.channel, replied) : message.id;
  const text = isReply && !isMention ? `<@${self}> ${content}` : content;
  return { message, visitor, key: threadKey(place, root), text, isCalled };
}

const heardOf = ({ self }: Listening, { message, text }: Written) => ({
  id: message.id,
  author: { kind: 'person', id: message.author.id } as const,
  text,
  self: [self],
});

async function take(listening: Listening, written: Written, asker: Asker): Promise<ThreadOutcome> {
  const { talk } = listening;
  const heard = heardOf(listening, written);
  return written.visitor.place.kind === 'direct'
    ? talk.say(asker, written.key, { ...heard, text: withoutMention(heard.text, listening.self) })
    : talk.hear(asker, written.key, { ...heard, earlier: await wordsBefore(listening, written) });
}

/** In a thread of others the messages before it are context; what cannot be read is none. */
async function wordsBefore({ rest }: Listening, { visitor, message, isCalled }: Written) {
  if (!isCalled || visitor.place.kind !== 'thread') return [];
  return rest.wordsBefore(visitor.place.channel, message.id).catch(() => []);
}

const withoutMention = (text: string, self: string): string =>
  text.replace(new RegExp(`^\\s*<@!?${self}>[\\s,:]*`), '');

async function perform(
  listening: Listening,
  written: Written,
  asker: Asker,
  outcome: ThreadOutcome,
  source: string,
): Promise<void> {
  switch (outcome.kind) {
    case 'post':
      return post(listening, written, asker, outcome, source);
    case 'edit':
      return edit(listening, written, asker, outcome);
    case 'delete':
      return removeAnswer(listening, written.message, outcome.answerId);
    case 'mute':
      return sign(listening, written, '\u{1f507}', 'I am quiet here until somebody mentions me.');
    case 'reopen':
      return sign(listening, written, '\u{1f442}', 'I am listening again.');
    case 'silent':
  }
}

type Answering = Extract<ThreadOutcome, { kind: 'post' | 'edit' }>;

async function dress(
  listening: Listening,
  { visitor, text }: Written,
  asker: Asker,
  { answer, understood }: Answering,
) {
  const line = withoutMention(text, listening.self);
  const inThread = visitor.place.kind === 'thread';
  const messages = await render(listening, asker, line, answer);
  return withUnderstood(
    withAnswerButtons(messages, answer, buttonsFor(listening, line, inThread)),
    understood,
  );
}

/** In a thread and in direct messages below the question; in a channel in the question's own thread. */
async function post(
  listening: Listening,
  written: Written,
  asker: Asker,
  outcome: Extract<Answering, { kind: 'post' }>,
  source: string,
): Promise<void> {
  const { visitor, message, key } = written;
  const { place } = visitor;
  const messages = await dress(listening, written, asker, outcome);
  const isRootless = place.kind === 'channel' && key.thread === message.id;
  const name = isAskable(outcome.answer) ? threadTitle(outcome.answer) : null;
  const line = withoutMention(written.text, listening.self);
  if (!isRootless || name === null || !place.mayThread) {
    await listening.poster.post({ kind: 'thread', channel: place.channel }, messages, {
      source,
      replyTo: place.kind === 'direct' ? null : message.id,
      begun: (id) => listening.talk.answered(key, message.id, id),
    });
    return;
  }
  const under = { kind: 'under', channel: place.channel, message: message.id, thread: name } as const;
  await listening.poster.post({ ...under, mayThread: true }, messages, {
    source,
    begun: (id) =>
      listening.talk.open(asker, key, {
        line,
        answer: outcome.answer,
        answerId: id,
        questionId: message.id,
      }),
  });
}

async function edit(
  listening: Listening,
  written: Written,
  asker: Asker,
  outcome: Extract<Answering, { kind: 'edit' }>,
): Promise<void> {
  const [first] = await dress(listening, written, asker, outcome);
  if (first === undefined) return;
  await whereItStands(written.message, (channel) => listening.rest.edit(channel, outcome.answerId, first));
}

/** The answer to a message stands beside it, or in the thread that hangs on it. */
async function whereItStands(
  { id, channelId }: { readonly id: string; readonly channelId: string },
  work: (channel: string) => Promise<void>,
): Promise<void> {
  try {
    await work(channelId);
  } catch (error) {
    if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    await work(id);
  }
}

/** A sign on the message, as there is no private answer to one; words where the bot may not put signs. */
async function sign(
  { rest, poster }: Listening,
  { message, visitor }: Written,
  emoji: string,
  words: string,
): Promise<void> {
  try {
    await rest.react(message.channelId, message.id, emoji);
  } catch (error) {
    if (!isRefusal(error, RESTJSONErrorCodes.MissingPermissions)) throw error;
    const target = { kind: 'thread', channel: visitor.place.channel } as const;
    await poster.post(target, [plainMessage(words)], { source: message.id });
  }
}

/** What cannot be posted is told to nobody: there is no private way to answer a message. It is logged. */
async function guarded(
  { talk }: Listening,
  { visitor }: Written,
  work: (asker: Asker) => Promise<void>,
): Promise<void> {
  try {
    await work(await askerOf(talk, visitor));
  } catch (error) {
    const refused = toPostFailure(error) !== null;
    talk.bot.log.error(
      loggable(error),
      refused ? 'discord refuses a post' : 'a message could not be answered',
    );
  }
}
