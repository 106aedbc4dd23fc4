import { ComponentType } from 'discord.js';
import type { Block, SourceEntry } from '../../../core/document.ts';
import { formatTime } from '../../../core/format-time.ts';
import { cleanLine } from '../../clean-words.ts';
import type { DiscordComponent } from '../discord-message.ts';
import { LIMITS } from '../limits.ts';
import type { Brush } from './brush.ts';
import { partRuns } from './part-runs.ts';
import { passageId } from './passage-button.ts';
import { button, rowsOf } from './render-actions.ts';
import { gatherLines } from './render-list.ts';
import { type Run, writeRuns } from './run.ts';
import { linkRuns, webAddress } from './safe-link.ts';
import { textDisplay } from './text-display.ts';

/** One line a source, its title leading to the article; where that has no address, buttons open what is cited. */
export function renderSources(
  { entries }: Extract<Block, { kind: 'sources' }>,
  brush: Brush,
  place: number,
): readonly DiscordComponent[] {
  const components: DiscordComponent[] = [];
  let lines: string[] = [];
  const flush = () => {
    components.push(...gatherLines(lines, LIMITS.blockChars).map(textDisplay));
    lines = [];
  };
  for (const [index, entry] of entries.entries()) {
    const own = partRuns(sourceRuns(entry, brush), LIMITS.blockChars).map(writeRuns);
    const buttons = passageButtons(entry, `${place}.${index}`);
    const [only, ...others] = buttons;
    if (only === undefined) {
      lines.push(...own);
      continue;
    }
    flush();
    const texts = own.map(textDisplay);
    const [text] = texts;
    if (others.length === 0 && texts.length === 1 && text !== undefined) {
      components.push({ type: ComponentType.Section, components: [text], accessory: only });
    } else components.push(...texts, ...rowsOf(buttons));
  }
  flush();
  return components;
}

function passageButtons({ number, url, citations }: SourceEntry, place: string) {
  if (url !== null && webAddress(url) !== null) return [];
  return citations.flatMap((citation, index) =>
    button(
      passageId(`${place}.${index}`, citation),
      citations.length === 1 ? `Open [${number}]` : `Open [${number}], passage ${index + 1}`,
    ),
  );
}

function sourceRuns({ number, title, source, publishedAt, url }: SourceEntry, brush: Brush): readonly Run[] {
  const date =
    publishedAt === null ? 'undated' : formatTime(publishedAt, 'date', brush.capabilities.timeZone);
  const words = cleanLine(title);
  return [
    plain(`[${number}] `),
    ...(url === null ? [plain(words)] : linkRuns(words, url)),
    plain(` - ${cleanLine(`${source}, ${date}`)}`),
  ];
}

const plain = (text: string): Run => ({ kind: 'words', text, mark: '' });
