import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { openForm as beginForm, type Form } from '../../../bot/form.ts';
import { errorDocument } from '../../../core/documents/error-document.ts';
import { passageDocument } from '../../../core/documents/passage-document.ts';
import { UserError } from '../../../core/errors.ts';
import { askForm } from '../forms/ask-form.ts';
import { commandModal } from '../forms/command-modal.ts';
import { type Control, readCustomId } from '../render/custom-id.ts';
import { readPassagePlace } from '../render/passage-button.ts';
import {
  type Asked,
  answerInteraction,
  beginQuestion,
  channelTarget,
  isForOne,
  keyOf,
} from './begin-question.ts';
import { askerOf } from './create-answerer.ts';
import { exportMessage } from './export-message.ts';
import { isBrief } from './extra-buttons.ts';
import { lineOfControl, readTurn } from './line-of-control.ts';
import type { Listening } from './listening.ts';
import { threadKey, type Visitor, visitorOf } from './place.ts';
import type { Question } from './question.ts';
import { plainMessage } from './reply.ts';

export type ControlInteraction = ButtonInteraction | StringSelectMenuInteraction;

interface Pressed {
  readonly interaction: ControlInteraction;
  readonly control: Control;
  readonly visitor: Visitor;
  readonly asked: Asked;
}

/** A button or a menu of ours. */
export async function hearControl(listening: Listening, interaction: ControlInteraction): Promise<void> {
  const control = readCustomId(interaction.customId);
  if (control === null) return;
  const visitor = visitorOf(interaction);
  const line = lineOfControl(controlValue(interaction, control), interaction.message.components);
  const asked: Asked = { line: line ?? '', visitor, target: underTarget(visitor, interaction) };
  const pressed: Pressed = { interaction, control, visitor, asked };
  if (line === null) return tellExpired(listening, pressed);
  switch (control.kind) {
    case 'ask':
      return listening.rest.showModal(keyOf(interaction), askForm('thread'));
    case 'form':
      return openForm(listening, pressed);
    case 'turn':
      return turnPage(listening, pressed);
    case 'pass':
      return openPassage(listening, pressed);
    case 'file':
      return sendFile(listening, pressed);
    case 'good':
    case 'bad':
    case 'mute':
      return note(listening, pressed);
    case 'share':
    case 'keep':
      return share(listening, pressed);
    case 'run':
    case 'pick':
      return answerInteraction(listening, interaction, modeOf(interaction), asked);
  }
}

function controlValue(interaction: ControlInteraction, { kind, value }: Control): string {
  if (interaction.isStringSelectMenu()) return interaction.values[0] ?? '';
  return kind === 'turn' ? readTurn(value).line : value;
}

/** What only one person sees makes room for the answer; what everybody sees stays. */
const modeOf = ({ message }: ControlInteraction) => (isForOne(message) ? 'replace' : 'private');

/** Answers to a button stand in the thread of the message it belongs to. */
function underTarget({ place }: Visitor, { message }: ControlInteraction): Question['target'] {
  const { kind, channel, mayThread } = place;
  if (kind !== 'channel' || isForOne(message)) return channelTarget(place);
  return { kind: 'under', channel, message: message.id, mayThread, thread: 'Answers' };
}

/** E11: a button that has lost its line. It cannot run again, so the command has to. */
async function tellExpired(listening: Listening, { interaction, asked }: Pressed): Promise<void> {
  const question = await beginQuestion(listening, interaction, 'beside', asked);
  if (question === null) return;
  const message = 'This button has expired.';
  const hint = 'Call the command again: its buttons will work.';
  await listening.answerer.show(question, async () =>
    errorDocument({ code: 'E11', message, hint, suggestions: [] }),
  );
}

/** A form must be the first answer: what stands in it is looked up before, and nothing else is. */
async function openForm(listening: Listening, pressed: Pressed): Promise<void> {
  const { talk, rest } = listening;
  const { interaction, asked, visitor } = pressed;
  let form: Form | null;
  try {
    form = await beginForm(talk.bot, await askerOf(talk, visitor), asked.line);
  } catch (error) {
    return tellFailure(listening, pressed, error);
  }
  if (form === null) return tellExpired(listening, pressed);
  await rest.showModal(keyOf(interaction), commandModal(form));
}

async function tellFailure(
  listening: Listening,
  { interaction, asked }: Pressed,
  error: unknown,
): Promise<void> {
  const question = await beginQuestion(listening, interaction, 'beside', asked);
  if (question === null) return;
  await listening.answerer.show(question, async () => {
    throw error;
  });
}

/** Whoever asked turns the page for everybody; somebody else gets a page of their own. */
async function turnPage(
  listening: Listening,
  { interaction, control, visitor, asked }: Pressed,
): Promise<void> {
  const isTheirs = readTurn(control.value).askedBy === visitor.personId;
  if (isForOne(interaction.message) || !isTheirs) {
    const alone: Asked = { ...asked, visibility: 'private' };
    return answerInteraction(listening, interaction, modeOf(interaction), alone);
  }
  const begun = await beginQuestion(listening, interaction, 'beside', asked);
  if (begun !== null) await listening.answerer.turnPage(begun);
}

/** The passage stands beside the answer that cites it, and takes the place of nothing. */
async function openPassage(listening: Listening, { interaction, control, asked }: Pressed): Promise<void> {
  const place = readPassagePlace(control.value);
  if (place === null) return;
  const question = await beginQuestion(listening, interaction, besideOf(interaction), asked);
  if (question === null) return;
  await listening.answerer.show(question, async ({ scope }) =>
    passageDocument(await listening.talk.bot.newsroom.openPassage(scope, place)),
  );
}

async function sendFile(listening: Listening, { interaction, asked }: Pressed): Promise<void> {
  const question = await beginQuestion(listening, interaction, besideOf(interaction), asked);
  if (question === null) return;
  await listening.answerer.show(question, async (asker) => {
    // The room is told nothing: the next brief still counts from the last one it saw.
    const line = /\sprivate:/.test(asked.line) ? asked.line : `${asked.line} private:true`;
    const answer = await listening.talk.run(asker, line);
    if (answer.outcome !== 'done') return answer.document;
    if (!isBrief(answer.data)) throw new UserError('E03', 'This is no brief.', 'Call /brief again.');
    return exportMessage(listening.exportBrief(answer.data));
  });
}

const besideOf = ({ message }: ControlInteraction) => (isForOne(message) ? 'beside' : 'private');

/** What is only noted: an opinion, or that the bot should be quiet. */
async function note(listening: Listening, { interaction, control, visitor, asked }: Pressed): Promise<void> {
  const question = await beginQuestion(listening, interaction, 'beside', asked);
  if (question === null) return;
  await listening.answerer.show(question, async (asker) => {
    if (control.kind === 'mute') {
      await listening.talk.mute(threadKey(visitor.place, interaction.message.id), true);
      return plainMessage('I am quiet in this thread until somebody mentions me.');
    }
    const verdict = control.kind === 'good' ? 'helpful' : 'unhelpful';
    await listening.talk.rate(asker, interaction.message.id, verdict);
    const isFirst = await listening.talk.claim([
      `discord rated ${interaction.message.id} ${visitor.personId}`,
    ]);
    return isFirst ? plainMessage('Thank you for telling.') : null;
  });
}

/** A private answer for everybody, or into the person's direct messages. */
function share(listening: Listening, { interaction, control, visitor, asked }: Pressed): Promise<void> {
  const target = control.kind === 'keep' ? ({ kind: 'person' } as const) : channelTarget(visitor.place);
  return answerInteraction(listening, interaction, 'replace', { ...asked, target, visibility: 'public' });
}
