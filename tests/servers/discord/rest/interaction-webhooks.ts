import type { Interaction } from '../core/interactions.ts';
import { findMessage, messageJson } from '../core/message-json.ts';
import { removeMessages } from '../core/post-message.ts';
import { refusals } from '../core/refusals.ts';
import type { Channel, StoredMessage } from '../core/world.ts';
import { checkMessage, FLAG } from '../rules/message-rules.ts';
import { confirm, noContent, ok, param, type RouteContext, route } from './define-route.ts';
import { postAnswer } from './interaction-callback.ts';
import { applyEdit, contentOf } from './messages.ts';

/** Follow-ups where the bot is not a member (docs: interactions/receiving-and-responding#followup-messages). */
const MAX_FOLLOWUPS_OUTSIDE = 5;

interface Target {
  readonly interaction: Interaction;
  readonly channel: Channel;
  readonly message: StoredMessage;
}

function interactionOf(context: RouteContext): Interaction {
  return context.backend.interactions.byToken(param(context, 'webhook_id'), param(context, 'webhook_token'));
}

/** The message that the address names: `@original`, or one that this interaction posted. Throws 10008. */
function targetOf(context: RouteContext): Target {
  const { world } = context.backend;
  const interaction = interactionOf(context);
  const id = context.params['message_id'] ?? interaction.originalId ?? '';
  const channel = world.channels.get(interaction.channelId);
  const message = findMessage(world, interaction.channelId, id);
  if (channel === undefined || message === null) throw refusals.unknownMessage();
  const isOfInteraction =
    message.id === interaction.originalId || message.interaction === interaction.metadata;
  if (!isOfInteraction) throw refusals.unknownMessage();
  return { interaction, channel, message };
}

function isOutside(context: RouteContext, interaction: Interaction): boolean {
  const guild = context.backend.world.guilds.get(interaction.guildId ?? '');
  return guild !== undefined && !guild.members.has(context.backend.world.app.botId);
}

function followUp(context: RouteContext) {
  const { backend, body, files } = context;
  const interaction = interactionOf(context);
  const { world } = backend;
  const original = findMessage(world, interaction.channelId, interaction.originalId ?? '');
  const channel = world.channels.get(interaction.channelId);
  checkMessage(backend, context.operation, body, { kind: 'followup', files, existing: null });
  confirm(context);
  const isThinking = original !== null && (original.flags & FLAG.loading) !== 0;
  if (isThinking && channel !== undefined) {
    // The first follow-up after a deferral fills the deferred message, whatever its own `flags` say of visibility.
    const wanted = contentOf(body).flags & FLAG.ephemeral;
    if (wanted !== (original.flags & FLAG.ephemeral))
      backend.violations.record('ignored_flag', context.operation, 'visibility was settled by the deferral');
    applyEdit(context, channel, original);
    return ok(messageJson(world, backend.origin(), original));
  }
  interaction.followups += 1;
  if (isOutside(context, interaction) && interaction.followups > MAX_FOLLOWUPS_OUTSIDE)
    throw refusals.tooManyFollowups();
  const message = postAnswer(context, interaction, body, contentOf(body).flags);
  return ok(messageJson(world, backend.origin(), message));
}

function read(context: RouteContext) {
  const { message } = targetOf(context);
  return ok(messageJson(context.backend.world, context.backend.origin(), message));
}

function update(context: RouteContext) {
  const { channel, message } = targetOf(context);
  applyEdit(context, channel, message);
  return ok(messageJson(context.backend.world, context.backend.origin(), message));
}

function remove(context: RouteContext) {
  const { channel, message } = targetOf(context);
  removeMessages(context.backend, channel, [message]);
  return noContent;
}

const HOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${HOOK}/messages/@original`;
const ONE = `${HOOK}/messages/{message_id}`;
const options = { auth: 'token', requests: 5, perMs: 2000 } as const;

export const interactionWebhookRoutes = [
  route('POST', HOOK, 'execute_webhook', followUp, options),
  route('GET', ORIGINAL, 'get_original_webhook_message', read, options),
  route('PATCH', ORIGINAL, 'update_original_webhook_message', update, options),
  route('DELETE', ORIGINAL, 'delete_original_webhook_message', remove, options),
  route('GET', ONE, 'get_webhook_message', read, options),
  route('PATCH', ONE, 'update_webhook_message', update, options),
  route('DELETE', ONE, 'delete_webhook_message', remove, options),
] as const;
