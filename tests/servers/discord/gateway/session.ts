import type { JsonObject } from '../../slack/core/json.ts';

/** A frame of the gateway that has a sequence number. */
export interface Dispatched {
  readonly seq: number;
  readonly name: string;
  readonly data: JsonObject;
}

/** What a client holds through its connections: `READY` begins it, `RESUME` continues it. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** Everything sent, for a replay. */
  readonly sent: Dispatched[];
  seq: number;
  /** False: no resume any more. */
  isAlive: boolean;
}

/** Shard of a server: `(guild_id >> 22) % num_shards` (docs: topics/gateway#sharding-sharding-formula). */
export function belongsTo(session: Session, guildId: string | null): boolean {
  const [id, count] = session.shard;
  return guildId === null ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}
