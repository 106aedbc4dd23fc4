import { ComponentType } from 'discord.js';
import type { Block } from '../../../core/document.ts';
import { cleanLine, cleanWords } from '../../clean-words.ts';
import type { DiscordComponent } from '../discord-message.ts';
import type { Brush } from './brush.ts';
import { inlineRuns } from './inline-runs.ts';
import type { Unit } from './pack-messages.ts';
import { renderActions } from './render-actions.ts';
import { imageName, renderImage } from './render-image.ts';
import { renderList } from './render-list.ts';
import { renderNote } from './render-note.ts';
import { renderQuote } from './render-quote.ts';
import { renderSources } from './render-sources.ts';
import { renderTable } from './render-table.ts';
import { writeRuns } from './run.ts';
import { prefixLines, textDisplays } from './text-display.ts';

/** The blue of what is cited, beside the amber and red of warnings and errors. */
const PASSAGE_COLOUR = 0x58_65_f2;

/**
 * One block of a document as components, each unit small enough for a message.
 *
 * @param place which block of the document it is: makes the names of its controls and files unique.
 */
export function renderBlock(block: Block, brush: Brush, place: number): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return [renderHeading(block.text, place)];
    case 'paragraph':
      return alone(textDisplays(inlineRuns(block.content, brush)));
    case 'list':
      return alone(renderList(block, brush));
    case 'quote':
      return alone(renderQuote(block, brush));
    case 'sources':
      return alone(renderSources(block, brush, place));
    case 'table':
      return alone(renderTable(block, brush));
    case 'note':
      return alone(renderNote(block, brush));
    case 'passage':
      return alone(renderPassage(block));
    case 'image':
      return alone(renderImage(block, imageName(place)));
    case 'actions':
      return renderActions(block, brush, place);
  }
}

const alone = (components: readonly DiscordComponent[]): readonly Unit[] =>
  components.map((component) => [component]);

/** Headings after the first stand under a line. */
function renderHeading(heading: string, place: number): Unit {
  const text = cleanLine(heading);
  const [first, ...more] = textDisplays([{ kind: 'words', text, mark: '' }]);
  if (first === undefined) return [];
  const titled = { ...first, content: `${place === 0 ? '##' : '###'} ${first.content}` };
  return place === 0 ? [titled, ...more] : [{ type: ComponentType.Separator }, titled, ...more];
}

/** The cited words are bold between their neighbours. */
function renderPassage({
  before,
  marked,
  after,
}: Extract<Block, { kind: 'passage' }>): readonly DiscordComponent[] {
  const texts = textDisplays(
    [
      { kind: 'words', text: before === '' ? '' : `${cleanWords(before)} `, mark: '' },
      { kind: 'words', text: cleanWords(marked), mark: '**' },
      { kind: 'words', text: after === '' ? '' : ` ${cleanWords(after)}`, mark: '' },
    ],
    (part) => prefixLines(writeRuns(part), '> '),
  );
  return texts.map((text) => ({
    type: ComponentType.Container,
    accent_color: PASSAGE_COLOUR,
    components: [text],
  }));
}
