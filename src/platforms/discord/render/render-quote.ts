import type { APITextDisplayComponent } from 'discord.js';
import type { Block } from '../../../core/document.ts';
import { LIMITS } from '../limits.ts';
import type { Brush } from './brush.ts';
import { inlineRuns } from './inline-runs.ts';
import { partRuns } from './part-runs.ts';
import { type Run, writeRuns } from './run.ts';
import { isReadable, prefixLines, textDisplay } from './text-display.ts';

/** Room for a heading above, so that the two stay on one message. */
const MARGIN_CHARS = 300;
const SPEAKER_CHARS = 1200;

/**
 * A quotation and its speaker in one text, which nothing can part. Words that are too long for one message are
 * cut, and every piece names the speaker. Without its escapes the quotation is the exact words.
 */
export function renderQuote(
  { text, attribution }: Extract<Block, { kind: 'quote' }>,
  brush: Brush,
): readonly APITextDisplayComponent[] {
  const exact = text.toWellFormed();
  const [first, ...more] = partRuns(inlineRuns(attribution, brush, exact), SPEAKER_CHARS);
  const speaker = first === undefined ? '' : `\n\u2014 ${writeRuns(first)}`;
  const room = LIMITS.messageChars - speaker.length - MARGIN_CHARS;
  const said = quotedPieces(exact, room).map((piece) => textDisplay(`${piece}${speaker}`));
  const alone = speaker === '' ? [] : [textDisplay(speaker.trimStart())];
  return [...(exact === '' ? alone : said), ...more.map(writeRuns).filter(isReadable).map(textDisplay)];
}

/** Each line begins with a mark of two characters: counted until it fits. */
function quotedPieces(exact: string, room: number): readonly string[] {
  const words: Run = { kind: 'words', text: exact, mark: '' };
  for (let chars = room; ; chars = Math.floor(chars / 2)) {
    const pieces = partRuns([words], chars).map((part) => prefixLines(writeRuns(part), '> '));
    if (chars < 100 || pieces.every((piece) => piece.length <= room)) return pieces;
  }
}
