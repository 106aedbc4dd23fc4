import { ComponentType } from 'discord.js';
import type { Block } from '../../../core/document.ts';
import { cleanLine } from '../../clean-words.ts';
import { shorten } from '../../split-text.ts';
import type { DiscordComponent, DiscordFile } from '../discord-message.ts';
import { LIMITS } from '../limits.ts';
import { textDisplays } from './text-display.ts';

type Image = Extract<Block, { kind: 'image' }>;

export const imageName = (place: number): string => `image-${place}.png`;

/** An image with its words for those who cannot see it; the words alone where there is no image. */
export function renderImage({ png, alt }: Image, name: string): readonly DiscordComponent[] {
  const words = cleanLine(alt);
  const told = textDisplays([{ kind: 'words', text: words, mark: '*' }]);
  if (png.length === 0) return told;
  const description = words === '' ? {} : { description: shorten(words, LIMITS.altChars) };
  const gallery: DiscordComponent = {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, ...description }],
  };
  return words.length > LIMITS.altChars ? [gallery, ...told] : [gallery];
}

/** The file behind the image. */
export const imageFile = ({ png, alt }: Image, name: string): DiscordFile => ({
  name,
  data: png,
  description: shorten(cleanLine(alt), LIMITS.altChars),
});
