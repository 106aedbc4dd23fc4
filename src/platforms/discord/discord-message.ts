import type { APIMessageTopLevelComponent } from 'discord.js';

export type DiscordComponent = APIMessageTopLevelComponent;

/** A file that a component of the message shows as `attachment://name`. */
export interface DiscordFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** What a screen reader says. */
  readonly description: string;
}

/** One message in the second generation of components: it has no other content. */
export interface DiscordMessage {
  readonly components: readonly DiscordComponent[];
  readonly files: readonly DiscordFile[];
}
