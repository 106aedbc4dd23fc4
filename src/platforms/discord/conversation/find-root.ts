import type { DiscordRest } from '../posting/discord-rest.ts';

/** A conversation by replies in a channel is followed up so far. */
const MAX_STEPS = 12;

/** The message at the beginning of a chain of replies. A message that is gone ends the chain. */
export async function findRoot(rest: DiscordRest, channel: string, replied: string): Promise<string> {
  let root = replied;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const before = await rest.referenceOf(channel, root).catch(() => null);
    if (before === null) return root;
    root = before;
  }
  return root;
}
