import type { JsonObject } from '../../slack/core/json.ts';
import type { Backend } from '../core/backend.ts';
import { channelJson } from '../core/channel-json.ts';
import type { Acknowledgement, Interaction, InteractionType } from '../core/interactions.ts';
import { findMessage, messageJson } from '../core/message-json.ts';
import { memberJson, userJson } from '../core/people-json.ts';
import { permissionsIn } from '../core/permissions.ts';
import { type SeenMessage, seeChannel } from '../core/see-messages.ts';
import type { Channel, Person } from '../core/world.ts';
import { choicesOf } from '../rest/interaction-callback.ts';

const FIRST_ANSWERS = {
  4: 'message',
  5: 'deferred',
  6: 'deferred_update',
  7: 'update',
  8: 'choices',
  9: 'modal',
} as const;

/** What came of something a person did. */
export interface Outcome {
  readonly interactionId: string;
  /** What the app answered first; null: "The application did not respond". */
  readonly first: (typeof FIRST_ANSWERS)[keyof typeof FIRST_ANSWERS] | null;
  readonly ackMs: number | null;
  /** Only the person sees the answer. */
  readonly ephemeral: boolean;
  /** Of an autocomplete. */
  readonly choices: readonly { readonly name: string; readonly value: unknown }[];
  /** The first answer as it is now; null before there is one, and when it was deleted. */
  answer(): SeenMessage | null;
}

/** What an interaction is about. */
export interface Acting {
  readonly type: InteractionType;
  readonly data: JsonObject;
  readonly sourceMessageId?: string | null;
  readonly messageType?: number;
  /** The command was installed by the person, for use anywhere. */
  readonly byUserInstall?: boolean;
  /** 0: server, 1: direct message with the bot, 2: elsewhere. */
  readonly context?: 0 | 1 | 2;
}

function ownersOf(person: Person, channel: Channel, acting: Acting): JsonObject {
  if (acting.byUserInstall === true) return { 1: person.id };
  return { 0: channel.guildId ?? '0' };
}

function guildFields(backend: Backend, person: Person, channel: Channel): JsonObject {
  const { world } = backend;
  const guild = world.guilds.get(channel.guildId ?? '');
  const member = guild?.members.get(person.id);
  if (guild === undefined || member === undefined) return { user: userJson(world, person.id) };
  return {
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    member: { ...memberJson(world, member), permissions: String(permissionsIn(world, channel, person.id)) },
  };
}

function payloadOf(
  backend: Backend,
  person: Person,
  channel: Channel,
  interaction: Interaction,
  acting: Acting,
): JsonObject {
  const { world } = backend;
  const source = findMessage(world, channel.id, interaction.sourceMessageId ?? '');
  return {
    id: interaction.id,
    application_id: world.app.id,
    type: acting.type,
    data: acting.data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: {
      ...channelJson(world, channel),
      permissions: String(permissionsIn(world, channel, person.id)),
    },
    app_permissions: String(permissionsIn(world, channel, world.app.botId)),
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: ownersOf(person, channel, acting),
    context: acting.context ?? (channel.guildId === null ? 1 : 0),
    attachment_size_limit: 10 * 1024 * 1024,
    ...guildFields(backend, person, channel),
    ...(source === null ? {} : { message: messageJson(world, backend.origin(), source) }),
  };
}

function outcomeOf(
  backend: Backend,
  interaction: Interaction,
  acknowledgement: Acknowledgement | null,
): Outcome {
  const { world } = backend;
  const answer = () => {
    const seen = seeChannel(world, interaction.channelId, interaction.personId);
    return seen.find((message) => message.id === interaction.originalId) ?? null;
  };
  return {
    interactionId: interaction.id,
    first: acknowledgement === null ? null : FIRST_ANSWERS[acknowledgement.type],
    ackMs: acknowledgement?.ackMs ?? null,
    ephemeral: answer()?.ephemeralTo === interaction.personId,
    choices: acknowledgement?.type === 8 ? choicesOf(acknowledgement.data) : [],
    answer,
  };
}

/** The app answered, and the test spoilt it. */
function wasSpoilt(backend: Backend, interaction: Interaction): boolean {
  return backend.log.all.some((one) => one.fault !== null && one.path.includes(interaction.token));
}

/** Sends an interaction to the app. Resolves with its first answer, or when the 3 s are over. */
export function interact(
  backend: Backend,
  person: Person,
  channel: Channel,
  acting: Acting,
): Promise<Outcome> {
  const id = backend.ids.snowflake();
  const interaction: Interaction = {
    id,
    token: backend.ids.next('aW50ZXJhY3Rpb24'),
    type: acting.type,
    personId: person.id,
    channelId: channel.id,
    guildId: channel.guildId,
    sourceMessageId: acting.sourceMessageId ?? null,
    metadata: {
      id,
      type: acting.type,
      user: userJson(backend.world, person.id),
      authorizing_integration_owners: ownersOf(person, channel, acting),
    },
    messageType: acting.messageType ?? 0,
    createdMs: backend.clock.now(),
    acknowledged: null,
    originalId: null,
    followups: 0,
  };
  const isHeard = backend.reaches(channel.guildId);
  return new Promise((resolve) => {
    backend.interactions.open(interaction, (acknowledgement) => {
      if (acknowledgement === null && isHeard && !wasSpoilt(backend, interaction)) {
        backend.violations.record(
          'no_ack',
          `interaction of type ${acting.type}`,
          JSON.stringify(acting.data),
        );
      }
      if (acknowledgement?.type === 9) {
        const { data } = acknowledgement;
        backend.modals.set(person.id, {
          data,
          channelId: channel.id,
          sourceMessageId: interaction.sourceMessageId,
        });
      }
      resolve(outcomeOf(backend, interaction, acknowledgement));
      backend.changes.notify();
    });
    backend.emit({
      name: 'INTERACTION_CREATE',
      data: payloadOf(backend, person, channel, interaction, acting),
      guildId: channel.guildId,
      intents: 0,
    });
  });
}
