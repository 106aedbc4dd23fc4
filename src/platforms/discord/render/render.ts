import type { Block, Document } from '../../../core/document.ts';
import { cleanWords } from '../../clean-words.ts';
import type { DiscordCapabilities } from '../capabilities.ts';
import type { DiscordComponent, DiscordFile, DiscordMessage } from '../discord-message.ts';
import { createBrush } from './brush.ts';
import { packMessages, type Unit } from './pack-messages.ts';
import { renderBlock } from './render-block.ts';
import { imageFile, imageName } from './render-image.ts';
import { textDisplay, textDisplays } from './text-display.ts';

/**
 * An answer as messages: the first, and those that continue it in its thread. Always at least one. Words are
 * data: they cannot ping, format or link; links lead to the addresses of sources only.
 */
export function renderDiscord(
  document: Document,
  capabilities: DiscordCapabilities,
): readonly DiscordMessage[] {
  const brush = createBrush(document, capabilities);
  const rendered = document.blocks.map((block, place) => ({
    block,
    units: renderBlock(block, brush, place),
  }));
  const last = rendered.at(-1);
  const closing = last?.block.kind === 'actions' ? last.units : [];
  const body = closing.length > 0 ? rendered.slice(0, -1) : rendered;
  const messages = packMessages(withIntroductions(body), closing);
  const files = document.blocks.flatMap((block, place) =>
    block.kind === 'image' && block.png.length > 0 ? [imageFile(block, imageName(place))] : [],
  );
  if (messages.length > 0)
    return messages.map((components) => ({ components, files: shownIn(components, files) }));
  const [words = textDisplay('-')] = textDisplays([
    { kind: 'words', text: cleanWords(document.fallback), mark: '' },
  ]);
  return [{ components: [words], files: [] }];
}

/** Headings and lines that introduce something, with the first of it. */
function withIntroductions(
  rendered: readonly { readonly block: Block; readonly units: readonly Unit[] }[],
): readonly Unit[] {
  const units: Unit[] = [];
  let introduction: Unit = [];
  for (const { block, units: own } of rendered) {
    const [first, ...more] = own;
    if (first === undefined) continue;
    if (introduces(block) && more.length === 0) {
      introduction = [...introduction, ...first];
      continue;
    }
    units.push([...introduction, ...first], ...more);
    introduction = [];
  }
  return introduction.length === 0 ? units : [...units, introduction];
}

/** A heading, and a line that ends with a colon, stand with what they introduce. */
function introduces(block: Block): boolean {
  if (block.kind === 'heading') return true;
  const last = block.kind === 'paragraph' ? block.content.at(-1) : undefined;
  return last?.kind === 'text' && last.text.endsWith(':');
}

const shownIn = (
  components: readonly DiscordComponent[],
  files: readonly DiscordFile[],
): readonly DiscordFile[] => {
  const written = JSON.stringify(components);
  return files.filter(({ name }) => written.includes(`attachment://${name}`));
};
