import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Action, OptionValue } from '../../../bot/command.ts';
import { asVisibleIn, visibilityOf } from '../../../bot/visibility.ts';
import type { RoomSettings } from '../../../core/room-settings.ts';
import { completeOption } from '../commands/complete-option.ts';
import { menuCommand } from '../commands/menu-commands.ts';
import { readLine } from '../commands/read-line.ts';
import { askForm } from '../forms/ask-form.ts';
import { LIMITS } from '../limits.ts';
import { answerInteraction, beginQuestion, channelTarget, keyOf, mayBePublic } from './begin-question.ts';
import { askerOf } from './create-answerer.ts';
import type { Listening } from './listening.ts';
import { briefLine, verifyLines } from './menu-lines.ts';
import { visitorOf } from './place.ts';
import { roomsLike } from './reach-room.ts';
import { runLines } from './run-lines.ts';

/** A slash command. */
export async function hearCommand(
  listening: Listening,
  interaction: ChatInputCommandInteraction,
): Promise<void> {
  const { commands, rooms } = listening.talk.bot;
  const { line, action, values } = readLine(commands, interaction.commandName, interaction.options.data);
  const visitor = visitorOf(interaction);
  // A store that fails now fails again when the answer is made, and only then somebody can be told.
  const settings = await rooms.settings(visitor.place.room).catch(() => null);
  const isPublic = settings !== null && mayBePublic(visitor.place) && asksPublicly(action, values, settings);
  const target = channelTarget(visitor.place);
  await answerInteraction(listening, interaction, isPublic ? 'public' : 'private', { line, visitor, target });
}

/** Discord has to be told before anything is known. */
const asksPublicly = (
  action: Action | null,
  values: Readonly<Record<string, OptionValue>>,
  settings: RoomSettings,
): boolean => action !== null && visibilityOf(asVisibleIn(action, settings), values) === 'public';

/** What could be meant by what is typed into an option. */
export async function hearTyping(
  { talk, rest }: Listening,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const { bot } = talk;
  const { action } = readLine(bot.commands, interaction.commandName, interaction.options.data);
  const { name, value } = interaction.options.getFocused(true);
  const asker = await askerOf(talk, visitorOf(interaction));
  const member = interaction.inCachedGuild() ? interaction.member : null;
  const channels = (begun: string) => roomsLike(member, begun).slice(0, LIMITS.choices);
  const command = interaction.commandName;
  const typed = { command, name, spec: action?.options[name], typed: String(value) };
  await rest.complete(
    keyOf(interaction),
    await completeOption(bot, { ...asker, roomsLike: channels }, typed),
  );
}

/** A command in the menu of a message. */
export async function hearMenu(
  listening: Listening,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const visitor = visitorOf(interaction);
  const text = interaction.targetMessage.content;
  const target = channelTarget(visitor.place);
  switch (menuCommand(interaction.commandName)) {
    case 'brief': {
      const mode = mayBePublic(visitor.place) ? 'public' : 'private';
      return answerInteraction(listening, interaction, mode, { line: briefLine(text), visitor, target });
    }
    case 'check': {
      const lines = verifyLines(text);
      const asked = { line: lines[0] ?? '', visitor, target };
      const question = await beginQuestion(listening, interaction, 'private', asked);
      if (question === null) return;
      return listening.answerer.show(question, (asker) => runLines(listening.talk, asker, lines));
    }
    case 'ask':
      return listening.rest.showModal(keyOf(interaction), askForm('new', text));
    default:
  }
}
