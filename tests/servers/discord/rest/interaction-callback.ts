import { asObject, asObjects, asText, type JsonObject } from '../../slack/core/json.ts';
import { ApiError, invalidForm } from '../core/api-error.ts';
import type { Backend } from '../core/backend.ts';
import type { CallbackType, Interaction, InteractionType } from '../core/interactions.ts';
import { findMessage, messageJson } from '../core/message-json.ts';
import { postMessage } from '../core/post-message.ts';
import { refusals } from '../core/refusals.ts';
import type { StoredMessage } from '../core/world.ts';
import { checkChoices } from '../rules/choice-rules.ts';
import { checkMessage, FLAG } from '../rules/message-rules.ts';
import { checkModal } from '../rules/modal-rules.ts';
import { confirm, noContent, ok, param, type RouteContext, route } from './define-route.ts';
import { applyEdit, contentOf } from './messages.ts';
import { takeFiles } from './take-files.ts';

/** What each kind of interaction may be answered with (docs: interactions/receiving-and-responding#responding). */
const ALLOWED: Readonly<Record<InteractionType, readonly CallbackType[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

function callbackType(interaction: Interaction, given: unknown): CallbackType {
  const fits = (ALLOWED[interaction.type] ?? []).find((type) => type === given);
  const isOnMessage = interaction.sourceMessageId !== null;
  if (fits !== undefined && (isOnMessage || (fits !== 6 && fits !== 7))) return fits;
  const message = `Interaction callback type ${String(given)} is invalid for interaction type ${interaction.type}.`;
  throw invalidForm([{ path: ['type'], code: 'INTERACTION_TYPE_INVALID', message }]);
}

/** Posts what an interaction answers: the first message, or a follow-up. */
export function postAnswer(
  context: RouteContext,
  interaction: Interaction,
  body: JsonObject,
  flags: number,
): StoredMessage {
  const { backend, files } = context;
  const channel = backend.world.channels.get(interaction.channelId);
  if (channel === undefined) throw refusals.unknownChannel();
  return postMessage(backend, channel, {
    ...contentOf(body),
    authorId: backend.world.app.botId,
    flags,
    type: interaction.followups === 0 && interaction.originalId === null ? interaction.messageType : 19,
    ephemeralTo: (flags & FLAG.ephemeral) === 0 ? null : interaction.personId,
    attachments: takeFiles(backend, body, files),
    interaction: interaction.metadata,
    viaWebhook: true,
    replyTo:
      interaction.originalId === null
        ? interaction.type === 3 && interaction.sourceMessageId !== null
          ? { channelId: channel.id, messageId: interaction.sourceMessageId }
          : null
        : { channelId: channel.id, messageId: interaction.originalId },
  });
}

function answerWithMessage(context: RouteContext, interaction: Interaction, data: JsonObject): void {
  checkMessage(context.backend, context.operation, data, {
    kind: 'interaction',
    files: context.files,
    existing: null,
  });
  confirm(context);
  interaction.originalId = postAnswer(context, interaction, data, contentOf(data).flags).id;
}

function defer(context: RouteContext, interaction: Interaction, data: JsonObject): void {
  const { flags } = contentOf(data);
  const extra = Object.keys(data).filter((key) => key !== 'flags' && data[key] !== undefined);
  if (extra.length > 0)
    context.backend.violations.record('unknown_field', context.operation, extra.join(', '));
  confirm(context);
  interaction.originalId = postAnswer(context, interaction, {}, (flags & FLAG.ephemeral) | FLAG.loading).id;
}

function updateSource(context: RouteContext, interaction: Interaction, data: JsonObject): void {
  const { world } = context.backend;
  const channel = world.channels.get(interaction.channelId);
  const source = findMessage(world, interaction.channelId, interaction.sourceMessageId ?? '');
  if (channel === undefined || source === null) throw refusals.unknownMessage();
  applyEdit({ ...context, body: data }, channel, source);
  interaction.originalId = source.id;
}

function perform(
  context: RouteContext,
  interaction: Interaction,
  type: CallbackType,
  data: JsonObject,
): void {
  switch (type) {
    case 4:
      answerWithMessage(context, interaction, data);
      break;
    case 5:
      defer(context, interaction, data);
      break;
    case 6:
      interaction.originalId = interaction.sourceMessageId;
      return;
    case 7:
      updateSource(context, interaction, data);
      break;
    case 8:
      checkChoices(context.backend, context.operation, data);
      confirm(context);
      break;
    case 9:
      checkModal(context.backend, context.operation, data);
      confirm(context);
  }
}

function underData(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.code !== 50035) return error;
  const errors = asObject(error.extra['errors']);
  if (errors === null || errors['data'] !== undefined || errors['type'] !== undefined) return error;
  return new ApiError(error.status, error.code, error.message, { errors: { data: errors } });
}

function responseJson(backend: Backend, interaction: Interaction, type: CallbackType): JsonObject {
  const message = findMessage(backend.world, interaction.channelId, interaction.originalId ?? '');
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (message.flags & FLAG.loading) !== 0,
            response_message_ephemeral: (message.flags & FLAG.ephemeral) !== 0,
          }),
    },
    ...(message === null
      ? {}
      : { resource: { type, message: messageJson(backend.world, backend.origin(), message) } }),
  };
}

function callback(context: RouteContext) {
  const { backend, body } = context;
  const interaction = backend.interactions.pending(
    param(context, 'interaction_id'),
    param(context, 'interaction_token'),
  );
  const type = callbackType(interaction, body['type']);
  const data = asObject(body['data']) ?? {};
  try {
    perform(context, interaction, type, data);
  } catch (error) {
    throw underData(error);
  }
  backend.interactions.acknowledge(interaction, type, data);
  if (context.query.get('with_response') !== 'true') return noContent;
  return ok(responseJson(backend, interaction, type));
}

/** The choices of an autocomplete answer, as the person sees them. */
export function choicesOf(data: JsonObject): readonly { readonly name: string; readonly value: unknown }[] {
  return asObjects(data['choices']).map((one) => ({ name: asText(one['name']), value: one['value'] }));
}

export const callbackRoutes = [
  route(
    'POST',
    '/interactions/{interaction_id}/{interaction_token}/callback',
    'create_interaction_response',
    callback,
    { auth: 'token' },
  ),
] as const;
