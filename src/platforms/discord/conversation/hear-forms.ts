import type { ModalSubmitInteraction } from 'discord.js';
import { formatLine } from '../../../bot/format-line.ts';
import { askedByForm } from '../forms/ask-form.ts';
import { lineOfForm } from '../forms/command-form.ts';
import { readFields } from '../forms/read-fields.ts';
import { answerInteraction, channelTarget, isForOne, mayBePublic } from './begin-question.ts';
import { answerFollowUp } from './follow-up.ts';
import type { Listening } from './listening.ts';
import { visitorOf } from './place.ts';

/** A form that was sent: the options of a command, or a question. */
export async function hearForm(listening: Listening, interaction: ModalSubmitInteraction): Promise<void> {
  const { commands } = listening.talk.bot;
  const visitor = visitorOf(interaction);
  const target = channelTarget(visitor.place);
  const given = readFields(interaction.fields.fields.values());
  const line = lineOfForm(commands, interaction.customId, given);
  if (line !== null) {
    const mode = isForOne(interaction.message) ? 'replace' : 'private';
    return answerInteraction(listening, interaction, mode, { line, visitor, target });
  }
  const asked = askedByForm(interaction.customId, given);
  if (asked === null) return;
  if (asked.about === 'thread' && interaction.message !== null && visitor.place.kind !== 'outside') {
    return answerFollowUp(listening, interaction, visitor, {
      question: asked.question,
      message: interaction.message.id,
    });
  }
  const mode = mayBePublic(visitor.place) ? 'public' : 'private';
  await answerInteraction(listening, interaction, mode, {
    line: formatLine('ask', asked.question),
    visitor,
    target,
  });
}
