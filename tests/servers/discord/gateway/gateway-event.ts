import type { JsonObject } from '../../slack/core/json.ts';

/** Something that happened, before it is known who is told. */
export interface GatewayEvent {
  /** `MESSAGE_CREATE`, ... */
  readonly name: string;
  readonly data: JsonObject;
  /** Sent instead to a session without the Message Content intent. */
  readonly redacted?: JsonObject;
  /** null: a direct message, or something of no server; it goes to shard 0. */
  readonly guildId: string | null;
  /** The intents of which a session needs one; 0: everybody is told. */
  readonly intents: number;
}
