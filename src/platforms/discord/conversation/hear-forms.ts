import type { ModalSubmitInteraction } from 'discord.js';
import { readForm } from '../../../bot/form.ts';
import { formatLine } from '../../../bot/format-line.ts';
import { UserError } from '../../../core/errors.ts';
import { askedByForm } from '../forms/ask-form.ts';
import { pathOfModal } from '../forms/command-modal.ts';
import { readFields } from '../forms/read-fields.ts';
import { answerInteraction, beginQuestion, channelTarget, isForOne, mayBePublic } from './begin-question.ts';
import { answerFollowUp } from './follow-up.ts';
import type { Listening } from './listening.ts';
import { visitorOf } from './place.ts';

/** A form that was sent: the options of a command, or a question. */
export async function hearForm(listening: Listening, interaction: ModalSubmitInteraction): Promise<void> {
  const given = readFields(interaction.fields.fields.values());
  const path = pathOfModal(interaction.customId);
  if (path !== null) return hearOptions(listening, interaction, path, given);
  const asked = askedByForm(interaction.customId, given);
  if (asked === null) return;
  const visitor = visitorOf(interaction);
  const { message } = interaction;
  if (asked.about === 'thread' && message !== null && visitor.place.kind !== 'outside') {
    return answerFollowUp(listening, interaction, visitor, { question: asked.question, message: message.id });
  }
  const line = formatLine('ask', asked.question);
  const mode = mayBePublic(visitor.place) ? 'public' : 'private';
  await answerInteraction(listening, interaction, mode, {
    line,
    visitor,
    target: channelTarget(visitor.place),
  });
}

/** Discord cannot mark a wrong field: what is wrong is told, and nothing is done. */
async function hearOptions(
  listening: Listening,
  interaction: ModalSubmitInteraction,
  path: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const submitted = readForm(listening.talk.bot.commands, path, given);
  if (submitted === null) return;
  const visitor = visitorOf(interaction);
  const asked = { line: path, visitor, target: channelTarget(visitor.place) };
  if (submitted.kind === 'line') {
    const mode = isForOne(interaction.message) ? 'form' : 'private';
    return answerInteraction(listening, interaction, mode, { ...asked, line: submitted.line });
  }
  const question = await beginQuestion(listening, interaction, 'private', asked);
  if (question === null) return;
  await listening.answerer.show(question, async () => {
    const wrong = Object.values(submitted.errors).join(' ');
    throw new UserError('E07', wrong, 'Press the button of the form again.');
  });
}
