import { ComponentType } from 'discord.js';
import type { DiscordMessage } from '../discord-message.ts';
import { textDisplay } from '../render/text-display.ts';

const NAME = 'brief.json';

/** A brief as a file that anybody can check offline. */
export const exportMessage = (json: string): DiscordMessage => ({
  components: [
    textDisplay(
      'The brief with every span and its hash. `precis verify brief.json` proves it again, offline.',
    ),
    { type: ComponentType.File, file: { url: `attachment://${NAME}` } },
  ],
  files: [{ name: NAME, data: new TextEncoder().encode(json), description: 'The brief as JSON' }],
});
