import type { Block, Document } from '../document.ts';
import { fallbackText } from './fallback-text.ts';

/** A document of these blocks, with its plain-text fallback. */
export function createDocument(blocks: readonly (Block | null)[]): Document {
  const present = blocks.filter((block) => block !== null);
  return { blocks: present, fallback: fallbackText(present) };
}
