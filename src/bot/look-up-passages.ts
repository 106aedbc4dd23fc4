import type { Document } from '../core/document.ts';
import type { Scope } from '../core/scope.ts';
import type { Bot } from './bot.ts';

/** One cited passage of the source with that number. */
export interface CitedPassage {
  readonly number: number;
  /** The stored words. */
  readonly marked: string;
  /** The publisher's page with a text fragment; null when the article has no address. */
  readonly link: string | null;
}

/** A full brief cites about thirty; more would make a long list wait for its links. */
const MAX_PASSAGES = 60;

/** Where the citations of a document lead, as far as the reader may see them. A passage that is gone is left out. */
export async function lookUpPassages(
  document: Document,
  scope: Scope,
  newsroom: Bot['newsroom'],
): Promise<readonly CitedPassage[]> {
  const cited = document.blocks
    .flatMap((block) => (block.kind === 'sources' ? block.entries : []))
    .flatMap(({ number, citations }) => citations.map((citation) => ({ number, citation })))
    .slice(0, MAX_PASSAGES);
  const found = await Promise.allSettled(
    cited.map(async ({ number, citation }): Promise<CitedPassage> => {
      const { marked, link } = await newsroom.openPassage(scope, citation);
      return { number, marked, link };
    }),
  );
  return found.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
