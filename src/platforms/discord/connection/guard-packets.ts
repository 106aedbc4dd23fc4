import { type Client, SimpleShardingStrategy } from 'discord.js';

/** Told of what came from Discord and could not be read. */
export type TellMalformed = (error: unknown) => void;

/**
 * Makes a shard's frames and packets harmless: what throws while one is read would end the process, as it is
 * thrown in no promise of ours. Both methods are discord.js's own and have no public name for this.
 */
export function guardPackets(client: Client, tell: TellMalformed): void {
  guard(client.ws, 'handlePacket', tell);
}

/** The strategy of discord.js, with shards that outlive a frame that is no JSON. */
export class GuardedShards extends SimpleShardingStrategy {
  tellMalformed: TellMalformed = () => undefined;

  override async spawn(shardIds: number[]): Promise<void> {
    await super.spawn(shardIds);
    const shards: unknown = Reflect.get(this, 'shards');
    if (!(shards instanceof Map)) return;
    for (const shard of shards.values()) guard(shard, 'onMessage', (error) => this.tellMalformed(error));
  }
}

function guard(owner: object, method: string, tell: TellMalformed): void {
  const own: unknown = Reflect.get(owner, method);
  if (typeof own !== 'function') return;
  Reflect.set(owner, method, (...received: unknown[]): unknown => {
    try {
      const done: unknown = Reflect.apply(own, owner, received);
      return done instanceof Promise ? done.catch(tell) : done;
    } catch (error) {
      tell(error);
      return false;
    }
  });
}
