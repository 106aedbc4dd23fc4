import { lookUpPassages } from '../../../bot/look-up-passages.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { Document } from '../../../core/document.ts';
import type { Poster } from '../../../poster.ts';
import { renderSlack } from '../render/render.ts';
import type { Upload } from './create-uploads.ts';

interface FreezerParts {
  readonly talk: Talk;
  readonly timeZone: string;
}

/** Renders what a digest says, with its pictures uploaded ahead of it. */
export function createFreezer({ talk, timeZone }: FreezerParts, upload: Upload): Poster['freeze'] {
  return async (document, { room, scope, dueAt }) => {
    const { newsroom, rooms } = talk.bot;
    const passages = await lookUpPassages(document, scope, newsroom);
    const settings = await rooms.settings(room);
    const pictures = await uploadAll(upload, document, room.workspace, dueAt);
    // A picture that Slack does not have is left out: a follow-up message with it could not be found again.
    const blocks = document.blocks.filter((block) => block.kind !== 'image' || pictures.has(block.png));
    const rendered = renderSlack(
      { ...document, blocks },
      { timeZone: settings.timeZone ?? timeZone, passages, pictures },
    );
    return rendered.map((message) => JSON.stringify({ text: message.text, blocks: message.blocks }));
  };
}

async function uploadAll(
  upload: Upload,
  { blocks }: Document,
  workspace: string,
  dueAt: Temporal.Instant,
): Promise<ReadonlyMap<Uint8Array, string>> {
  const pictures = new Map<Uint8Array, string>();
  for (const block of blocks) {
    const file = block.kind === 'image' ? await upload(workspace, block, dueAt) : null;
    if (block.kind === 'image' && file !== null) pictures.set(block.png, file);
  }
  return pictures;
}
