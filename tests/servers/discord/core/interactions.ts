import type { SlackClock as Clock } from '../../slack/core/clock.ts';
import type { JsonObject } from '../../slack/core/json.ts';
import { refusals } from './refusals.ts';

/** The first answer must come within 3 s, everything within 15 min (docs: interactions/receiving-and-responding). */
const ACK_MS = 3000;
const TOKEN_MS = 900_000;

/** `InteractionType`: 2 command, 3 component, 4 autocomplete, 5 modal. */
export type InteractionType = 2 | 3 | 4 | 5;

/** `InteractionCallbackType`. */
export type CallbackType = 4 | 5 | 6 | 7 | 8 | 9;

/** What the app did first, as the person's client sees it. */
export interface Acknowledgement {
  readonly type: CallbackType;
  readonly data: JsonObject;
  readonly ackMs: number;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly personId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  /** The message whose component was used. */
  readonly sourceMessageId: string | null;
  /** `interaction_metadata` of the answers. */
  readonly metadata: JsonObject;
  /** 20 for a slash command, 23 for a context menu, 0 otherwise. */
  readonly messageType: number;
  readonly createdMs: number;
  acknowledged: Acknowledgement | null;
  /** What `@original` is. */
  originalId: string | null;
  followups: number;
}

export interface Interactions {
  readonly all: readonly Interaction[];
  /** `settle` is told of the acknowledgement, or null after 3 s without one. */
  open(interaction: Interaction, settle: (acknowledgement: Acknowledgement | null) => void): void;
  /** The interaction that is waiting for its first answer. Throws 10062, 40060. */
  pending(id: string, token: string): Interaction;
  acknowledge(interaction: Interaction, type: CallbackType, data: JsonObject): void;
  /** The interaction of a webhook token. Throws 10015 (unknown, or not answered yet) and 50027 (15 min are over). */
  byToken(applicationId: string, token: string): Interaction;
}

export function createInteractions(clock: Clock, applicationId: string): Interactions {
  const all: Interaction[] = [];
  const settlers = new Map<string, (acknowledgement: Acknowledgement | null) => void>();
  const settle = (id: string, acknowledgement: Acknowledgement | null) => {
    settlers.get(id)?.(acknowledgement);
    settlers.delete(id);
  };
  return {
    all,
    open(interaction, settler) {
      all.push(interaction);
      const cancel = clock.after(ACK_MS, () => settle(interaction.id, null));
      settlers.set(interaction.id, (acknowledgement) => {
        cancel();
        settler(acknowledgement);
      });
    },
    pending(id, token) {
      const known = all.find((one) => one.id === id && one.token === token);
      if (known === undefined) throw refusals.unknownInteraction();
      if (known.acknowledged !== null) throw refusals.alreadyAcknowledged();
      if (clock.now() - known.createdMs > ACK_MS) throw refusals.unknownInteraction();
      return known;
    },
    acknowledge(interaction, type, data) {
      const acknowledgement = { type, data, ackMs: clock.now() - interaction.createdMs };
      interaction.acknowledged = acknowledgement;
      settle(interaction.id, acknowledgement);
    },
    byToken(application, token) {
      const known = all.find((one) => one.token === token);
      if (known === undefined || application !== applicationId) throw refusals.unknownWebhook();
      if (clock.now() - known.createdMs > TOKEN_MS) throw refusals.invalidWebhookToken();
      if (known.acknowledged === null) throw refusals.unknownWebhook();
      return known;
    },
  };
}
