import { type Interaction, MessageFlags } from 'discord.js';
import type { InteractionKey } from '../posting/discord-rest.ts';
import { loggable } from '../posting/post-failure.ts';
import type { Listening } from './listening.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import { beginReply, type ReplyMode } from './reply.ts';

/** What is asked, before it is acknowledged. */
export type Asked = Omit<Question, 'id' | 'reply'>;

/** Acknowledges, and only then asks whether this was heard before, here or by another process: null when it was. */
export async function beginQuestion(
  { talk, rest }: Pick<Listening, 'talk' | 'rest'>,
  interaction: Interaction,
  mode: ReplyMode,
  asked: Asked,
): Promise<Question | null> {
  const reply = await beginReply(rest, keyOf(interaction), mode);
  await rest.quiet();
  const isNew = await talk.claim([`discord interaction ${interaction.id}`]).catch((error: unknown) => {
    // The person waits already: answering fails too, and says so.
    talk.bot.log.error(loggable(error), 'an interaction could not be claimed');
    return true;
  });
  return isNew ? { ...asked, id: interaction.id, reply } : null;
}

/** Acknowledges and answers. */
export async function answerInteraction(
  listening: Listening,
  interaction: Interaction,
  mode: ReplyMode,
  asked: Asked,
): Promise<void> {
  const question = await beginQuestion(listening, interaction, mode, asked);
  if (question !== null) await listening.answerer.answer(question);
}

export const keyOf = ({ id, applicationId, token }: Interaction): InteractionKey => ({
  id,
  applicationId,
  token,
});

/** Answers to a command stand in the channel, or in the thread it is called in. */
export const channelTarget = ({ kind, channel, mayThread }: Place): Question['target'] =>
  kind === 'channel' ? { kind: 'channel', channel, mayThread, thread: null } : { kind: 'thread', channel };

/** Where the bot may not post, everything is for the one who asked. */
export const mayBePublic = ({ kind, mayPost }: Place): boolean => mayPost || kind === 'outside';

/** Whether only one person sees the message. */
export const isForOne = (message: { readonly flags: { has(flag: MessageFlags): boolean } } | null): boolean =>
  message?.flags.has(MessageFlags.Ephemeral) ?? false;
