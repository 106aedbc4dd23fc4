import { type Client, Events, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { takeTurns } from '../../../bot/take-turns.ts';
import { hearCommand, hearMenu, hearTyping } from '../conversation/hear-commands.ts';
import { hearControl } from '../conversation/hear-controls.ts';
import { hearForm } from '../conversation/hear-forms.ts';
import { hearDeletion, hearEdit, hearMessage } from '../conversation/hear-messages.ts';
import type { Listening } from '../conversation/listening.ts';
import { isExpiredToken, isRefusal, loggable } from '../posting/post-failure.ts';
import type { InFlight } from './in-flight.ts';

/** Hears everything people do with the bot. What goes wrong is logged once and ends nothing. */
export function registerListeners(client: Client, listening: Listening, inFlight: InFlight): void {
  const { log } = listening.talk.bot;
  const begin = (what: string, work: () => Promise<void>) =>
    inFlight.start(() =>
      work().catch((error: unknown) => {
        // Repeated by Discord, or heard by another process too: it is being answered.
        if (isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) return;
        const phrase = isExpiredToken(error) ? 'discord waited no longer' : `${what} could not be answered`;
        log.error(loggable(error), phrase);
      }),
    );
  client.on(Events.InteractionCreate, (interaction) =>
    begin('an interaction', () => hear(listening, interaction)),
  );
  // A message, its edits and its end are taken one after another.
  const inTurn = takeTurns();
  const inTurnOf = (id: string, work: () => Promise<void>) => () => inTurn(id, work);
  client.on(Events.MessageCreate, (message) =>
    begin(
      'a message',
      inTurnOf(message.id, () => hearMessage(listening, message)),
    ),
  );
  client.on(Events.MessageUpdate, (_before, message) =>
    begin(
      'an edit',
      inTurnOf(message.id, () => hearEdit(listening, message)),
    ),
  );
  client.on(Events.MessageDelete, (message) =>
    begin(
      'a deletion',
      inTurnOf(message.id, () => hearDeletion(listening, message)),
    ),
  );
}

async function hear(listening: Listening, interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) return hearCommand(listening, interaction);
  if (interaction.isAutocomplete()) return hearTyping(listening, interaction);
  if (interaction.isMessageContextMenuCommand()) return hearMenu(listening, interaction);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return hearControl(listening, interaction);
  if (interaction.isModalSubmit()) return hearForm(listening, interaction);
}
