import type { Asker } from '../../../bot/bot.ts';
import type { Talk } from '../../../bot/talk.ts';
import type { Document } from '../../../core/document.ts';
import { createDocument } from '../../../core/documents/create-document.ts';

/** The answers to several lines as one document. */
export async function runLines(talk: Talk, asker: Asker, lines: readonly string[]): Promise<Document> {
  const answers = [];
  for (const line of lines) answers.push(await talk.run(asker, line));
  return createDocument(answers.flatMap(({ document }) => document.blocks));
}
