import type { ModalSubmitInteraction } from 'discord.js';
import { cleanLine } from '../../clean-words.ts';
import type { DiscordMessage } from '../discord-message.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Target } from '../posting/create-poster.ts';
import { fitsOneMessage } from '../render/measure.ts';
import { textDisplay } from '../render/text-display.ts';
import { beginQuestion } from './begin-question.ts';
import { buttonsFor, render } from './create-answerer.ts';
import { withAnswerButtons } from './extra-buttons.ts';
import type { Listening } from './listening.ts';
import { threadKey, type Visitor } from './place.ts';
import { plainMessage } from './reply.ts';

/** A question about the answer it was asked under, by a form: as if it had been written in its thread. */
export async function answerFollowUp(
  listening: Listening,
  interaction: ModalSubmitInteraction,
  visitor: Visitor,
  { question, message }: { readonly question: string; readonly message: string },
): Promise<void> {
  const { place, personId } = visitor;
  const isChannel = place.kind === 'channel';
  const target: Target = isChannel
    ? { kind: 'under', channel: place.channel, message, mayThread: place.mayThread, thread: question }
    : { kind: 'thread', channel: place.channel };
  const begun = await beginQuestion(listening, interaction, 'private', { line: question, visitor, target });
  if (begun === null) return;
  await listening.answerer.deliver(begun, async (asker) => {
    const heard = {
      id: null,
      author: { kind: 'person', id: personId } as const,
      text: `<@${listening.self}> ${question}`,
      self: [listening.self],
    };
    const key = threadKey(place, message);
    const { talk } = listening;
    const outcome =
      place.kind === 'direct' ? await talk.say(asker, key, heard) : await talk.hear(asker, key, heard);
    if (outcome.kind !== 'post') return [plainMessage('Ask me something that the articles could answer.')];
    const { answer, understood } = outcome;
    const messages = await render(listening, asker, question, answer);
    const dressed = withAnswerButtons(messages, answer, buttonsFor(listening, question, isChannel));
    const asked = `<@${personId}> asked: ${escapeMarkdown(cleanLine(question), { before: 'x' })}`;
    await listening.poster
      .post(target, withLine(withUnderstood(dressed, understood), asked), { source: interaction.id })
      .then((posted) =>
        begun.reply.done(
          posted === null || posted.channel === place.channel ? null : pointer(posted.channel),
        ),
      );
    return [];
  });
}

const pointer = (channel: string): string => `The answer is in the thread: <#${channel}>`;

/** How a question was read, where that is not how it was written. */
export const withUnderstood = (
  messages: readonly DiscordMessage[],
  understood: string | null,
): readonly DiscordMessage[] =>
  understood === null ? messages : withLine(messages, escapeMarkdown(cleanLine(understood), { before: 'x' }));

/** Small print above the first message. */
function withLine(messages: readonly DiscordMessage[], markdown: string): readonly DiscordMessage[] {
  const [first, ...more] = messages;
  const line = textDisplay(`-# ${markdown}`);
  if (first === undefined) return messages;
  const components = [line, ...first.components];
  return fitsOneMessage(components)
    ? [{ ...first, components }, ...more]
    : [{ components: [line], files: [] }, ...messages];
}
